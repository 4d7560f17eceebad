import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peopleFinder } from '../../../../../../electron/backend/workflows/report-texts/find-people.ts';

const find = peopleFinder({
  names: [
    ...['Senait', 'Rima', 'Nasser', 'Tesfay-Haile', 'van den Heuvel', 'Bo', 'Çelik', "O'Neill"],
    ...['Yıldız', 'Đặng', 'عمر', 'ሳራ', 'Abu Bakr'],
  ],
  numbers: [
    ...['204101', '000123', 'HH-17b', '06-12345678', '+31 6 87654321', '17'],
    ...['samir@post.example', "o'neill@post.example"],
  ],
});

describe('people in a text', () => {
  it.each([
    ['Senait kreeg een baan.', ['Senait']],
    ['De reis van SENAIT', ['SENAIT']],
    ['mevrouw Haile', ['Haile']],
    ['Ook Celik stroomde uit.', ['Celik']],
    ['De heer van den heuvel', ['heuvel']],
    ["Met O’Neill, O'Neill en Oneill", ['O’Neill', "O'Neill", 'Oneill']],
    ['Senaits werk, Rima’s baan, Nassers gezin', ['Senaits', 'Rima’s', 'Nassers']],
    ['RimaNasser', ['RimaNasser']],
    ['Yildiz en Dang', ['Yildiz', 'Dang']],
    ['عمر werkt, ሳራ ook', ['عمر', 'ሳራ']],
    ['Ri\u200cma en Ri\u034fma', ['Ri\u200cma', 'Ri\u034fma']],
    ['ＲＩＭＡ', ['ＲＩＭＡ']],
    ['Klant 204101 en 204 101 en 204.101', ['204101', '204 101', '204.101']],
    ['204\u00a0101, 204–101, 204/101', ['204\u00a0101', '204–101', '204/101']],
    ['In 2019 204 101 keer', ['204 101']],
    ['klant204101', ['204101']],
    ['٢٠٤١٠١ en ２０４１０１', ['٢٠٤١٠١', '２０４１０１']],
    ['In HH-17B, HH 17b en HH-17b/18', ['HH-17B', 'HH 17b', 'HH-17b']],
    ['Bel 0612345678 of +31 6 12345678', ['0612345678', '31 6 12345678']],
    ['0031612345678 of (06) 12345678', ['0031612345678', '06) 12345678']],
    ['06 - 123 456 78, of 06-87654321', ['06 - 123 456 78', '06-87654321']],
    ['mail samir@post.example.', ['samir@post.example']],
    ["O'neill@post.example", ["O'neill", "O'neill@post.example"]],
  ])('are found: %s', (text, words) => {
    expect(find(text).toSorted()).toEqual(words.toSorted());
  });

  it.each([
    'Wij spraken van den beginne met al onze klanten.',
    'De bo van het verhaal',
    'In 2041012 gezinnen, 1204101 keer',
    'Zeventien gezinnen, 17 in getal, 123 keer',
    'Senaitje is een ander woord',
    'Van 2016 tot en met 2019 kostte dat € 12.345,67.',
  ])('are not found in %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('are found when a short name is written as a name', () => {
    expect(find('Bo kreeg werk.')).toEqual(['Bo']);
  });

  it('are found wherever the name or number stands among other words', () => {
    const other = fc.stringMatching(/^[a-z ,.;()]{0,20}$/);
    fc.assert(
      fc.property(other, other, (before, after) => {
        expect(find(`${before} Senait, ${after}`)).toContain('Senait');
        expect(find(`${before} 204101 ${after}`)).toContain('204101');
      }),
    );
  });
});

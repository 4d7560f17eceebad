import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peopleFinder } from '../../../../../../electron/backend/workflows/report-texts/find-people.ts';

const people = peopleFinder({
  clients: [
    { firstName: 'Rima Maria', lastName: 'Nasser' },
    { firstName: 'Jan', lastName: 'de Vries' },
    { firstName: 'Bo', lastName: 'Man' },
  ],
  names: [
    ...['Senait', 'Rima', 'Nasser', 'Tesfay-Haile', 'van den Heuvel', 'Bo', 'Çelik', "O'Neill"],
    ...['Yıldız', 'Đặng', 'عمر', 'ሳራ', 'Abu Bakr'],
  ],
  numbers: [
    ...['204101', '000123', 'HH-17b', '06-12345678', '+31 6 87654321', '17'],
    ...['samir@post.example', "o'neill@post.example"],
  ],
});
const find = (text: string) => people(text).map(({ word }) => word);
const sureIn = (text: string) => people(text).flatMap(({ word, sure }) => (sure ? [word] : []));

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

describe('what gives a client away for sure', () => {
  it.each([
    ['Rima Nasser vond werk.', ['Rima Nasser']],
    ['Zo ook Nasser, Rima', ['Nasser, Rima']],
    ['RIMA MARIA NASSERS baan', ['RIMA MARIA NASSERS']],
    ['RimaNasser en rima-nasser', ['RimaNasser', 'rima-nasser']],
    ['Rima\nM. Nasser', ['Rima\nM. Nasser']],
    ['Jan van de Vries', ['Jan van de Vries']],
    ['Klant 204101, tel. 06 12345678', ['204101', '06 12345678']],
    ['samir@post.example', ['samir@post.example']],
  ])('is a first and last name together, or a number: %s', (text, words) => {
    expect(sureIn(text)).toEqual(words);
  });

  it.each([
    'Rima. Nasser is een ander.',
    'Rima en Nasser',
    'Jan Nasser',
    'Rima Maria',
    'Nasser Senait',
    'De bo man op straat',
  ])('is no single word, and no two words of others: %s', (text) => {
    expect(sureIn(text)).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peopleFinder } from '../../../../../../electron/backend/workflows/report-texts/find-people.ts';

const find = peopleFinder({
  names: ['Senait', 'Tesfay-Haile', 'van den Heuvel', 'Al', 'Bo', 'Çelik', "O'Neill", 'Abu Bakr'],
  numbers: ['204101', 'HH-17b', '06-12345678', 'samir@post.example', '17'],
});

describe('people in a text', () => {
  it.each([
    ['Senait kreeg een baan.', ['Senait']],
    ['De reis van SENAIT', ['SENAIT']],
    ['mevrouw Haile', ['Haile']],
    ['Ook Celik stroomde uit.', ['Celik']],
    ['De heer van den heuvel', ['heuvel']],
    ["Met O’Neill en O'Neill", ['O’Neill', "O'Neill"]],
    ['Klant 204101 en 204 101 en 204.101', ['204101', '204 101', '204.101']],
    ['In HH-17B woont', ['HH-17B']],
    ['Bel 0612345678 of 06 12345678', ['0612345678', '06 12345678']],
    ['mail samir@post.example.', ['samir@post.example']],
  ])('are found: %s', (text, words) => {
    expect(find(text).toSorted()).toEqual(words.toSorted());
  });

  it.each([
    'Wij spraken van den beginne met al onze klanten.',
    'De bo van het verhaal',
    'In 2041012 gezinnen, 1204101 keer',
    'Zeventien gezinnen, 17 in getal',
    'Senaitje is een ander woord',
  ])('are not found in %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('are found when a short name is written as a name', () => {
    expect(find('Bo kreeg werk.')).toEqual(['Bo']);
  });

  it('are found wherever the name stands among other words', () => {
    const other = fc.stringMatching(/^[a-z ,.;()]{0,20}$/);
    fc.assert(
      fc.property(other, other, (before, after) => {
        expect(find(`${before} Senait, ${after}`)).toContain('Senait');
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesHaveComma, splitFullName } from '#shared/importing/full-name.ts';

const split = (text: string) => splitFullName(text, { withComma: false });

describe('a whole name', () => {
  it.each([
    ['Berg, Jan', 'Jan', 'Berg'],
    ['Berg,Jan', 'Jan', 'Berg'],
    ['Berg, Jan van den', 'Jan', 'van den Berg'],
    ['van den Berg, Jan', 'Jan', 'van den Berg'],
    ['van den Berg, Jan van den', 'Jan', 'van den Berg'],
    ['Berg, Anna Maria van der', 'Anna Maria', 'van der Berg'],
    ['BERG, JAN VAN DEN', 'JAN', 'VAN DEN Berg'.toUpperCase()],
    ['Berg, Jan Van Den', 'Jan', 'Van Den Berg'],
    ['Berg, Jan Van den', 'Jan', 'Van den Berg'],
    ['Hof, Iris ’t', 'Iris', '’t Hof'],
    ['Ancona, Iris d’', 'Iris', 'd’Ancona'],
    ['Al-Khatib, Rima', 'Rima', 'Al-Khatib'],
    ['Khatib, Rima al', 'Rima', 'al Khatib'],
    ['Nguyen, Thi Van', 'Thi Van', 'Nguyen'],
    ['Nguyen, Van', 'Van', 'Nguyen'],
    ['Berg, J.', 'J.', 'Berg'],
    ['Rima Al-Khatib', 'Rima', 'Al-Khatib'],
    ['José Núñez', 'José', 'Núñez'],
  ])('%s', (text, firstName, lastName) => {
    expect(split(text)).toEqual({ firstName, lastName });
  });

  it.each([
    'Rima',
    'Jan van den Berg',
    'Anna Maria Bos',
    'J. Bos',
    'J Bos',
    'Bos J.',
    'de Boer',
    'El Amrani',
    'mevr. Bos',
    'mevrouw Bos',
    'Jan (overleden)',
    'Jan 2',
    'Berg, van der',
    'BERG, VAN DER',
    ', Jan',
    'Berg,',
    ',',
    'Berg, Jan, dhr.',
  ])('that is not clear is not split, and what to write is said: %s', (text) => {
    expect(split(text)).toEqual({
      problem: expect.stringMatching(/\. Schrijf Achternaam, Voornaam\. /) as string,
    });
  });

  it('without a comma is not split where most have one', () => {
    expect(namesHaveComma(['Bos, Jan', '', 'Mos, Iris', 'Ros Noor'])).toBe(true);
    expect(namesHaveComma(['Bos, Jan', 'Iris Mos'])).toBe(false);
    expect(splitFullName('Ros Noor', { withComma: true })).toHaveProperty('problem');
    expect(splitFullName('Bos, Jan', { withComma: true })).not.toHaveProperty('problem');
  });

  // Three letters of which none make a word that stands before a last name.
  const name = fc
    .array(fc.constantFrom('mir', 'zak', 'loe', 'fén', 'hül'), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.join(''))
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
  const names = fc.array(name, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  const prefix = fc.constantFrom('', 'van', 'van der', 'de', '’t', 'in ’t', 'op de', 'ter', 'el');
  const spaces = fc.constantFrom(',', ', ', ' , ');

  it('comes back in first and last name, whichever way it is written', () => {
    fc.assert(
      fc.property(names, prefix, names, name, spaces, (firstName, infix, rest, one, comma) => {
        const lastName = infix === '' ? rest : `${infix} ${rest}`;
        const expected = { firstName, lastName };
        expect(split(`${lastName}${comma}${firstName}`)).toEqual(expected);
        expect(split(`${rest}${comma}${firstName} ${infix}`.trim())).toEqual(expected);
        const [first = ''] = firstName.split(' ');
        expect(split(`${first} ${one}`)).toEqual({ firstName: first, lastName: one });
      }),
    );
  });

  it('never loses a letter, and is never split into nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.boolean(), (written, withComma) => {
        const text = written.replace(/\s+/g, ' ').trim();
        const parts = splitFullName(text, { withComma });
        if ('problem' in parts) return;
        expect(parts.firstName.trim()).not.toBe('');
        expect(parts.lastName.trim()).not.toBe('');
        const kept = new Set(`${parts.firstName}${parts.lastName}`);
        expect([...text.replace(/[, ]/g, '')].every((sign) => kept.has(sign))).toBe(true);
      }),
    );
  });
});

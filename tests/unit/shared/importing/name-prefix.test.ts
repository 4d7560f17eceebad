import fc from 'fast-check';
import { expect, it } from 'vitest';
import { turnedRound, withPrefix } from '#shared/importing/name-prefix.ts';

it.each([
  ['van der', 'Berg', 'van der Berg'],
  ['Van der', 'Berg', 'Van der Berg'],
  ['van der', 'van der Berg', 'van der Berg'],
  ['van der', 'Van Der Berg', 'Van Der Berg'],
  ['van', 'Vandersteen', 'van Vandersteen'],
  ['’t', 'Hof', '’t Hof'],
  ["'t", 'Hof', "'t Hof"],
  ['d’', 'Ancona', 'd’Ancona'],
  ['Al-', 'Khatib', 'Al-Khatib'],
  ['Al-', 'Al-Khatib', 'Al-Khatib'],
])('puts %s before %s', (prefix, lastName, whole) => {
  expect(withPrefix(prefix, lastName)).toBe(whole);
});

it('puts it there once, however often', () => {
  fc.assert(
    fc.property(fc.constantFrom('van', 'van der', '’t', 'd’'), fc.string(), (prefix, last) => {
      const name = `B${last}`;
      const once = withPrefix(prefix, name);
      expect(withPrefix(prefix, once)).toBe(once);
    }),
  );
});

it.each([
  ['Berg, van der', 'van der Berg'],
  ['Berg,v.d.', 'v.d. Berg'],
  ['BERG, VAN DER', 'VAN DER BERG'],
  ['Berg, Jan', 'Berg, Jan'],
  ['Berg, van Dijk', 'Berg, van Dijk'],
  ['Berg, van der, Bos', 'Berg, van der, Bos'],
  ['Berg,', 'Berg,'],
  ['van der Berg', 'van der Berg'],
])('turns %s round only for words before a last name', (written, turned) => {
  expect(turnedRound(written)).toBe(turned);
});

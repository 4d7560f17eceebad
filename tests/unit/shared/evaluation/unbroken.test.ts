import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unbrokenParts } from '#shared/evaluation/unbroken.ts';

const whole = (text: string) =>
  unbrokenParts(text).flatMap((part) => (part.whole ? [part.text] : []));

it('keeps dates, amounts and articles of a law on one line', () => {
  const text =
    'Over 01-06-2017 tot en met 31-12-2019: € 1.000, of €\u00a0-- € 249.431,50. Zie artikel 5 en 6.';
  expect(whole(text)).toEqual(['01-06-2017', '31-12-2019', '€ 1.000', '€ 249.431,50', 'artikel 5']);
  expect(whole('Trede 2 van 6, 10 personen')).toEqual([]);
});

it('is the same text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const parts = unbrokenParts(text);
      expect(parts.map((part) => part.text).join('')).toBe(text);
    }),
  );
});

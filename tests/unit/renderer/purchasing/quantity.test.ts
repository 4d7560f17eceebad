import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quantityText, quantityWords } from '#shared/purchasing/words.ts';
import { readQuantity } from '../../../../renderer/purchasing/quantity.ts';

it('reads a quantity in hundredths with a comma or a point, and nothing else', () => {
  expect(readQuantity('12')).toBe(1200);
  expect(readQuantity(' 12,5 ')).toBe(1250);
  expect(readQuantity('0.25')).toBe(25);
  for (const text of ['', '0', '0,00', '-1', '1,234', '1.000,5', 'tien']) {
    expect(readQuantity(text), text).toBeNull();
  }
});

it('reads back every quantity as it writes it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (hundredths) => {
      expect(readQuantity(quantityText(hundredths))).toBe(hundredths);
    }),
  );
});

it('counts units as one or many', () => {
  expect(quantityWords(100, 'maand')).toBe('1 maand');
  expect(quantityWords(1250, 'maand')).toBe('12,5 maanden');
  expect(quantityWords(400, 'uur')).toBe('4 uur');
});

import { expect, it } from 'vitest';
import { vatOf } from '../../../../renderer/purchasing/use-buy-form.ts';

it('takes the VAT of a line only when somebody gave it a price, else the buyer chooses', () => {
  expect(vatOf({ priceCents: null, vatRate: 'vrijgesteld' })).toBe('');
  expect(vatOf({ priceCents: 121_00, vatRate: '21' })).toBe('21');
  expect(vatOf({ priceCents: 0, vatRate: 'vrijgesteld' })).toBe('vrijgesteld');
});

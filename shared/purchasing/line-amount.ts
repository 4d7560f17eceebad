import type { IsoDate } from '../kernel/dates.ts';
import type { Cents } from '../kernel/money.ts';
import type { Product } from './catalogue.ts';

/** The amount of an order line: its quantity times the price of one unit, rounded half up to whole cents. */
export function lineAmount(quantityHundredths: number, unitPriceCents: Cents): Cents {
  // A product of two large amounts is no safe integer.
  const exact = BigInt(quantityHundredths) * BigInt(unitPriceCents);
  return Number((exact + 50n) / 100n);
}

/**
 * What one unit of a product costs on a day: the price of the period that the day is in, else its usual
 * price; `null` when neither is known.
 */
export function priceOn(
  product: Pick<Product, 'prices' | 'usualPriceCents'>,
  date: IsoDate,
): Cents | null {
  const valid = product.prices.find(
    ({ validFrom, validUntil }) => validFrom <= date && (validUntil === null || date <= validUntil),
  );
  return valid?.priceCents ?? product.usualPriceCents;
}

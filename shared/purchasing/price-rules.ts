import type { ProductPrice } from './catalogue.ts';

type Validity = Pick<ProductPrice, 'validFrom' | 'validUntil'>;

/** Whether two prices would hold on one day. */
export const pricesOverlap = (one: Validity, other: Validity): boolean =>
  (other.validUntil === null || one.validFrom <= other.validUntil) &&
  (one.validUntil === null || other.validFrom <= one.validUntil);

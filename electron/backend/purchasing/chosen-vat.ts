import type { Product } from '#shared/purchasing/catalogue.ts';
import type { Change } from '../changes/change.ts';
import { Refusal } from '../refusal.ts';

/** A price says nothing as long as it is not known which VAT is in it. */
export const vatNotChosen = () =>
  new Refusal('invalid-input', 'Kies de btw. Die staat op de offerte van de aanbieder.', 'vatRate');

/**
 * Somebody chose the VAT of a line of which it was a guess until now. Who chooses what was guessed changes
 * nothing in the row, so that it was chosen is kept beside it.
 *
 * @param before the line as it stood
 */
export async function keepChosenVat(
  change: Change,
  before: Pick<Product, 'id' | 'vatRate'> | null,
): Promise<void> {
  if (before !== null && before.vatRate === null) await change.affirm('product', before.id);
}

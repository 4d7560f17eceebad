import type { ProductPriceInput } from '#shared/purchasing/catalogue.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { pricesOverlap } from '#shared/purchasing/price-rules.ts';
import { beginChange } from '../changes/change.ts';
import type { FileCallContext } from '../handler.ts';
import { Refusal } from '../refusal.ts';
import { readProduct } from './catalogue.ts';
import { keepChosenVat, vatNotChosen } from './chosen-vat.ts';

type Context = Pick<FileCallContext, 'trx' | 'now' | 'today' | 'account'>;

/**
 * Adds a price with a period, or changes one.
 *
 * @throws Refusal `conflict` at `validFrom` when another price of the product holds on one of its days;
 *   `invalid-input` at `vatRate` as long as nobody chose the VAT of the product; `not-found`
 */
export async function savePrice(
  input: ProductPriceInput,
  context: Context,
): Promise<{ changeId: number }> {
  const { trx, today } = context;
  const product = await readProduct(trx, input.productId, today);
  const { prices } = product;
  if (input.id !== null && !prices.some(({ id }) => id === input.id)) throw notFound();
  const other = prices.find((price) => price.id !== input.id && pricesOverlap(price, input));
  if (other !== undefined) {
    const until =
      other.validUntil === null ? 'zonder einddatum' : `tot en met ${formatDate(other.validUntil)}`;
    throw new Refusal(
      'conflict',
      `Er is al een prijs vanaf ${formatDate(other.validFrom)} ${until}. Geef die eerst een andere periode.`,
      'validFrom',
    );
  }
  if (product.vatRate === null && input.vatRate === null) throw vatNotChosen();
  const change = beginChange(context, { call: 'purchasing.savePrice', clientId: null });
  const values = {
    price_cents: input.priceCents,
    valid_from: input.validFrom,
    valid_until: input.validUntil,
  };
  if (input.id === null) {
    await change.add('product_price', { product_id: input.productId, ...values });
  } else await change.update('product_price', input.id, values);
  if (input.vatRate !== null) {
    await change.update('product', product.id, { vat_rate: input.vatRate });
    await keepChosenVat(change, product);
  }
  return { changeId: change.id };
}

/** Takes a price with a period away: orders that were placed with it keep it. */
export async function removePrice(
  priceId: number,
  context: Context & Pick<FileCallContext, 'about'>,
): Promise<{ changeId: number }> {
  const known = await context.trx
    .selectFrom('product_price')
    .select('product_id')
    .where('id', '=', priceId)
    .executeTakeFirst();
  if (known === undefined) throw notFound();
  context.about(known.product_id);
  const change = beginChange(context, { call: 'purchasing.removePrice', clientId: null });
  await change.remove('product_price', priceId);
  return { changeId: change.id };
}

const notFound = () =>
  new Refusal('not-found', 'Deze prijs is intussen verwijderd. Sluit dit en open het opnieuw.');

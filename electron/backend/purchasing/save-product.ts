import type { Product, ProductInput } from '#shared/purchasing/catalogue.ts';
import { beginChange } from '../changes/change.ts';
import { refuseStale } from '../changes/conflicts.ts';
import type { FileCallContext } from '../handler.ts';
import { Refusal } from '../refusal.ts';
import { readProduct } from './catalogue.ts';
import { keepChosenVat, vatNotChosen } from './chosen-vat.ts';
import { namedRow } from './named-row.ts';

/**
 * Adds a line to the catalogue or changes one. A type or provider of that name is used again.
 *
 * @throws Refusal `conflict` at `typeName` when this type of this provider by this unit is there already,
 *   and when somebody changed it since; `invalid-input` at `vatRate` for a price without; `not-found`
 */
export async function saveProduct(
  input: ProductInput,
  context: Pick<FileCallContext, 'trx' | 'now' | 'today' | 'account'>,
): Promise<{ changeId: number; product: Product }> {
  const { trx, today } = context;
  if (input.id !== null) {
    const { typeName, providerName, unit, vatRate, usualPriceCents } = await readProduct(
      trx,
      input.id,
      today,
    );
    refuseStale(input.before, { typeName, providerName, unit, vatRate, usualPriceCents });
  }
  const change = beginChange(context, { call: 'purchasing.saveProduct', clientId: null });
  const typeId = await namedRow(trx, change, 'trajectory_type', input.typeName);
  const providerId =
    input.providerName === null
      ? null
      : await namedRow(trx, change, 'provider', input.providerName);
  const same = await trx
    .selectFrom('product')
    .select('id')
    .where('type_id', '=', typeId)
    .where('provider_id', 'is not distinct from', providerId)
    .where('unit', '=', input.unit)
    .execute();
  if (same.some(({ id }) => id !== input.id)) {
    throw new Refusal(
      'conflict',
      input.providerName === null
        ? 'Dit traject zonder aanbieder staat al in de lijst, met deze eenheid. Kies het daar.'
        : 'Dit traject van deze aanbieder staat al in de lijst, met deze eenheid. Kies het daar.',
      'typeName',
    );
  }
  const known = input.id === null ? null : await readProduct(trx, input.id, today);
  const hasPrice = input.priceCents !== null || (known?.prices.length ?? 0) > 0;
  if (hasPrice && input.vatRate === null) throw vatNotChosen();
  const values = {
    type_id: typeId,
    provider_id: providerId,
    unit: input.unit,
    price_cents: input.priceCents,
    vat_rate: input.vatRate ?? 'vrijgesteld',
  };
  if (input.id !== null) {
    await change.update('product', input.id, values);
    if (hasPrice) await keepChosenVat(change, known);
  }
  const id = input.id ?? (await change.add('product', values));
  return { changeId: change.id, product: await readProduct(trx, id, today) };
}

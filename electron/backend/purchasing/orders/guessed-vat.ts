import type { IsoDate } from '#shared/kernel/dates.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { listProducts } from '../catalogue.ts';

/**
 * The lines of which nobody said how much VAT is in them. An order that nobody placed in Trede, as of an imported
 * invoice, has 'vrijgesteld' in the file because there must be a rate. That is a guess, unless somebody chose it
 * in the catalogue for that type and provider.
 *
 * @param orderIds of which orders
 * @returns the ids of those lines
 */
export async function linesWithGuessedVat(
  trx: TeamTransaction,
  orderIds: readonly number[],
  today: IsoDate,
): Promise<ReadonlySet<number>> {
  const lines = await trx
    .selectFrom('order_line')
    .innerJoin('purchase_order', 'purchase_order.id', 'order_line.order_id')
    .select([
      'order_line.id',
      'purchase_order.type_id as typeId',
      'purchase_order.provider_id as providerId',
    ])
    .where('order_line.order_id', 'in', orderIds)
    .where('order_line.vat_rate', '=', 'vrijgesteld')
    .where('purchase_order.asked_by', '=', '')
    .execute();
  if (lines.length === 0) return new Set();
  const chosen = (await listProducts(trx, today)).filter(
    ({ vatRate }) => vatRate === 'vrijgesteld',
  );
  const isChosen = ({ typeId, providerId }: (typeof lines)[number]) =>
    chosen.some((product) => product.typeId === typeId && product.providerId === providerId);
  return new Set(lines.filter((line) => !isChosen(line)).map(({ id }) => id));
}

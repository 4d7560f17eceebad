import { yearOf, type IsoDate } from '#shared/kernel/dates.ts';
import { OrderNumbers } from '#shared/kernel/invoicing.ts';
import type { TeamTransaction } from '../../database/schema.ts';

/**
 * The number for an order that is placed on a day. None is given out twice, also not that of an order that
 * was cancelled or taken back: it may stand in a letter.
 */
export async function nextOrderNumber(trx: TeamTransaction, today: IsoDate): Promise<string> {
  const year = yearOf(today);
  const standing = await trx
    .selectFrom('purchase_order')
    .select('order_number')
    .where('order_number', 'like', `${year}-%`)
    .execute();
  const noted = await trx
    .selectFrom('change_row')
    .select('before_values as values')
    .where('table_name', '=', 'purchase_order')
    .where('after_values', 'is', null)
    .where('before_values', 'is not', null)
    .execute();
  const gone = noted.flatMap(({ values }) => {
    const { order_number: number } = JSON.parse(values ?? '{}') as Record<string, unknown>;
    return typeof number === 'string' ? [number] : [];
  });
  return new OrderNumbers([...standing.map((row) => row.order_number), ...gone]).next(year);
}

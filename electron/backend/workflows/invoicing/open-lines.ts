import { committingApprovals } from '#shared/kernel/order-status.ts';
import { boughtWords } from '#shared/kernel/bought.ts';
import { addMonths } from '#shared/kernel/calendar.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { OpenLine } from '#shared/purchasing/invoices.ts';
import type { TeamTransaction } from '../../database/schema.ts';

/** How long after its last invoice a line without anything open can still be found, for a credit note. */
const foundForMonths = 24;

/** Lines on which an invoice can be booked: something is open, or one came in not long ago. */
export async function listOpenLines(trx: TeamTransaction, today: IsoDate): Promise<OpenLine[]> {
  const open = await trx
    .selectFrom('open_share')
    .select((eb) => ['line_id', eb.fn.sum<number>('open_cents').as('cents')])
    .groupBy('line_id')
    .execute();
  const invoiced = await trx
    .selectFrom('invoice_line')
    .innerJoin('invoice', 'invoice.id', 'invoice_line.invoice_id')
    .select((eb) => [
      'invoice_line.line_id',
      eb.fn.sum<number>('invoice_line.amount_cents').as('cents'),
      eb.fn.max<string>('invoice.invoiced_on').as('last'),
    ])
    .groupBy('invoice_line.line_id')
    .execute();
  const openOf = new Map(open.map((row) => [row.line_id, row.cents]));
  const billedOf = new Map(invoiced.map((row) => [row.line_id, row]));
  const since = addMonths(today, -foundForMonths);
  const rows = await lineQuery(trx).execute();
  return rows.flatMap(({ costKind, description, typeName, firstName, lastName, ...row }) => {
    const openCents = openOf.get(row.lineId) ?? 0;
    const known = billedOf.get(row.lineId);
    if (openCents === 0 && (known === undefined || known.last < since)) return [];
    return [
      {
        ...row,
        clientName: firstName === null ? null : `${firstName} ${lastName ?? ''}`.trim(),
        what: boughtWords({ costKind, description, typeName }),
        billedCents: known?.cents ?? 0,
        openCents,
      },
    ];
  });
}

const lineQuery = (trx: TeamTransaction) =>
  trx
    .selectFrom('order_line')
    .innerJoin('purchase_order', 'purchase_order.id', 'order_line.order_id')
    .leftJoin('trajectory_type', 'trajectory_type.id', 'purchase_order.type_id')
    .leftJoin('provider', 'provider.id', 'purchase_order.provider_id')
    .leftJoin('client', 'client.id', 'order_line.client_id')
    .select([
      'order_line.id as lineId',
      'order_line.order_id as orderId',
      'order_line.budget_year as budgetYear',
      'order_line.amount_cents as amountCents',
      'purchase_order.order_number as orderNumber',
      'purchase_order.provider_id as providerId',
      'purchase_order.cost_kind as costKind',
      'purchase_order.description',
      'provider.name as providerName',
      'trajectory_type.name as typeName',
      'client.client_number as clientNumber',
      'client.first_name as firstName',
      'client.last_name as lastName',
    ])
    .where('purchase_order.cancelled_on', 'is', null)
    .where('purchase_order.approval', 'in', committingApprovals)
    .orderBy('order_line.order_id', 'desc')
    .orderBy('order_line.id');

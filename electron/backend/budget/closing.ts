import type { ClosingFund } from '#shared/budget/years.ts';
import { boughtWords } from '#shared/kernel/bought.ts';
import { participantsOfLine } from '../database/participants-of-line.ts';
import type { TeamTransaction } from '../database/schema.ts';
import { FundMoney } from './fund-money.ts';
import { openShares } from './open-shares.ts';
import { listFunds } from './position.ts';

/** Of each fund with an amount a year what is open at the end of one, and what went along before. */
export async function closingPreview(trx: TeamTransaction, year: number): Promise<ClosingFund[]> {
  const money = await FundMoney.read(trx);
  const orders = await openOrders(trx, year);
  const unpaid = await unpaidInvoices(trx, year);
  const moved = await movedToNext(trx, year);
  const funds = (await listFunds(trx)).filter((fund) => fund.perYear);
  return funds.map(({ id, name }) => {
    const { waitingCents: _, ...position } = money.of({ fundId: id, year });
    return {
      fundId: id,
      name,
      ...position,
      openOrders: orders
        .filter((order) => order.fundId === id)
        .map(({ fundId: _fund, ...order }) => order),
      unpaidInvoices: unpaid.get(id) ?? 0,
      movedCents: moved.get(id) ?? 0,
    };
  });
}

async function openOrders(trx: TeamTransaction, year: number) {
  const rows = await trx
    .selectFrom('order_line')
    .innerJoin('purchase_order', 'purchase_order.id', 'order_line.order_id')
    .leftJoin('trajectory_type', 'trajectory_type.id', 'purchase_order.type_id')
    .leftJoin('client', 'client.id', 'order_line.client_id')
    .select([
      'order_line.id',
      'purchase_order.cost_kind as costKind',
      'purchase_order.description',
      'purchase_order.starts_on as startsOn',
      'purchase_order.ends_on as endsOn',
      'trajectory_type.name as typeName',
      'client.client_number as clientNumber',
      participantsOfLine.as('participants'),
    ])
    .where('order_line.budget_year', '=', year)
    .execute();
  const lines = new Map(
    rows.map(({ id, costKind, description, typeName, ...row }) => [
      id,
      { ...row, what: boughtWords({ costKind, description, typeName }) },
    ]),
  );
  return (await openShares(trx, year)).flatMap((share) => {
    const line = lines.get(share.lineId);
    return line === undefined ? [] : [{ ...share, ...line }];
  });
}

async function unpaidInvoices(trx: TeamTransaction, year: number): Promise<Map<number, number>> {
  const rows = await trx
    .selectFrom('invoice')
    .innerJoin('invoice_line', 'invoice_line.invoice_id', 'invoice.id')
    .innerJoin('invoice_share', 'invoice_share.invoice_line_id', 'invoice_line.id')
    .select((eb) => [
      'invoice_share.fund_id',
      eb.fn.count<number>('invoice.id').distinct().as('invoices'),
    ])
    .where('invoice.budget_year', '=', year)
    .where('invoice.paid_on', 'is', null)
    .groupBy('invoice_share.fund_id')
    .execute();
  return new Map(rows.map((row) => [row.fund_id, row.invoices]));
}

/** What went to the next year less what came back from it. */
async function movedToNext(trx: TeamTransaction, year: number): Promise<Map<number, number>> {
  const rows = await trx
    .selectFrom('fund_entry as there')
    .innerJoin('fund_entry as here', (join) =>
      join
        .onRef('here.moved_number', '=', 'there.moved_number')
        .onRef('here.fund_id', '=', 'there.fund_id')
        .on('here.budget_year', '=', year),
    )
    .select((eb) => ['there.fund_id', eb.fn.sum<number>('there.amount_cents').as('cents')])
    .where('there.budget_year', '=', year + 1)
    .groupBy('there.fund_id')
    .execute();
  return new Map(rows.map((row) => [row.fund_id, row.cents]));
}

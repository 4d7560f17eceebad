import type { OrderDetail, OrderLine, OrderWithHistory } from '#shared/purchasing/orders.ts';
import { namesByAccount } from '../../database/member-names.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';
import { readCourse } from './course.ts';
import { linesWithGuessedVat } from './guessed-vat.ts';
import { readHistory } from './order-history.ts';
import { readOrders, type ReadOrder } from './list-orders.ts';
import { readResults } from './results.ts';
import { billedShareRows, type LineRow } from './order-rows.ts';

/** One order with all that is in it. Refuses an id that is not in the file. */
export async function readOrderDetail(
  { trx, today }: Pick<FileCallContext, 'trx' | 'today'>,
  orderId: number,
): Promise<OrderDetail> {
  const [read] = await readOrders(trx, [orderId]);
  if (read === undefined) throw noOrder();
  const { order, row } = read;
  const names = await namesByAccount(trx);
  const nameOf = (account: string) => names.get(account) ?? account;
  return {
    ...order,
    approval: row.approval,
    askedBy: nameOf(row.asked_by),
    decidedBy: row.decided_by === null ? null : nameOf(row.decided_by),
    decidedOn: row.decided_on,
    decisionReason: row.decision_reason,
    cancelledOn: row.cancelled_on,
    cancelReason: row.cancel_reason,
    lines: await detailLines(read, { trx, today, nameOf }),
    course: row.sharing === null ? null : await readCourse(trx, read, row.sharing),
    results: await readResults(
      trx,
      [
        ...read.lines.flatMap((line) => line.trajectory_id ?? []),
        ...read.participants.map(({ trajectoryId }) => trajectoryId),
      ],
      today,
    ),
  };
}

/** The same with what was done with it, the latest first. */
export async function readOrderWithHistory(
  context: Pick<FileCallContext, 'trx' | 'today'>,
  orderId: number,
): Promise<OrderWithHistory> {
  const order = await readOrderDetail(context, orderId);
  const names = await namesByAccount(context.trx);
  const nameOf = (account: string) => names.get(account) ?? account;
  return { ...order, ...(await readHistory(context.trx, orderId, nameOf)) };
}

const noOrder = () =>
  new Refusal(
    'not-found',
    'Deze order staat niet meer in het teambestand. Zoek de order bij Inkoop.',
    'orderId',
  );

async function detailLines(
  { row: { id }, lines, shares, moneyOf, openOf }: ReadOrder,
  {
    trx,
    today,
    nameOf,
  }: Pick<FileCallContext, 'trx' | 'today'> & { readonly nameOf: (account: string) => string },
): Promise<OrderLine[]> {
  const guessed = await linesWithGuessedVat(trx, [id], today);
  const billed = new Map(
    (await billedShareRows(trx, [id])).map((row) => [
      `${row.lineId} ${row.fundId}`,
      row.billedCents,
    ]),
  );
  const overrides = Map.groupBy(await overrideRows(trx, id), ({ lineId }) => lineId);
  return lines.map((line) => {
    const own = shares
      .filter(({ lineId }) => lineId === line.id)
      .map(({ fundId, fundName, amountCents }) => ({
        fundId,
        fundName,
        amountCents,
        billedCents: billed.get(`${line.id} ${fundId}`) ?? 0,
        openCents: openOf(line.id, fundId),
      }));
    return {
      ...lineFacts(line),
      vatRate: guessed.has(line.id) ? null : line.vat_rate,
      ...moneyOf(line.id),
      openCents: own.reduce((sum, { openCents }) => sum + openCents, 0),
      shares: own,
      overrides: (overrides.get(line.id) ?? []).map(
        ({ fundName, condition, reason, decidedBy, decidedOn, clientNumber }) => ({
          fundName,
          condition,
          reason,
          decidedBy: nameOf(decidedBy),
          decidedOn,
          clientNumber,
        }),
      ),
    };
  });
}

const lineFacts = (line: LineRow) => ({
  id: line.id,
  trajectoryId: line.trajectory_id,
  clientId: line.client_id,
  clientNumber: line.client_number,
  clientName: line.client_id === null ? null : `${line.first_name} ${line.last_name}`,
  unit: line.unit,
  quantityHundredths: line.quantity_hundredths,
  unitPriceCents: line.unit_price_cents,
  amountCents: line.amount_cents,
  budgetYear: line.budget_year,
  fteHundredths: line.fte_hundredths,
  closedOn: line.closed_on,
  closeReason: line.close_reason,
});

const overrideRows = (trx: TeamTransaction, orderId: number) =>
  trx
    .selectFrom('order_override')
    .innerJoin('order_line', 'order_line.id', 'order_override.line_id')
    .innerJoin('fund', 'fund.id', 'order_override.fund_id')
    .leftJoin('client', 'client.id', 'order_override.client_id')
    .select([
      'order_override.line_id as lineId',
      'fund.name as fundName',
      'order_override.condition',
      'order_override.reason',
      'order_override.decided_by as decidedBy',
      'order_override.decided_on as decidedOn',
      'client.client_number as clientNumber',
    ])
    .where('order_line.order_id', '=', orderId)
    .orderBy('order_override.id')
    .execute();

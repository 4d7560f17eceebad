import type { TeamTransaction } from '../../database/schema.ts';
import { rowsWith } from './rows.ts';

/** What of buying something stands in the way can hang on. */
export type LeadOfMoney = 'purchase_order' | 'order_line' | 'invoice' | 'invoice_line';

interface OfMoney {
  readonly table: LeadOfMoney;
  readonly id: number;
}

/** Whose it is: the first trajectory, or the client, that it is for. */
export interface OwnerOfMoney {
  readonly table: 'trajectory' | 'client';
  readonly id: number;
}

/** By `table id`. What is nobody's, as of staff, is left out. */
export async function ownersOfMoney(
  trx: TeamTransaction,
  things: readonly OfMoney[],
): Promise<ReadonlyMap<string, OwnerOfMoney>> {
  const idsOf = (table: LeadOfMoney) => [
    ...new Set(things.flatMap((thing) => (thing.table === table ? [thing.id] : []))),
  ];
  const invoiceLines = [
    ...(await rowsWith(trx, 'invoice_line', 'invoice_id', idsOf('invoice'))),
    ...(await rowsWith(trx, 'invoice_line', 'id', idsOf('invoice_line'))),
  ];
  const orderLines = [
    ...(await rowsWith(trx, 'order_line', 'order_id', idsOf('purchase_order'))),
    ...(await rowsWith(trx, 'order_line', 'id', [
      ...idsOf('order_line'),
      ...new Set(invoiceLines.map((row) => Number(row['line_id']))),
    ])),
  ];
  const courses = new Set(orderLines.map((row) => Number(row['order_id'])));
  const participants = await rowsWith(trx, 'course_participant', 'order_id', [...courses]);
  const firstOf = new Map<number, number>();
  for (const row of participants.toReversed()) {
    firstOf.set(Number(row['order_id']), Number(row['trajectory_id']));
  }
  const owners = new Map<string, OwnerOfMoney>();
  const note = (key: string, owner: OwnerOfMoney | undefined) => {
    if (owner !== undefined && !owners.has(key)) owners.set(key, owner);
  };
  for (const row of orderLines) {
    const orderId = Number(row['order_id']);
    const trajectory = row['trajectory_id'] ?? firstOf.get(orderId);
    const owner: OwnerOfMoney | undefined =
      typeof trajectory === 'number'
        ? { table: 'trajectory', id: trajectory }
        : typeof row['client_id'] === 'number'
          ? { table: 'client', id: row['client_id'] }
          : undefined;
    note(`order_line ${Number(row['id'])}`, owner);
    note(`purchase_order ${orderId}`, owner);
  }
  for (const row of invoiceLines) {
    const owner = owners.get(`order_line ${Number(row['line_id'])}`);
    note(`invoice_line ${Number(row['id'])}`, owner);
    note(`invoice ${Number(row['invoice_id'])}`, owner);
  }
  return owners;
}

/** Which of these trajectories were bought: alone, or as a participant of a course. */
export async function trajectoriesWithOrder(
  trx: TeamTransaction,
  trajectoryIds: readonly number[],
): Promise<ReadonlySet<number>> {
  const lines = await rowsWith(trx, 'order_line', 'trajectory_id', trajectoryIds);
  const seats = await rowsWith(trx, 'course_participant', 'trajectory_id', trajectoryIds);
  return new Set([...lines, ...seats].map((row) => Number(row['trajectory_id'])));
}

import type { OrderEvent } from '#shared/purchasing/orders.ts';
import type { Row } from '../../changes/change.ts';
import { touchedRow, type TouchedRow } from '../../changes/change-rows.ts';
import type { TeamTransaction } from '../../database/schema.ts';

/** Calls that change an order, in a word or two. */
const words: Readonly<Record<string, string>> = {
  'purchasing.order': 'Besteld',
  'purchasing.changeOrder': 'Gewijzigd',
  'purchasing.cancelOrder': 'Geannuleerd',
  'purchasing.closeLine': 'Afgesloten',
  'purchasing.addParticipant': 'Deelnemer toegevoegd',
  'purchasing.removeParticipant': 'Deelnemer weggehaald',
  'purchasing.saveSession': 'Bijeenkomst gepland',
  'purchasing.removeSession': 'Bijeenkomst weggehaald',
  'budget.changeYear': 'Naar een ander budgetjaar',
};

/** What was done with an order, the latest first. @param nameOf who an account is */
export async function readHistory(
  trx: TeamTransaction,
  orderId: number,
  nameOf: (account: string) => string,
): Promise<OrderEvent[]> {
  const rows = await rowsAbout(trx, orderId);
  const sets = await setsOf(trx, [...new Set(rows.map(({ changeId }) => changeId))]);
  const byChange = Map.groupBy(rows, ({ changeId }) => changeId);
  return sets.map((set) => {
    const own = byChange.get(set.id) ?? [];
    return {
      changeId: set.id,
      at: set.at,
      by: nameOf(set.account),
      what: whatWasDone(set, own),
      reason: reasonIn(own),
      differenceCents: differenceIn(own),
    };
  });
}

async function rowsAbout(trx: TeamTransaction, orderId: number): Promise<TouchedRow[]> {
  // Rows that are gone are known by what was noted of them.
  const holds = `%"order_id":${orderId},%`;
  const rows = await trx
    .selectFrom('change_row')
    .selectAll()
    .where((eb) =>
      eb.or([
        eb('table_name', '=', 'purchase_order').and('row_id', '=', orderId),
        eb('table_name', 'in', ['order_line', 'course_participant', 'course_session']).and(
          eb.or([eb('before_values', 'like', holds), eb('after_values', 'like', holds)]),
        ),
      ]),
    )
    .orderBy('id')
    .execute();
  return rows.map(touchedRow);
}

const setsOf = (trx: TeamTransaction, ids: readonly number[]) =>
  trx
    .selectFrom('change_set')
    .leftJoin('change_set as undone', 'undone.id', 'change_set.undoes_id')
    .select(['change_set.id', 'change_set.at', 'change_set.account', 'change_set.call'])
    .select('undone.call as undoneCall')
    .where('change_set.id', 'in', ids)
    .orderBy('change_set.id', 'desc')
    .execute();

type ChangeSet = Awaited<ReturnType<typeof setsOf>>[number];

function whatWasDone({ call, undoneCall }: ChangeSet, rows: readonly TouchedRow[]): string {
  const order = rows.find(({ table }) => table === 'purchase_order')?.after;
  if (call === 'purchasing.order' && order?.['approval'] === 'gevraagd') return 'Akkoord gevraagd';
  if (call === 'purchasing.decideOrder') {
    return order?.['approval'] === 'akkoord' ? 'Akkoord gegeven' : 'Afgewezen';
  }
  if (undoneCall !== null) {
    const undone = words[undoneCall];
    return undone === undefined ? 'Ongedaan gemaakt' : `Ongedaan gemaakt: ${undone.toLowerCase()}`;
  }
  return words[call] ?? 'Gewijzigd';
}

const reasons = ['change_reason', 'cancel_reason', 'decision_reason', 'close_reason'];

function reasonIn(rows: readonly TouchedRow[]): string | null {
  for (const { before, after } of rows) {
    for (const column of reasons) {
      const reason = after?.[column];
      if (typeof reason === 'string' && before?.[column] !== reason) return reason;
    }
  }
  return null;
}

const differenceIn = (rows: readonly TouchedRow[]): number =>
  rows
    .filter(({ table }) => table === 'order_line')
    .reduce((sum, { before, after }) => sum + amountOf(after) - amountOf(before), 0);

const amountOf = (row: Row | null): number => {
  const cents = row?.['amount_cents'];
  return typeof cents === 'number' ? cents : 0;
};

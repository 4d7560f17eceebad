import { formatEuro } from '#shared/kernel/money.ts';
import type { OrderEvent, OrderWithHistory } from '#shared/purchasing/orders.ts';
import type { ChangedTable, Row } from '../../changes/change.ts';
import { touchedRow, type TouchedRow } from '../../changes/change-rows.ts';
import { detailsOf, numbersOf } from './order-event-details.ts';
import { notedOfLines, notedOfOrder } from '../../database/noted-orders.ts';
import type { TeamTransaction } from '../../database/schema.ts';

/** Calls that change an order, in a word or two. */
const words: Readonly<Record<string, string>> = {
  'purchasing.order': 'Besteld',
  'purchasing.changeOrder': 'Gewijzigd',
  'purchasing.cancelOrder': 'Geannuleerd',
  'purchasing.closeLine': 'Rest vrijgegeven',
  'purchasing.addParticipant': 'Deelnemer toegevoegd',
  'purchasing.removeParticipant': 'Deelnemer weggehaald',
  'purchasing.saveSession': 'Bijeenkomst gepland',
  'purchasing.removeSession': 'Bijeenkomst verwijderd',
  'budget.changeYear': 'Naar een ander budgetjaar',
  'purchasing.recordInvoice': 'Factuur geboekt',
  'purchasing.changeInvoice': 'Factuur gewijzigd',
  'purchasing.payInvoices': 'Factuur betaald',
  'purchasing.removeInvoice': 'Factuur verwijderd',
};

/** What was done with an order, the latest first, and from which year it came. @param nameOf who an account is */
export async function readHistory(
  trx: TeamTransaction,
  orderId: number,
  nameOf: (account: string) => string,
): Promise<Pick<OrderWithHistory, 'history' | 'wentFromYear'>> {
  const rows = await rowsAbout(trx, orderId);
  const sets = await setsOf(trx, [...new Set(rows.map(({ changeId }) => changeId))]);
  const numbers = await numbersOf(trx, rows);
  const credits = creditsIn(rows);
  const byChange = Map.groupBy(rows, ({ changeId }) => changeId);
  const history = sets.map((set): OrderEvent => {
    const own = byChange.get(set.id) ?? [];
    return {
      changeId: set.id,
      at: set.at,
      by: nameOf(set.account),
      what: withDetails(
        asCredit(whatWasDone(set, own), own, credits),
        [...invoiceIn(own), ...detailsOf(own, (id) => numbers.get(id))].join(', '),
      ),
      // What was undone had its reason; that it was undone has none.
      reason: set.undoneCall === null ? reasonIn(own) : null,
      differenceCents: differenceIn(own),
    };
  });
  return { history, wentFromYear: wentFrom(rows) };
}

const yearOfLine = (row: Row | null): number[] => {
  const year = row?.['budget_year'];
  return typeof year === 'number' ? [year] : [];
};

/** The earliest year of lines that are of a later one now. */
function wentFrom(rows: readonly TouchedRow[]): number | null {
  const lines = Map.groupBy(
    rows.filter(({ table }) => table === 'order_line'),
    ({ rowId }) => rowId,
  );
  const years = [...lines.values()].flatMap((noted) => {
    const [was] = noted.flatMap(({ before }) => yearOfLine(before));
    const is = noted.flatMap(({ after }) => yearOfLine(after)).at(-1);
    return was !== undefined && is !== undefined && was < is ? [was] : [];
  });
  return years.length === 0 ? null : Math.min(...years);
}

async function rowsAbout(trx: TeamTransaction, orderId: number): Promise<TouchedRow[]> {
  const noted = trx.selectFrom('change_row').selectAll();
  const ofOrder = await noted
    .where('table_name', '=', 'purchase_order')
    .where('row_id', '=', orderId)
    .execute();
  const parts = await noted.where(notedOfOrder(orderId)).execute();
  const lineIds = parts.flatMap((row) => (row.table_name === 'order_line' ? [row.row_id] : []));
  const standing = await trx
    .selectFrom('order_line')
    .select('id')
    .where('order_id', '=', orderId)
    .execute();
  const ofLines = await noted
    .where(notedOfLines([...new Set([...lineIds, ...standing.map(({ id }) => id)])]))
    .execute();
  const billed = ofLines.filter((row) => row.table_name === 'invoice_line').map(touchedRow);
  const invoiceIds = billed.map(({ before, after }) => Number((after ?? before)?.['invoice_id']));
  const invoices = await noted
    .where('table_name', '=', 'invoice')
    .where('row_id', 'in', [...new Set(invoiceIds)])
    .execute();
  return [...[...ofOrder, ...parts, ...invoices].map(touchedRow), ...billed].sort(
    (one, other) => one.id - other.id,
  );
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

/** Where the reason of what was done stands. */
const reasons: Partial<Record<ChangedTable, readonly string[]>> = {
  purchase_order: ['cancel_reason', 'decision_reason'],
  order_change: ['reason'],
  order_line: ['close_reason'],
  invoice: ['reason'],
};

function reasonIn(rows: readonly TouchedRow[]): string | null {
  for (const { table, before, after } of rows) {
    for (const column of reasons[table] ?? []) {
      const reason = after?.[column];
      if (typeof reason === 'string' && before?.[column] !== reason) return reason;
    }
  }
  return null;
}

const withDetails = (what: string, details: string): string =>
  details === '' ? what : `${what}: ${details}`;

/** The invoices that give money back. */
const creditsIn = (rows: readonly TouchedRow[]): ReadonlySet<number> =>
  new Set(
    rows.flatMap(({ table, before, after }) =>
      table === 'invoice_line' && amountOf(after ?? before) < 0
        ? [Number((after ?? before)?.['invoice_id'])]
        : [],
    ),
  );

/** What was done with an invoice that gives money back was done with a credit. */
function asCredit(what: string, own: readonly TouchedRow[], credits: ReadonlySet<number>): string {
  const ids = own.filter(({ table }) => table === 'invoice').map(({ rowId }) => rowId);
  const isCredit = ids.length > 0 && ids.every((id) => credits.has(id));
  return isCredit ? what.replace('Factuur', 'Creditnota').replace('factuur', 'creditnota') : what;
}

/** `F-12`, `€ 1.000,00`: which invoice it was about, and what was booked of it on the order. */
function invoiceIn(rows: readonly TouchedRow[]): string[] {
  const invoices = rows.filter(({ table }) => table === 'invoice');
  const numbers = invoices.map(({ before, after }) =>
    String((after ?? before)?.['invoice_number']),
  );
  const lines = rows.filter(({ table }) => table === 'invoice_line');
  const cents = lines.reduce((sum, { before, after }) => sum + amountOf(after ?? before), 0);
  return [...new Set(numbers), ...(lines.length === 0 ? [] : [formatEuro(cents)])];
}

const differenceIn = (rows: readonly TouchedRow[]): number =>
  rows
    .filter(({ table }) => table === 'order_line')
    .reduce((sum, { before, after }) => sum + amountOf(after) - amountOf(before), 0);

const amountOf = (row: Row | null): number => {
  const cents = row?.['amount_cents'];
  return typeof cents === 'number' ? cents : 0;
};

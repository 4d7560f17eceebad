import type { Row } from '../../changes/change.ts';
import type { TouchedRow } from '../../changes/change-rows.ts';
import type { TeamTransaction } from '../../database/schema.ts';

/** Where the row that came last holds: a new one takes the place of the one before it. */
const successions = ['client_case_manager', 'client_track'] as const;
type Succession = (typeof successions)[number];

const isSuccession = (table: string): table is Succession =>
  successions.some((one) => one === table);

/** What held until a row came, and holds again without it; `null`: nothing, or a later row holds. */
export type PredecessorOf = (row: TouchedRow) => Row | null;

/**
 * Reads what these rows came after: of a klantmanager who else it was, as it stood at that change.
 *
 * @param rows all that was ever touched of the clients whose rows these are
 */
export async function readPredecessors(
  trx: TeamTransaction,
  rows: readonly TouchedRow[],
): Promise<PredecessorOf> {
  const touched = Map.groupBy(
    rows.filter(({ table }) => isSuccession(table)),
    ({ table, clientId }) => `${table} ${clientId ?? 0}`,
  );
  const standing = new Map<string, ReadonlyMap<number, Row>>();
  for (const [key, [first]] of touched) {
    if (first === undefined || first.clientId === null || !isSuccession(first.table)) continue;
    const found = await trx
      .selectFrom(first.table as 'client_case_manager')
      .selectAll()
      .where('client_id', '=', first.clientId)
      .execute();
    standing.set(key, new Map(found.map((row) => [row.id, row as unknown as Row])));
  }
  return (row) => {
    const key = `${row.table} ${row.clientId ?? 0}`;
    const own = touched.get(key) ?? [];
    const now = standing.get(key);
    if (now === undefined) return null;
    /** As it was before this change: what a later change found there, else what stands there. */
    const then = (rowId: number): Row | null => {
      const next = own.find((other) => other.rowId === rowId && other.changeId >= row.changeId);
      return next === undefined ? (now.get(rowId) ?? null) : next.before;
    };
    const others = [...new Set([...now.keys(), ...own.map(({ rowId }) => rowId)])]
      .filter((rowId) => rowId !== row.rowId && then(rowId) !== null)
      .toSorted((a, b) => b - a);
    const [last] = others;
    return last === undefined || last > row.rowId ? null : then(last);
  };
}

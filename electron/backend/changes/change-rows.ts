import type { TeamTransaction } from '../database/schema.ts';
import type { ChangedTable, Row } from './change.ts';

/** One row that a change touched. */
export interface TouchedRow {
  readonly id: number;
  readonly changeId: number;
  readonly clientId: number | null;
  readonly table: ChangedTable;
  readonly rowId: number;
  /** `null`: it was not there. */
  readonly before: Row | null;
  /** `null`: it was not there any more. */
  readonly after: Row | null;
}

interface StoredRow {
  readonly id: number;
  readonly change_id: number;
  readonly client_id: number | null;
  readonly table_name: string;
  readonly row_id: number;
  readonly before_values: string | null;
  readonly after_values: string | null;
}

export const touchedRow = (row: StoredRow): TouchedRow => ({
  id: row.id,
  changeId: row.change_id,
  clientId: row.client_id,
  table: row.table_name as ChangedTable,
  rowId: row.row_id,
  before: parsed(row.before_values),
  after: parsed(row.after_values),
});

const parsed = (values: string | null): Row | null =>
  values === null ? null : (JSON.parse(values) as Row);

/** The rows of a change, in the order in which it touched them. */
export async function rowsOfChange(trx: TeamTransaction, changeId: number): Promise<TouchedRow[]> {
  const rows = await trx
    .selectFrom('change_row')
    .selectAll()
    .where('change_id', '=', changeId)
    .orderBy('id')
    .execute();
  return rows.map(touchedRow);
}

/** Whether a row stands as it was noted. A column that a later version added is empty in what was noted. */
export function isAsNoted(noted: Row | null, standing: Row | null): boolean {
  if (noted === null || standing === null) return noted === standing;
  const columns = new Set([...Object.keys(noted), ...Object.keys(standing)]);
  return [...columns].every((column) => (noted[column] ?? null) === (standing[column] ?? null));
}

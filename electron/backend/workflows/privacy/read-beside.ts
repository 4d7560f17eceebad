import { openedWith, readDraftKey } from '#shared/kernel/drafts.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { rowsIn, type HeldRows, type Row } from './read-person.ts';

/* What is about a client without a row that says so. */

/** What colleagues typed about one of these clients and did not send. */
export async function draftsAbout(
  trx: TeamTransaction,
  clientIds: readonly number[],
  held: HeldRows,
): Promise<Row[]> {
  const drafts = await trx.selectFrom('draft').selectAll().execute();
  return drafts.filter(({ key, draft_values: values }) => isAbout(key, values, clientIds, held));
}

/** The tables to which the `subject` in the key of a form refers, where no client stands in that key. */
const subjects = { contact: 'contact', 'order-change': 'purchase_order' } as const;

function isAbout(
  key: string,
  values: string,
  clientIds: readonly number[],
  held: HeldRows,
): boolean {
  const place = readDraftKey(key);
  if (place === null) return false;
  if (place.clientId !== null && clientIds.includes(place.clientId)) return true;
  const table = Object.entries(subjects).find(([form]) => form === place.form)?.[1];
  if (table !== undefined && rowsIn(held, table).some(({ id }) => id === place.subjectId)) {
    return true;
  }
  return clientsOf(values).some((id) => clientIds.includes(id));
}

/** For whom a form was opened, and who was chosen in it. */
function clientsOf(json: string): number[] {
  const values = objectIn(json);
  const opened = objectIn(textOf(values[openedWith]));
  const chosen = textOf(values['clientIds']).split(',').map(Number);
  const first = Array.isArray(opened['clientIds']) ? opened['clientIds'].map(Number) : [];
  return [...chosen, ...first];
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function objectIn(json: string): Row {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** What imports overwrote of these clients. */
export async function importChangesOf(trx: TeamTransaction, held: HeldRows): Promise<Row[]> {
  const found: Row[] = [];
  for (const [table, rows] of held) {
    const ids = new Set(rows.map((row) => row['id'] ?? row['trajectory_id']));
    const changes = await trx
      .selectFrom('import_changed')
      .selectAll()
      .where('table_name', '=', table)
      .execute();
    found.push(...changes.filter(({ row_id: id }) => ids.has(id)));
  }
  return found;
}

/** One act with a client in the log: when and what, never by whom. */
export interface SeenMoment {
  readonly at: string;
  readonly call: string;
  readonly outcome: string;
  readonly form: string | null;
}

/**
 * When a client's data was read, changed or taken out of Trede. Not by whom: who works for the municipality
 * is no recipient, and has rights too [AVG art. 15; HvJ EU C-579/21].
 */
export const seenMoments = (trx: TeamTransaction, clientId: number): Promise<SeenMoment[]> =>
  trx
    .selectFrom('log_line')
    .select(['at', 'call', 'outcome', 'form'])
    .where('subject_kind', '=', 'klant')
    .where('subject_id', '=', clientId)
    .orderBy('id')
    .execute();

import type { ChangedTable } from '../../changes/change.ts';
import { touchedRow, type TouchedRow } from '../../changes/change-rows.ts';
import type { TeamTransaction } from '../../database/schema.ts';

/** A change that is about a client, alone or with others. */
export interface ChangeOfClient {
  readonly id: number;
  readonly at: string;
  readonly account: string;
  /** The call that did it. */
  readonly call: string;
  /** The change that it took back. */
  readonly undoes: number | null;
  /** How many clients it is about. */
  readonly clientCount: number;
}

/** The changes that touched a client, the latest first. */
export async function changesOf(trx: TeamTransaction, clientId: number): Promise<ChangeOfClient[]> {
  const touched = await trx
    .selectFrom('change_row')
    .select('change_id as id')
    .distinct()
    .where('client_id', '=', clientId)
    .execute();
  const shared = await changesOfAppointments(trx, clientId);
  const ids = [...new Set([...touched.map(({ id }) => id), ...shared])];
  if (ids.length === 0) return [];
  const sets = await trx
    .selectFrom('change_set')
    .select(['id', 'at', 'account', 'call', 'client_id', 'undoes_id'])
    .where('id', 'in', ids)
    .orderBy('id', 'desc')
    .execute();
  const counts = await clientCounts(
    trx,
    sets.filter((set) => set.client_id === null).map(({ id }) => id),
  );
  return sets.map(({ id, at, account, call, undoes_id: undoes }) => ({
    id,
    at,
    account,
    call,
    undoes,
    clientCount: counts.get(id) ?? 1,
  }));
}

/** The appointments for which a client is expected. */
async function appointmentsOf(
  trx: TeamTransaction,
  clientId: number,
): Promise<ReadonlySet<number>> {
  const standing = await trx
    .selectFrom('appointment_client')
    .select('appointment_id as id')
    .where('client_id', '=', clientId)
    .execute();
  return new Set(standing.map(({ id }) => id));
}

/** An appointment of many says nothing of each of them: it is known by who was asked for it. */
async function changesOfAppointments(trx: TeamTransaction, clientId: number): Promise<number[]> {
  const appointments = await appointmentsOf(trx, clientId);
  if (appointments.size === 0) return [];
  const rows = await trx
    .selectFrom('change_row')
    .select('change_id as id')
    .distinct()
    .where('table_name', '=', 'appointment')
    .where('row_id', 'in', [...appointments])
    .execute();
  return rows.map(({ id }) => id);
}

async function clientCounts(
  trx: TeamTransaction,
  changeIds: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  if (changeIds.length === 0) return new Map();
  const rows = await trx
    .selectFrom('change_row')
    .select((eb) => ['change_id', eb.fn.count<number>('client_id').distinct().as('count')])
    .where('change_id', 'in', changeIds)
    .groupBy('change_id')
    .execute();
  return new Map(rows.map(({ change_id: id, count }) => [id, count]));
}

/** Of these changes the rows that are about this client. */
export async function rowsOf(
  trx: TeamTransaction,
  changes: readonly ChangeOfClient[],
  clientId: number,
): Promise<TouchedRow[]> {
  if (changes.length === 0) return [];
  const rows = await trx
    .selectFrom('change_row')
    .selectAll()
    .where(
      'change_id',
      'in',
      changes.map(({ id }) => id),
    )
    .where((eb) => eb.or([eb('client_id', '=', clientId), eb('client_id', 'is', null)]))
    .orderBy('id')
    .execute();
  return withoutOthers(rows.map(touchedRow), await appointmentsOf(trx, clientId));
}

/** What says of no client that it is theirs, with the row of a client that refers to it. */
const sharedBy: Partial<Record<ChangedTable, readonly [table: ChangedTable, column: string]>> = {
  appointment: ['appointment_client', 'appointment_id'],
  household: ['client', 'household_id'],
  organisation: ['contact', 'organisation_id'],
  trajectory_type: ['trajectory', 'type_id'],
  purchase_order: ['order_line', 'order_id'],
  order_change: ['order_line', 'order_id'],
  invoice: ['invoice_line', 'invoice_id'],
};

/** Leaves out what a change touched of others: who renames a klantmanager touches every agenda at once. */
function withoutOthers(
  rows: readonly TouchedRow[],
  appointments: ReadonlySet<number>,
): TouchedRow[] {
  const own = Map.groupBy(
    rows.filter(({ clientId }) => clientId !== null),
    ({ changeId }) => changeId,
  );
  return rows.filter(({ clientId, changeId, table, rowId, before, after }) => {
    if (clientId !== null) return true;
    if (table === 'appointment' && appointments.has(rowId)) return true;
    const [from, column] = sharedBy[table] ?? [];
    if (column === undefined) return false;
    const id = table === 'order_change' ? (after ?? before)?.[column] : rowId;
    return (own.get(changeId) ?? []).some(
      (other) =>
        other.table === from && (other.before?.[column] === id || other.after?.[column] === id),
    );
  });
}

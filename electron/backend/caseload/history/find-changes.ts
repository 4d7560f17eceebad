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

/** An appointment of many says nothing of each of them: it is known by who was asked for it. */
async function changesOfAppointments(trx: TeamTransaction, clientId: number): Promise<number[]> {
  const appointments = await trx
    .selectFrom('appointment_client')
    .select('appointment_id as id')
    .where('client_id', '=', clientId)
    .execute();
  if (appointments.length === 0) return [];
  const rows = await trx
    .selectFrom('change_row')
    .select('change_id as id')
    .distinct()
    .where('table_name', '=', 'appointment')
    .where(
      'row_id',
      'in',
      appointments.map(({ id }) => id),
    )
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

/** Of these changes the rows of this client, and those of nobody in particular. */
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
  return rows.map(touchedRow);
}

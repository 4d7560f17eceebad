import type { RecordKind } from '#shared/caseload/records/record-kind.ts';
import { readRow, type ChangedTable, type Row } from '../../changes/change.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { Refusal } from '../../refusal.ts';
import { requireClient, type Membership } from '../known-clients.ts';

/** Whose a record is: the column of its table that says so, and the value in it. */
export interface Owner {
  readonly column: 'id' | 'client_id' | 'household_id';
  readonly id: number;
}

/** A test holds the declared tables against the real ones. */
export const tableOf = (kind: RecordKind): ChangedTable => kind.table as ChangedTable;

export const ownerOf = ({ owner }: RecordKind, client: Membership): Owner =>
  owner === 'household'
    ? { column: 'household_id', id: client.household_id }
    : { column: owner === 'self' ? 'id' : 'client_id', id: client.id };

/** @throws Refusal `not-found` when the client has no such record (any more) */
export async function findRecord(
  trx: TeamTransaction,
  kind: RecordKind,
  clientId: number,
  recordId: number,
): Promise<Row> {
  const owner = ownerOf(kind, await requireClient(trx, clientId));
  const row = await readRow(trx, tableOf(kind), recordId);
  if (row !== null && row[owner.column] === owner.id) return row;
  throw new Refusal(
    'not-found',
    `Dit staat niet meer in het teambestand (${kind.title}). Misschien heeft iemand het verwijderd. Open de klant opnieuw.`,
    'recordId',
  );
}

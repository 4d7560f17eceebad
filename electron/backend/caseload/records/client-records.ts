import {
  recordKindNames,
  recordKindOf,
  type ClientRecords,
  type RecordKindName,
} from '#shared/caseload/records/all-records.ts';
import type { RecordKind } from '#shared/caseload/records/record-kind.ts';
import type { Row } from '../../changes/change.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { requireClient, type Membership } from '../known-clients.ts';
import { ownerOf, tableOf } from './find-record.ts';
import { columnOf, valuesOfRow } from './stored-values.ts';

/**
 * The day by which the records of a kind are in the order of time; without one they are in the order in
 * which they came. Groups and klantmanagers are of the last kind: the row that came last holds.
 */
const timeOf: Partial<Record<RecordKindName, string>> = {
  ladder: 'measuredOn',
  outflow: 'date',
  languageSkill: 'measuredOn',
  job: 'startsOn',
  benefitPeriod: 'startsOn',
  medicalAssessment: 'askedOn',
  child: 'birthDate',
  weekUse: 'startsOn',
  buddy: 'startsOn',
  trajectory: 'startDate',
};

/** All records of one client, by kind. @throws Refusal `not-found` when there is no such client */
export async function readRecords(trx: TeamTransaction, clientId: number): Promise<ClientRecords> {
  const records: Record<string, unknown> = {};
  const client = await requireClient(trx, clientId);
  for (const name of recordKindNames) records[name] = await recordsOf(trx, name, client);
  return records as ClientRecords;
}

async function recordsOf(trx: TeamTransaction, name: RecordKindName, client: Membership) {
  const kind = recordKindOf(name);
  const rows = await rowsOf(trx, kind, client);
  return inTime(rows, timeOf[name]).map((row) => ({
    id: Number(row['id']),
    values: valuesOfRow(kind, row),
  }));
}

/** By the index on the owner that each of these tables has. */
async function rowsOf(trx: TeamTransaction, kind: RecordKind, client: Membership): Promise<Row[]> {
  const owner = ownerOf(kind, client);
  return trx
    .selectFrom(tableOf(kind) as 'job')
    .selectAll()
    .where(owner.column as 'client_id', '=', owner.id)
    .orderBy('id')
    .execute();
}

/** What has no day comes first, as the step at the start does. */
function inTime(rows: readonly Row[], field: string | undefined): readonly Row[] {
  if (field === undefined) return rows;
  const column = columnOf(field);
  const day = (row: Row): string => (typeof row[column] === 'string' ? row[column] : '');
  return rows.toSorted((one, other) =>
    day(one) < day(other)
      ? -1
      : day(one) > day(other)
        ? 1
        : Number(one['id']) - Number(other['id']),
  );
}

import type { RecordKindName } from '#shared/caseload/records/all-records.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import type { Row } from '../../changes/change.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { Refusal } from '../../refusal.ts';
import type { RecordFields } from './stored-values.ts';

/** A record that is about to be kept. */
export interface RecordToKeep {
  readonly trx: TeamTransaction;
  readonly today: IsoDate;
  readonly clientId: number;
  /** `null`: it is new. */
  readonly recordId: number | null;
  /** As it stands; `null`: it is new. */
  readonly now: RecordFields | null;
  readonly values: RecordFields;
  readonly row: Row | null;
}

type Rule = (record: RecordToKeep) => void | Promise<void>;

/** What the whole team file has to say about a record; its schema knows only the record itself. */
const rules: Partial<Record<RecordKindName, Rule>> = {
  basics: async (record) => {
    refuseFuture(record, 'birthDate', 'Deze dag moet nog komen. Kijk de geboortedatum na.');
    await refuseKnownNumber(record);
  },
  child: (record) =>
    refuseFuture(record, 'birthDate', 'Deze dag moet nog komen. Kijk de geboortedatum na.'),
  ladder: (record) =>
    refuseFuture(record, 'measuredOn', 'Deze dag moet nog komen. Vul in wanneer is gemeten.'),
  languageSkill: (record) =>
    refuseFuture(record, 'measuredOn', 'Deze dag moet nog komen. Vul in wanneer is gemeten.'),
  outflow: async (record) => {
    refuseFuture(record, 'date', 'Deze dag moet nog komen. Leg uitstroom vast als die er is.');
    await refuseSameOutflow(record);
  },
  track: (record) => refuseOutOfOrder(record, 'client_track', 'groep'),
  caseManager: (record) => refuseOutOfOrder(record, 'client_case_manager', 'klantmanager'),
  trajectory: ({ row }) => {
    if (row?.['status'] !== 'geannuleerd') return;
    throw new Refusal(
      'conflict',
      'De order van dit traject is geannuleerd. Het traject kan niet meer worden veranderd.',
    );
  },
};

/** @throws Refusal when the record cannot be kept as things stand in the team file */
export async function checkRecord(kind: RecordKindName, record: RecordToKeep): Promise<void> {
  await rules[kind]?.(record);
}

/** A day that stood there already is left alone: imports bring days that nobody here chose. */
function refuseFuture({ values, now, today }: RecordToKeep, field: string, sentence: string): void {
  const date = values[field];
  if (typeof date !== 'string' || date <= today || now?.[field] === date) return;
  throw new Refusal('invalid-input', sentence, `values.${field}`);
}

async function refuseKnownNumber({ trx, clientId, values, now }: RecordToKeep): Promise<void> {
  const number = values['clientNumber'];
  if (typeof number !== 'string' || now?.['clientNumber'] === number) return;
  await refuseUsedNumber(trx, number, clientId, 'values.clientNumber');
}

/**
 * Refuses a klantnummer that another client has.
 *
 * @param clientId the client who may have it; `null`: nobody
 */
export async function refuseUsedNumber(
  trx: TeamTransaction,
  number: string,
  clientId: number | null,
  field: string,
): Promise<void> {
  const other = await trx
    .selectFrom('client')
    .select('id')
    .where('client_number', '=', number)
    .where('id', '<>', clientId ?? 0)
    .executeTakeFirst();
  if (other === undefined) return;
  throw new Refusal('conflict', 'Een andere klant heeft dit klantnummer al.', field);
}

async function refuseSameOutflow({ trx, clientId, recordId, values }: RecordToKeep) {
  const same = await trx
    .selectFrom('outflow')
    .select('id')
    .where('client_id', '=', clientId)
    .where('kind', '=', values['kind'] as never)
    .where('date', '=', String(values['date']))
    .where('id', '<>', recordId ?? 0)
    .executeTakeFirst();
  if (same === undefined) return;
  throw new Refusal('conflict', 'Deze uitstroom staat er al, op dezelfde dag.', 'values.date');
}

/**
 * Of groups and klantmanagers the row that came last holds, everywhere in Trede. So its day may not lie
 * before that of an earlier row.
 */
async function refuseOutOfOrder(
  { trx, clientId, recordId, values, now }: RecordToKeep,
  table: 'client_track' | 'client_case_manager',
  title: string,
): Promise<void> {
  const since = String(values['since']);
  if (now?.['since'] === since) return;
  const rows = await trx
    .selectFrom(table)
    .select(['id', 'since'])
    .where('client_id', '=', clientId)
    .where('since', 'is not', null)
    .orderBy('id')
    .execute();
  const place = recordId ?? Infinity;
  const later = rows.find((row) => row.id < place && (row.since ?? '') > since);
  if (later?.since) {
    throw new Refusal(
      'invalid-input',
      `Er staat al een ${title} vanaf ${formatDate(later.since)}. Kies die dag of een latere.`,
      'values.since',
    );
  }
  const earlier = rows.find((row) => row.id > place && (row.since ?? '') < since);
  if (earlier?.since) {
    throw new Refusal(
      'invalid-input',
      `De volgende ${title} begon op ${formatDate(earlier.since)}. Kies die dag of een eerdere.`,
      'values.since',
    );
  }
}

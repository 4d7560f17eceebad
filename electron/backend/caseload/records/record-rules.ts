import type { RecordKindName } from '#shared/caseload/records/all-records.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { Refusal } from '../../refusal.ts';
import { checkSince } from '../check-since.ts';
import type { RecordToKeep } from './record-to-keep.ts';
import { checkTrajectory } from './trajectory-rules.ts';

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
  track: (record) => refuseOutOfOrder(record, 'client_track'),
  caseManager: (record) => refuseOutOfOrder(record, 'client_case_manager'),
  trajectory: checkTrajectory,
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
  throw new Refusal(
    'conflict',
    'Een andere klant heeft dit klantnummer al. Kijk het nummer na.',
    field,
  );
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
  throw new Refusal(
    'conflict',
    'Deze uitstroom staat er al, op dezelfde dag. Kies een andere dag, of laat deze weg.',
    'values.date',
  );
}

/** A day that stood there already is left alone, as an import brought it. */
async function refuseOutOfOrder(
  { trx, today, clientId, recordId, values, now }: RecordToKeep,
  table: 'client_track' | 'client_case_manager',
): Promise<void> {
  const since = String(values['since']);
  if (now?.['since'] === since) return;
  const field = 'values.since';
  await checkSince(trx, { table, clientIds: [clientId], rowId: recordId, since, today, field });
}

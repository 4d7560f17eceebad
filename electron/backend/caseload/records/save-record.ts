import type { RecordKindName } from '#shared/caseload/records/all-records.ts';
import { recordKindOf } from '#shared/caseload/records/all-records.ts';
import type { RecordKind } from '#shared/caseload/records/record-kind.ts';
import { beginChange, type Change, type Row } from '../../changes/change.ts';
import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';
import { requireClient } from '../known-clients.ts';
import { findRecord, ownerOf, tableOf } from './find-record.ts';
import { readChangedValues, readNewValues } from './read-values.ts';
import { checkRecord } from './record-rules.ts';
import { columnsOfValues, valuesOfRow } from './stored-values.ts';
import { refuseWithCosts } from './trajectory-rules.ts';

export interface RecordToSave {
  readonly clientId: number;
  readonly kind: RecordKindName;
  readonly recordId: number | null;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly values: Readonly<Record<string, unknown>>;
}

export type ChangeContext = Pick<FileCallContext, 'trx' | 'now' | 'today' | 'account'>;

/** Adds a record of a client or changes one, as one change. */
export async function saveRecord(
  input: RecordToSave,
  context: ChangeContext,
): Promise<{ changeId: number; recordId: number }> {
  const change = beginChange(context, {
    call: 'caseload.saveRecord',
    clientId: input.clientId,
  });
  const recordId = await keepRecord(input, change, context);
  return { changeId: change.id, recordId };
}

/** The same as a part of a change. */
export async function keepRecord(
  input: RecordToSave,
  change: Change,
  context: ChangeContext,
): Promise<number> {
  const kind = recordKindOf(input.kind);
  return input.recordId === null
    ? addRecord(kind, input, change, context)
    : changeRecord(kind, input, input.recordId, change, context);
}

async function addRecord(
  kind: RecordKind,
  input: RecordToSave,
  change: Change,
  { trx, today }: ChangeContext,
): Promise<number> {
  const { clientId } = input;
  const owner = ownerOf(kind, await requireClient(trx, clientId));
  refuseNotToAdd(kind);
  const values = readNewValues(kind, input.values);
  if (kind.single) await refuseSecond(trx, kind, owner);
  const record = { trx, today, clientId, recordId: null, now: null, values, row: null };
  await checkRecord(input.kind, record);
  const row = { ...columnsOfValues(kind, values), [owner.column]: owner.id };
  return change.add(tableOf(kind), row as never);
}

async function changeRecord(
  kind: RecordKind,
  input: RecordToSave,
  recordId: number,
  change: Change,
  { trx, today }: ChangeContext,
): Promise<number> {
  const row = await findRecord(trx, kind, input.clientId, recordId);
  if (input.before === null) {
    throw new Refusal('invalid-input', 'Sluit dit formulier en open het opnieuw.', 'before');
  }
  const now = valuesOfRow(kind, row);
  const values = readChangedValues(kind, { before: input.before, now, sent: input.values });
  const { clientId } = input;
  await checkRecord(input.kind, { trx, today, clientId, recordId, now, values, row });
  await change.update(tableOf(kind), recordId, changedColumns(kind, now, values));
  return recordId;
}

/** Only these: what a column holds that no field can hold stays as it is. */
function changedColumns(
  kind: RecordKind,
  now: ReturnType<typeof valuesOfRow>,
  values: ReturnType<typeof valuesOfRow>,
): Row {
  const before = columnsOfValues(kind, now);
  return Object.fromEntries(
    Object.entries(columnsOfValues(kind, values)).filter(
      ([column, value]) => before[column] !== value,
    ),
  );
}

/** Takes a record of a client away, as one change. */
export async function removeRecord(
  input: Pick<RecordToSave, 'clientId' | 'kind'> & { readonly recordId: number },
  context: ChangeContext,
): Promise<{ changeId: number }> {
  const kind = recordKindOf(input.kind);
  await findRecord(context.trx, kind, input.clientId, input.recordId);
  if (kind.owner === 'self') {
    throw new Refusal(
      'invalid-input',
      'De basisgegevens van een klant kunnen niet weg. Wijzig wat niet klopt.',
      'kind',
    );
  }
  if (kind.kind === 'trajectory') await refuseWithCosts(context.trx, input.recordId);
  const change = beginChange(context, {
    call: 'caseload.removeRecord',
    clientId: input.clientId,
  });
  await change.remove(tableOf(kind), input.recordId);
  return { changeId: change.id };
}

function refuseNotToAdd(kind: RecordKind): void {
  if (kind.owner === 'self') {
    throw new Refusal('invalid-input', 'Een klant voegt u toe bij Klanten.', 'kind');
  }
  if (kind.kind === 'trajectory') {
    throw new Refusal('invalid-input', 'Een traject voegt u toe met Traject inkopen.', 'kind');
  }
}

async function refuseSecond(
  trx: ChangeContext['trx'],
  kind: RecordKind,
  owner: { readonly column: string; readonly id: number },
): Promise<void> {
  const known = await trx
    .selectFrom(tableOf(kind) as 'job')
    .select('id')
    .where(owner.column as 'client_id', '=', owner.id)
    .executeTakeFirst();
  if (known === undefined) return;
  throw new Refusal(
    'conflict',
    `Dit is intussen al ingevuld (${kind.title}). Wat u invulde is niet bewaard. Sluit dit, open het opnieuw en vul het aan.`,
    'recordId',
  );
}

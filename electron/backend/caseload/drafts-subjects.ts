import { clientIdsOf } from '#shared/caseload/signals/household.ts';
import { recordKindOf, recordKindSchema } from '#shared/caseload/records/all-records.ts';
import type { DraftFormName, DraftPlace } from '#shared/kernel/drafts.ts';
import { idSchema, type Id } from '#shared/kernel/ids.ts';
import { readRow } from '../changes/change.ts';
import type { FileCallContext } from '../handler.ts';
import { expectedClients } from './contacts/appointment-rows.ts';
import { activeNormSnoozes } from './day/norm-snooze.ts';
import { listSignalsOf } from './day/signals.ts';
import { readThresholds } from './day/thresholds.ts';
import { listYearlyCounts } from './day/yearly-counts.ts';
import { ownerOf, tableOf } from './records/find-record.ts';
import { valuesOfRow } from './records/stored-values.ts';

/** Of which form a draft is, and with what that was opened. */
export interface PlacedDraft extends DraftPlace {
  readonly opened: Readonly<Record<string, unknown>>;
  /** What stands in its fields, of those that were typed in. */
  readonly typed: Readonly<Record<string, string>>;
}

/** What a draft is about. */
export interface DraftSubject {
  readonly clientIds: readonly Id[];
  /** How it is called, when it is not about clients. */
  readonly name?: string | null;
  /** What stands in the file, by the names of the fields of the form; left out, it is new. */
  readonly stored?: Readonly<Record<string, unknown>>;
}

/** `null`: it is not in the file any more, or not to be done any more. */
type Find = (draft: PlacedDraft, context: FileCallContext) => Promise<DraftSubject | null>;

const nobody: Find = () => Promise.resolve({ clientIds: [] });
const ofClient: Find = ({ clientId }) => Promise.resolve({ clientIds: idsOf([clientId]) });

/** For whom something new is: who was chosen in the form, else those it was opened for. */
const ofGroup: Find = ({ clientId, opened, typed }) => {
  const chosen = idsOf((typed['clientIds'] ?? '').split(',').map(Number));
  const first = clientId === null ? idsOf(opened['clientIds']) : [clientId];
  return Promise.resolve({ clientIds: chosen.length > 0 ? chosen : first });
};

/** A change of many: without them there is nothing to change. */
const ofMany: Find = ({ opened }) => {
  const clientIds = idsOf(opened['clientIds']);
  return Promise.resolve(clientIds.length === 0 ? null : { clientIds });
};

/** A record of a client, of a kind with fields; a new one has no row yet. */
const ofRecord: Find = async ({ kind: name, clientId, subjectId }, { trx }) => {
  const kindName = recordKindSchema.safeParse(name);
  if (!kindName.success || clientId === null) return null;
  if (subjectId === null) return { clientIds: [clientId] };
  const kind = recordKindOf(kindName.data);
  const client = await trx
    .selectFrom('client')
    .select(['id', 'household_id'])
    .where('id', '=', clientId)
    .executeTakeFirst();
  const row = await readRow(trx, tableOf(kind), subjectId);
  if (client === undefined || row === null) return null;
  const owner = ownerOf(kind, client);
  if (row[owner.column] !== owner.id) return null;
  return { clientIds: [clientId], stored: valuesOfRow(kind, row) };
};

const ofContact: Find = async ({ subjectId }, { trx }) => {
  const row = await trx
    .selectFrom('contact')
    .selectAll()
    .where('id', '=', subjectId ?? 0)
    .executeTakeFirst();
  if (row === undefined) return null;
  const stored = {
    note: row.note,
    kind: row.kind,
    date: row.date,
    purpose: row.purpose,
    mapped: row.mapped === 1,
    organisationId: row.organisation_id,
    person: row.person,
  };
  return { clientIds: [row.client_id], stored };
};

const ofAppointment: Find = async ({ form, subjectId }, { trx }) => {
  const row = await trx
    .selectFrom('appointment')
    .selectAll()
    .where('id', '=', subjectId ?? 0)
    .executeTakeFirst();
  // What it was is noted already.
  if (row === undefined || (form === 'contact-planned' && row.done === 1)) return null;
  const clientIds = (await expectedClients(trx, row.id)).map((one) => one.client_id);
  if (form === 'contact-planned') return { clientIds };
  const { date, time, kind, purpose, subject, place, case_manager: caseManager } = row;
  const stored = { clientIds, date, time, kind, purpose, subject, place, caseManager };
  return { clientIds, name: subject, stored };
};

/** Of the version that holds: an earlier one is not evaluated any more. */
const ofEvaluation: Find = async ({ clientId, subjectId }, { trx }) => {
  const latest = await trx
    .selectFrom('plan')
    .select('id')
    .where('client_id', '=', clientId ?? 0)
    .orderBy('version', 'desc')
    .executeTakeFirst();
  return latest === undefined || latest.id !== subjectId ? null : { clientIds: idsOf([clientId]) };
};

const ofDocument: Find = async ({ clientId, subjectId }, { trx }) => {
  if (subjectId === null) return { clientIds: idsOf([clientId]) };
  const stored = await trx
    .selectFrom('document')
    .select(['title', 'kind'])
    .where('id', '=', subjectId)
    .where('client_id', '=', clientId ?? 0)
    .executeTakeFirst();
  return stored === undefined ? null : { clientIds: idsOf([clientId]), stored };
};

/** Only as long as the signal asks for an act. */
const ofSignal: Find = async ({ kind, clientId, subjectId, months }, context) => {
  if (clientId === null) return null;
  const asks = (await listSignalsOf(clientId, context)).find(
    (signal) =>
      signal.kind === kind &&
      signal.subjectId === subjectId &&
      signal.months === months &&
      signal.snooze === null,
  );
  return asks === undefined ? null : { clientIds: clientIdsOf(asks) };
};

/** Only as long as it was not put off. */
const ofNorm: Find = async ({ subjectId }, { trx, today }) => {
  const member = await trx
    .selectFrom('team_member')
    .select('name')
    .where('id', '=', subjectId ?? 0)
    .executeTakeFirst();
  const snoozes = await activeNormSnoozes(trx, today);
  const isOff = snoozes.some(({ memberId }) => memberId === subjectId);
  return member === undefined || isOff ? null : { clientIds: [], name: member.name };
};

const ofView: Find = async ({ subjectId }, { trx }) => {
  if (subjectId === null) return { clientIds: [] };
  const stored = await trx
    .selectFrom('saved_view')
    .select('name')
    .where('id', '=', subjectId)
    .executeTakeFirst();
  return stored === undefined ? null : { clientIds: [], name: stored.name, stored };
};

const ofMember: Find = async ({ subjectId, opened }, { trx }) => {
  const name = typeof opened['name'] === 'string' ? opened['name'] : null;
  if (subjectId === null) return { clientIds: [], name };
  const row = await trx
    .selectFrom('team_member')
    .select(['name', 'active'])
    .where('id', '=', subjectId)
    .executeTakeFirst();
  if (row === undefined) return null;
  const stored = {
    name: row.name,
    active: row.active === 1,
  };
  return { clientIds: [], name: row.name, stored };
};

const ofType: Find = async ({ subjectId }, { trx }) => {
  const row = await trx
    .selectFrom('trajectory_type')
    .select([
      'name',
      'step_from as stepFrom',
      'step_until as stepUntil',
      'dagdelen',
      'usual_weeks as usualWeeks',
      'route',
    ])
    .where('id', '=', subjectId ?? 0)
    .executeTakeFirst();
  return row === undefined ? null : { clientIds: [], name: row.name, stored: row };
};

const ofYear: Find = async ({ subjectId }, { trx }) => {
  if (subjectId === null) return { clientIds: [] };
  const stored = (await listYearlyCounts(trx)).find(({ year }) => year === subjectId);
  return stored === undefined ? null : { clientIds: [], name: String(subjectId), stored };
};

/** What stands there is not compared: the form keeps its parts in a way of its own. */
const ofReport: Find = async ({ subjectId }, { trx }) => {
  if (subjectId === null) return { clientIds: [] };
  const row = await trx
    .selectFrom('saved_report')
    .select('name')
    .where('id', '=', subjectId)
    .executeTakeFirst();
  return row === undefined ? null : { clientIds: [], name: row.name };
};

const ofFund: Find = async ({ subjectId }, { trx }) => {
  if (subjectId === null) return { clientIds: [] };
  const row = await trx
    .selectFrom('fund')
    .select('name')
    .where('id', '=', subjectId)
    .executeTakeFirst();
  return row === undefined ? null : { clientIds: [], name: row.name };
};

/** Its fund is what it is called by. */
const ofDecision: Find = async (draft, context) => {
  const { subjectId, part } = draft;
  const entry = await context.trx
    .selectFrom('fund_entry')
    .select('fund_id')
    .where('id', '=', subjectId ?? 0)
    .executeTakeFirst();
  if (subjectId !== null && entry === undefined) return null;
  return ofFund({ ...draft, subjectId: entry?.fund_id ?? Number(part) }, context);
};

const find: Readonly<Record<DraftFormName, Find>> = {
  record: ofRecord,
  'contact-new': ofGroup,
  contact: ofContact,
  'contact-planned': ofAppointment,
  'appointment-new': ofGroup,
  appointment: ofAppointment,
  ladder: (draft, context) => ofRecord({ ...draft, kind: 'ladder' }, context),
  plan: ofClient,
  evaluation: ofEvaluation,
  'free-trajectory': ofClient,
  result: (draft, context) => ofRecord({ ...draft, kind: 'trajectory' }, context),
  buy: ofClient,
  'buy-request': ofClient,
  'order-new': nobody,
  'order-change': nobody,
  document: ofDocument,
  partner: ofClient,
  snooze: ofSignal,
  'norm-snooze': ofNorm,
  'client-new': nobody,
  handover: nobody,
  'bulk-assign': ofMany,
  'bulk-track': ofMany,
  'bulk-course': ofMany,
  'list-view': ofView,
  member: ofMember,
  thresholds: async (_draft, { trx }) => ({
    clientIds: [],
    stored: { ...(await readThresholds(trx)) },
  }),
  'trajectory-type': ofType,
  year: ofYear,
  report: ofReport,
  'report-settings': nobody,
  fund: ofFund,
  decision: ofDecision,
  invoice: nobody,
};

/** What a draft is about; `null`: that is gone. */
export const subjectOf: Find = (draft, context) => find[draft.form](draft, context);

const idsOf = (given: unknown): Id[] =>
  (Array.isArray(given) ? given : []).filter((id): id is Id => idSchema.safeParse(id).success);

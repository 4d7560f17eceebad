import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { draftKey, type DraftKey } from '#shared/kernel/drafts.ts';
import { addClient } from '../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';

let file: TestTeamFile;
let rima: number;
let samir: number;

beforeEach(async () => {
  file = await makeTeamFile();
  rima = await addClient(file.backend.db(), {
    number: '204117',
    firstName: 'Rima',
    lastName: 'Nasser',
  });
  samir = await addClient(file.backend.db(), {
    number: '204118',
    firstName: 'Samir',
    lastName: 'Haddad',
  });
});
afterEach(() => file.cleanup());

const keep = (key: DraftKey, typed: Record<string, string>, opened: object = {}) =>
  file.backend.ask('caseload.keepDraft', {
    key,
    values: { ...typed, opened: JSON.stringify(opened) },
  });
const waiting = () => file.backend.ask('caseload.drafts', {});
const forms = async () => (await waiting()).map(({ form }) => form);

const work = (recordId: number | null) =>
  draftKey('record', { kind: 'job', client: rima, subject: recordId, part: null });
const job = {
  employer: 'Bakkerij Zon',
  title: null,
  hoursPerWeek: 24,
  contract: null,
  startsOn: '2019-05-01',
  contractUntil: null,
  endedOn: null,
  endReason: null,
  ownLevel: null,
  wageSubsidy: null,
  dagdelen: [],
};

describe('caseload.drafts', () => {
  it('tells which forms wait and whom they are about, the latest first, and never what was typed', async () => {
    await keep(draftKey('contact-new', { group: [rima] }), { note: 'Belde over de huur' });
    await keep(draftKey('client-new', {}), { firstName: 'Yonas' });
    const told = await waiting();
    expect(told).toMatchObject([
      { form: 'client-new', clientIds: [], name: null },
      { form: 'contact-new', clientIds: [rima], name: 'Rima Nasser' },
    ]);
    expect(JSON.stringify(told)).not.toMatch(/huur|Yonas/);
  });

  it('tells only of this account', async () => {
    await keep(draftKey('handover', {}), { to: 'An' });
    await file.backend.db().updateTable('draft').set({ account: 'een ander' }).execute();
    expect(await waiting()).toEqual([]);
  });

  it('counts the clients of something for many, and says nothing when none is left', async () => {
    const key = draftKey('contact-new', { group: [rima, samir] });
    await keep(key, { note: 'Groep' }, { clientIds: [rima, samir] });
    await keep(
      draftKey('bulk-track', { group: [samir] }),
      { track: 'werk' },
      { clientIds: [samir] },
    );
    expect(await waiting()).toMatchObject([
      { form: 'bulk-track', clientIds: [samir], name: 'Samir Haddad' },
      { form: 'contact-new', clientIds: [rima, samir], name: null },
    ]);
    await file.backend.db().deleteFrom('client').where('id', '=', samir).execute();
    expect(await waiting()).toMatchObject([
      { form: 'contact-new', clientIds: [rima], name: 'Rima Nasser' },
    ]);
  });

  it('calls a report by its name as long as it is there', async () => {
    const { id } = await file.backend.ask('evaluation.keepReport', {
      id: null,
      name: 'Voor de raad',
      definition: { title: 'Voor de raad', parts: [{ kind: 'table', id: 'caseload' }] },
    });
    await keep(draftKey('report', { subject: id, part: null }), { title: 'Voor de gemeenteraad' });
    await keep(draftKey('report', { subject: null, part: 'leeg' }), { title: 'Nieuw' });
    expect(await waiting()).toMatchObject([
      { form: 'report', name: null },
      { form: 'report', name: 'Voor de raad' },
    ]);
    await file.backend.ask('evaluation.removeReport', { id });
    expect(await waiting()).toMatchObject([{ form: 'report', name: null }]);
  });

  it('leaves out what is of a client, a record, a contact, a view or a type that is gone', async () => {
    const { recordId } = await file.backend.ask('caseload.saveRecord', {
      clientId: rima,
      kind: 'job',
      recordId: null,
      before: null,
      values: job,
    });
    await keep(work(recordId), { hoursPerWeek: '32' });
    expect(await forms()).toEqual(['record']);
    await file.backend.ask('caseload.removeRecord', { clientId: rima, kind: 'job', recordId });
    const gone = 999;
    await keep(draftKey('plan', { client: gone }), { goal: 'Werk' });
    await keep(draftKey('contact', { subject: gone }), { note: 'x' });
    await keep(draftKey('appointment', { subject: gone }), { place: 'x' });
    await keep(draftKey('contact-planned', { subject: gone }), { note: 'x' });
    await keep(draftKey('evaluation', { client: rima, subject: gone }), { evaluation: 'x' });
    await keep(draftKey('result', { client: rima, subject: gone }), { note: 'x' });
    await keep(draftKey('document', { client: rima, subject: gone }), { title: 'x' });
    await keep(draftKey('list-view', { subject: gone }), { name: 'x' });
    await keep(draftKey('member', { subject: gone, part: null }), { name: 'x' });
    await keep(draftKey('trajectory-type', { subject: gone }), { stepFrom: '1' });
    await keep(draftKey('year', { subject: 1999 }), { settled: '1' });
    await keep(draftKey('norm-snooze', { subject: gone }), { reason: 'x' });
    const noSignal = { kind: 'contact', client: rima, subject: gone, months: null };
    await keep(draftKey('snooze', noSignal), { reason: 'x' });
    expect(await forms()).toEqual([]);
  });

  it('leaves out what stands in the file by now', async () => {
    const { recordId } = await file.backend.ask('caseload.saveRecord', {
      clientId: rima,
      kind: 'job',
      recordId: null,
      before: null,
      values: job,
    });
    await keep(work(recordId), { hoursPerWeek: '24', startsOn: '01-05-2019', 'was:title': 'x' });
    expect(await forms()).toEqual([]);
    await keep(work(recordId), { hoursPerWeek: '24', startsOn: '02-05-2019' });
    expect(await forms()).toEqual(['record']);
  });

  it('is about who was chosen in the form, and gone with them', async () => {
    const key = draftKey('contact-new', { group: [] });
    await keep(key, { note: 'x', clientIds: String(samir) }, { clientIds: [] });
    expect(await waiting()).toMatchObject([{ clientIds: [samir], name: 'Samir Haddad' }]);
    await file.backend.db().deleteFrom('client').where('id', '=', samir).execute();
    expect(await waiting()).toEqual([]);
  });

  it('counts only clients who are in the file, however many were chosen', async () => {
    const clientIds = Array.from({ length: 1200 }, (_, at) => 5000 + at);
    const opened = { clientIds: [...clientIds, rima, samir] };
    await keep(draftKey('bulk-track', { group: opened.clientIds }), { track: 'werk' }, opened);
    expect((await waiting())[0]?.clientIds).toEqual([rima, samir]);
  });

  it('knows the route of a type of trajectory', async () => {
    const [type] = await file.backend.ask('caseload.trajectoryTypes', {});
    if (type === undefined) throw new Error('A new file has types');
    const chosen = type.route === 'onderwijs' ? 'werk' : 'onderwijs';
    const key = draftKey('trajectory-type', { subject: type.id });
    await keep(key, { route: chosen, 'was:route': type.route ?? '' });
    expect(await forms()).toEqual(['trajectory-type']);
    const { id, name: _name, ...before } = type;
    await file.backend.ask('caseload.saveTrajectoryType', { id, ...before, route: chosen, before });
    expect(await forms()).toEqual([]);
  });

  it('tells of the signal of a couple to both, on whose page it was begun too', async () => {
    const db = file.backend.db();
    const { household_id } = await db
      .selectFrom('client')
      .select('household_id')
      .where('id', '=', rima)
      .executeTakeFirstOrThrow();
    await db.updateTable('client').set({ household_id }).where('id', '=', samir).execute();
    const signal = { kind: 'partner', subject: null, months: null };
    for (const client of [rima, samir]) {
      await keep(draftKey('snooze', { ...signal, client }), { reason: 'Zij begint in mei.' });
    }
    expect((await waiting()).map(({ clientIds }) => clientIds)).toEqual([
      [rima, samir],
      [rima, samir],
    ]);
  });

  it('tells of every form of a client who is there', async () => {
    await keep(work(null), { employer: 'x' });
    await keep(draftKey('ladder', { client: rima, subject: null }), { step: '3' });
    await keep(draftKey('plan', { client: rima }), { goal: 'x' });
    await keep(draftKey('buy', { client: rima }), { priceCents: '10' });
    await keep(draftKey('free-trajectory', { client: rima }), { typeName: 'x' });
    await keep(draftKey('document', { client: rima, subject: null }), { title: 'x' });
    await keep(draftKey('partner', { client: rima }), { partnerId: String(samir) });
    const told = await waiting();
    expect(told).toHaveLength(7);
    expect(new Set(told.map(({ name }) => name))).toEqual(new Set(['Rima Nasser']));
  });

  it('tells of a signal as long as it asks for an act', async () => {
    const [signal] = await file.backend.ask('caseload.signals', {});
    if (signal === undefined) throw new Error('A client without anything has signals');
    const { kind, clientId, subjectId, months } = signal;
    const key = draftKey('snooze', { kind, client: clientId, subject: subjectId, months });
    await keep(key, { reason: 'Op vakantie' });
    expect(await forms()).toEqual(['snooze']);
    const until = '2020-01-20';
    const snoozed = { kind, clientId, subjectId, months, until, reason: 'Op vakantie' };
    await file.backend.ask('caseload.snoozeSignal', snoozed);
    expect(await forms()).toEqual([]);
  });

  it('tells nothing of a key that no form has any more', async () => {
    await keep('contact:new:12' as DraftKey, { note: 'x' });
    expect(await waiting()).toEqual([]);
  });
});

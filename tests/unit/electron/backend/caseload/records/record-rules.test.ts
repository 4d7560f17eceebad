import '../../../../../../shared/kernel/validation.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RecordKindName } from '../../../../../../shared/caseload/records/all-records.ts';
import { addClient } from '../../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

let file: TestTeamFile;
let clientId: number;
let partnerId: number;
let otherId: number;

// The tests run on 31-12-2019.
beforeEach(async () => {
  file = await makeTeamFile();
  const db = file.backend.db();
  clientId = await addClient(db, {
    number: '3001',
    household: 'BP-1',
    trajectories: [{ type: 'Jobcoaching', start: '2019-01-01' }],
  });
  partnerId = await addClient(db, { number: '3002', household: 'BP-1' });
  otherId = await addClient(db, { number: '3003', household: 'BP-3' });
});
afterEach(() => file.cleanup());

type Values = Record<string, unknown>;

const add = (kind: RecordKindName, values: Values, of = clientId) => ({
  clientId: of,
  kind,
  recordId: null,
  before: null,
  values,
});
const records = async (kind: RecordKindName, of = clientId) =>
  (await file.backend.ask('caseload.dossier', { clientId: of })).records[kind] as readonly {
    id: number;
    values: Values;
  }[];
const change = async (kind: RecordKindName, edits: Values, of = clientId) => {
  const record = (await records(kind, of)).at(-1);
  const before = record?.values ?? {};
  return { clientId: of, kind, recordId: record?.id ?? 0, before, values: { ...before, ...edits } };
};
const refusedToAdd = (kind: RecordKindName, values: Values) =>
  file.backend.refused('caseload.saveRecord', add(kind, values));
const refusedToChange = async (kind: RecordKindName, edits: Values) =>
  file.backend.refused('caseload.saveRecord', await change(kind, edits));

describe('the values of a record', () => {
  it('are refused at their field, with a sentence', async () => {
    expect(await refusedToAdd('outflow', { kind: 'studie', date: null })).toEqual({
      code: 'invalid-input',
      message: 'Vul dit veld in.',
      field: 'values.date',
    });
    expect(
      await refusedToAdd('child', { firstName: 'Bsn 111222333', birthDate: null }),
    ).toMatchObject({ code: 'invalid-input', field: 'values.firstName' });
    expect(
      await refusedToAdd('buddy', {
        name: 'Ans',
        organisation: null,
        startsOn: '2019-05-01',
        endsOn: '2019-04-01',
      }),
    ).toMatchObject({
      field: 'values.endsOn',
      message: 'De einddatum ligt vóór de begindatum. Kies een latere dag.',
    });
    expect(
      await refusedToAdd('child', { firstName: 'Sara', birthDate: null, school: 'x' }),
    ).toMatchObject({ code: 'invalid-input' });
  });

  it('stay as an import brought them where nobody touches them', async () => {
    // A step of which the day is unknown: a form asks for a day, an import may not have had one.
    await file.backend
      .db()
      .insertInto('ladder_measurement')
      .values({ client_id: clientId, step: 2, measured_on: null })
      .execute();
    await file.backend.ask('caseload.saveRecord', await change('ladder', { step: '3' }));
    expect(await records('ladder')).toMatchObject([{ values: { step: '3', measuredOn: null } }]);
    expect(await refusedToChange('ladder', { measuredOn: '2019-02-31' })).toMatchObject({
      field: 'values.measuredOn',
    });
  });

  it('hold together also where only one of two was changed', async () => {
    await file.backend.ask(
      'caseload.saveRecord',
      await change('trajectory', { endDate: '2019-06-01' }),
    );
    expect(await refusedToChange('trajectory', { startDate: '2019-07-01' })).toMatchObject({
      code: 'invalid-input',
      field: 'values.endDate',
    });
  });
});

describe('the basics of a client', () => {
  it('are changed and read back', async () => {
    await file.backend.ask(
      'caseload.saveRecord',
      await change('basics', { phone: ' 0488-123456 ' }),
    );
    expect(await records('basics')).toMatchObject([
      { id: clientId, values: { phone: '0488-123456', clientNumber: '3001' } },
    ]);
  });

  it('are not added or removed here', async () => {
    const { values } = await change('basics', { clientNumber: '4000' });
    expect(await refusedToAdd('basics', values)).toMatchObject({ code: 'invalid-input' });
    expect(
      await file.backend.refused('caseload.removeRecord', {
        clientId,
        kind: 'basics',
        recordId: clientId,
      }),
    ).toMatchObject({ code: 'invalid-input' });
  });

  it('keep a klantnummer to one client, and never a BSN', async () => {
    expect(await refusedToChange('basics', { clientNumber: '3002' })).toMatchObject({
      code: 'conflict',
      field: 'values.clientNumber',
    });
    expect(await refusedToChange('basics', { clientNumber: '111222333' })).toMatchObject({
      code: 'invalid-input',
      field: 'values.clientNumber',
    });
  });

  it('can be changed of a client whose number of the municipality passes as a BSN', async () => {
    await file.backend
      .db()
      .updateTable('client')
      .set({ client_number: '111222333' })
      .where('id', '=', clientId)
      .execute();
    await file.backend.ask('caseload.saveRecord', await change('basics', { lastName: 'Tesfay' }));
    expect(await records('basics')).toMatchObject([{ values: { lastName: 'Tesfay' } }]);
  });

  it('are those of the client and of nobody else', async () => {
    const mine = await change('basics', { lastName: 'Tesfay' });
    expect(
      await file.backend.refused('caseload.saveRecord', { ...mine, recordId: otherId }),
    ).toMatchObject({ code: 'not-found' });
  });
});

describe('what has taken place', () => {
  it.each([
    [
      'ladder',
      { step: '3', measuredOn: '2020-01-01', measuredBy: null, answers: [] },
      'measuredOn',
    ],
    [
      'languageSkill',
      { skill: 'lezen', level: 'A1', basis: 'papier', measuredOn: '2020-01-01' },
      'measuredOn',
    ],
    ['outflow', { kind: 'studie', date: '2020-01-01' }, 'date'],
    ['child', { firstName: 'Sara', birthDate: '2020-01-01' }, 'birthDate'],
  ] as const)('is not later than today: %s', async (kind, values, field) => {
    expect(await refusedToAdd(kind, values)).toMatchObject({
      code: 'invalid-input',
      field: `values.${field}`,
      message: expect.stringMatching(/^Deze dag moet nog komen\./) as string,
    });
    await file.backend.ask('caseload.saveRecord', add(kind, { ...values, [field]: '2019-12-31' }));
  });
});

describe('outflow', () => {
  it('is kept once for a day and a reason', async () => {
    const outflow = { kind: 'betaald-werk', date: '2019-03-01' };
    await file.backend.ask('caseload.saveRecord', add('outflow', outflow));
    expect(await refusedToAdd('outflow', outflow)).toMatchObject({
      code: 'conflict',
      field: 'values.date',
    });
    await file.backend.ask(
      'caseload.saveRecord',
      add('outflow', { ...outflow, date: '2019-04-01' }),
    );
    expect(await refusedToChange('outflow', { date: '2019-03-01' })).toMatchObject({
      code: 'conflict',
    });
    await file.backend.ask('caseload.saveRecord', add('outflow', outflow, partnerId));
    const { outflow: latest } = (await file.backend.ask('caseload.list', {})).find(
      ({ id }) => id === clientId,
    ) ?? { outflow: null };
    expect(latest).toEqual({ kind: 'betaald-werk', date: '2019-04-01' });
  });
});

describe('groups and klantmanagers', () => {
  it('are kept in the order of their days, for the one that came last holds', async () => {
    await file.backend.ask(
      'caseload.saveRecord',
      add('track', { track: 'zorg', since: '2019-02-01' }),
    );
    await file.backend.ask(
      'caseload.saveRecord',
      add('track', { track: 'groei', since: '2019-05-01' }),
    );
    expect(await refusedToAdd('track', { track: 'werk', since: '2020-01-01' })).toEqual({
      code: 'invalid-input',
      message: '01-01-2020 moet nog komen. Vul een dag in tot en met vandaag.',
      field: 'values.since',
    });
    expect(await refusedToAdd('track', { track: 'werk', since: '2019-03-01' })).toMatchObject({
      code: 'invalid-input',
      field: 'values.since',
    });
    expect(await refusedToChange('track', { since: '2019-01-01' })).toMatchObject({
      field: 'values.since',
    });
    const { track } = await file.backend.ask('caseload.client', { clientId });
    expect(track).toBe('groei');
  });
});

describe('a kind of which there is one', () => {
  const profile = {
    wish: 'werk',
    wishNote: null,
    cvReady: null,
    can: null,
    cannot: null,
    register: null,
    wageValue: null,
    wageValueOn: null,
  };

  it('is not added twice: who did not see the other is told', async () => {
    await file.backend.ask('caseload.saveRecord', add('profile', profile));
    expect(await refusedToAdd('profile', profile)).toMatchObject({ code: 'conflict' });
  });
});

describe('a child', () => {
  it('is of the whole bijstandspartij', async () => {
    const child = { firstName: 'Sara', birthDate: '2014-02-03' };
    const { recordId } = await file.backend.ask('caseload.saveRecord', add('child', child));
    expect(await records('child', partnerId)).toEqual([{ id: recordId, values: child }]);
    expect(await records('child', otherId)).toEqual([]);
    expect(
      await file.backend.refused('caseload.removeRecord', {
        clientId: otherId,
        kind: 'child',
        recordId,
      }),
    ).toMatchObject({ code: 'not-found' });
    await file.backend.ask('caseload.removeRecord', {
      clientId: partnerId,
      kind: 'child',
      recordId,
    });
    expect(await records('child')).toEqual([]);
  });
});

describe('a trajectory', () => {
  it('is not added or removed here, and not changed once its order was cancelled', async () => {
    const mine = await change('trajectory', { note: 'Gaat goed' });
    expect(await refusedToAdd('trajectory', mine.values)).toMatchObject({ code: 'invalid-input' });
    await file.backend.ask('caseload.saveRecord', mine);
    await file.backend.db().updateTable('trajectory').set({ status: 'geannuleerd' }).execute();
    expect(await refusedToChange('trajectory', { note: 'Toch niet' })).toMatchObject({
      code: 'conflict',
    });
  });
});

describe('a record that is not there', () => {
  it('is not removed again, nor added to a client who is not there', async () => {
    const gone = { clientId, kind: 'job' as const, recordId: 99 };
    expect(await file.backend.refused('caseload.removeRecord', gone)).toMatchObject({
      code: 'not-found',
    });
    expect(
      await file.backend.refused(
        'caseload.saveRecord',
        add('child', { firstName: 'A', birthDate: null }, 99),
      ),
    ).toMatchObject({ code: 'not-found', field: 'clientId' });
  });
});

import { afterEach, beforeEach, expect, it } from 'vitest';
import { addClient } from '../../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

// The backend of a test stands on Tuesday 31 December 2019.
let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

const missing = () => file.backend.ask('caseload.missing', {});

it('tells what is not filled in of each client, and leaves out who is complete', async () => {
  const db = file.backend.db();
  const empty = await addClient(db, {
    number: '1',
    settlementDate: null,
    trajectories: [{ type: 'Jobcoaching', start: '2019-01-01', end: '2019-06-30' }],
  });
  const full = await addClient(db, { number: '2', ladder: [{ step: 2, on: '2019-01-01' }] });
  await db
    .updateTable('client')
    .set({ birth_date: '1990-01-01', sex: 'vrouw', language_buddy: 0 })
    .where('id', '=', full)
    .execute();
  await db.insertInto('client_track').values({ client_id: full, track: 'werk' }).execute();
  await db.insertInto('client_case_manager').values({ client_id: full, name: 'Ruud' }).execute();
  await db
    .insertInto('language_skill')
    .values({
      client_id: full,
      skill: 'lezen',
      level: 'A1',
      basis: 'papier',
      measured_on: '2019-01-01',
    })
    .execute();
  await db
    .insertInto('contact')
    .values({
      client_id: full,
      date: '2019-01-01',
      kind: null,
      person: null,
      note: null,
      mapped: 1,
    })
    .execute();
  await db
    .insertInto('plan')
    .values({ client_id: full, version: 1, made_on: '2019-01-01', made_by: '', goal: 'Werk' })
    .execute();
  await db
    .insertInto('benefit_period')
    .values({ client_id: full, kind: 'volledig', starts_on: '2019-01-01' })
    .execute();
  expect(await missing()).toEqual([
    {
      clientId: empty,
      missing: [
        'settlementDate',
        'birthDate',
        'sex',
        'track',
        'caseManager',
        'ladder',
        'languageLevel',
        'languageBuddy',
        'intake',
        'plan',
        'trajectoryResult',
        'benefitPeriod',
      ],
    },
  ]);
});

it('takes a level as a whole, a buddy by name, and misses the day of a step', async () => {
  const db = file.backend.db();
  const id = await addClient(db, { number: '1', ladder: [{ step: 2, on: null }] });
  await db.insertInto('client_language_level').values({ client_id: id, level: 'A2' }).execute();
  await db.insertInto('buddy').values({ client_id: id, name: 'Els' }).execute();
  const [gaps] = await missing();
  expect(gaps?.missing).toContain('ladderDay');
  for (const field of ['ladder', 'languageLevel', 'languageBuddy'] as const) {
    expect(gaps?.missing).not.toContain(field);
  }
});

it('leaves out who left before the last calendar year', async () => {
  const db = file.backend.db();
  const ids: number[] = [];
  for (const date of ['2017-12-31', '2018-01-01']) {
    const id = await addClient(db, { number: date });
    await db.insertInto('outflow').values({ client_id: id, kind: 'studie', date }).execute();
    ids.push(id);
  }
  expect((await missing()).map(({ clientId }) => clientId)).toEqual([ids[1]]);
});

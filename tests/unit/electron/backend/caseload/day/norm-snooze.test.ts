import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testAccount } from '../../../../../support/backend.ts';
import { addClient } from '../../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

// The backend of a test stands on Tuesday 31 December 2019.
const name = 'Ruud van Aspen';
let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
  const db = file.backend.db();
  for (const number of ['204101', '204102']) {
    const clientId = await addClient(db, { number });
    await db.insertInto('client_case_manager').values({ client_id: clientId, name }).execute();
  }
  // 30 for one fte: 4 hundredths are 1 client.
  const member = { memberId: null, name, fteHundredths: 4, active: true };
  await file.backend.ask('caseload.saveMember', member);
  await file.backend.ask('caseload.setMe', { memberId: 1 });
});
afterEach(() => file.cleanup());

const wish = { memberId: 1, until: '2020-01-10', reason: ' Els komt erbij. ' };
const snoozes = async () => (await file.backend.ask('caseload.settings', {})).normSnoozes;
const toDo = async () => (await file.backend.ask('caseload.counts', {})).signals;

describe('caseload.snoozeNorm', () => {
  it('puts off that a caseload is above the norm, and undoes that', async () => {
    const before = await toDo();
    const { changeId } = await file.backend.ask('caseload.snoozeNorm', wish);
    const putOff = { memberId: 1, until: '2020-01-10', reason: 'Els komt erbij.', by: name };
    expect(await snoozes()).toEqual([putOff]);
    expect(await toDo()).toEqual({ mine: (before.mine ?? 0) - 1, team: before.team - 1 });
    await file.backend.ask('caseload.undoChange', { changeId });
    expect(await snoozes()).toEqual([]);
    expect(await toDo()).toEqual(before);
  });

  it('takes the place of an earlier one, holds on its last day, and stays with who gets another name', async () => {
    await file.backend.ask('caseload.setMe', { memberId: null });
    await file.backend.ask('caseload.snoozeNorm', wish);
    await file.backend.ask('caseload.snoozeNorm', { ...wish, until: '2019-12-31' });
    expect(await snoozes()).toMatchObject([{ until: '2019-12-31', by: testAccount }]);
    const known = { name, fteHundredths: 4, active: true };
    const renamed = { memberId: 1, ...known, name: 'Ruud Visser', before: known };
    await file.backend.ask('caseload.saveMember', renamed);
    expect(await snoozes()).toHaveLength(1);
    await file.backend
      .db()
      .updateTable('setting')
      .set({ value: JSON.stringify({ until: '2019-12-30', reason: 'x', account: 'y' }) })
      .execute();
    expect(await snoozes()).toEqual([]);
  });

  it('refuses a day that has gone, and somebody who is not there', async () => {
    const past = await file.backend.refused('caseload.snoozeNorm', {
      ...wish,
      until: '2019-12-30',
    });
    expect(past).toMatchObject({ code: 'invalid-input', field: 'until' });
    const nobody = await file.backend.refused('caseload.snoozeNorm', { ...wish, memberId: 9 });
    expect(nobody.code).toBe('not-found');
  });

  it('is no threshold: those stand beside it', async () => {
    const { thresholds } = await file.backend.ask('caseload.settings', {});
    await file.backend.ask('caseload.snoozeNorm', wish);
    expect((await file.backend.ask('caseload.settings', {})).thresholds).toEqual(thresholds);
  });
});

describe('caseload.endNormSnooze', () => {
  it('shows the line again, once', async () => {
    await file.backend.ask('caseload.snoozeNorm', wish);
    await file.backend.ask('caseload.endNormSnooze', { memberId: 1 });
    expect(await snoozes()).toEqual([]);
    const refused = await file.backend.refused('caseload.endNormSnooze', { memberId: 1 });
    expect(refused.code).toBe('not-found');
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallInput } from '../../../../../../shared/ipc/contract.ts';
import { testAccount } from '../../../../../support/backend.ts';
import { addClient } from '../../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

// The backend of a test stands on Tuesday 31 December 2019.
let file: TestTeamFile;
let rima: number;
beforeEach(async () => {
  file = await makeTeamFile();
  rima = await addClient(file.backend.db(), { number: '204117', settlementDate: '2019-12-01' });
});
afterEach(() => file.cleanup());

const wish = (more: Partial<CallInput<'caseload.snoozeSignal'>> = {}) => ({
  kind: 'intake' as const,
  clientId: rima,
  subjectId: null,
  until: '2020-01-10',
  reason: ' Intake staat op 9 januari. ',
  ...more,
});
const snoozed = async () =>
  (await file.backend.ask('caseload.signals', {}))
    .filter((signal) => signal.snooze !== null)
    .map(({ kind, snooze }) => ({ kind, ...snooze }));

describe('caseload.snoozeSignal', () => {
  it('puts one signal off, with the reason and who did it', async () => {
    await file.backend.ask('caseload.snoozeSignal', wish());
    expect(await snoozed()).toEqual([
      {
        kind: 'intake',
        id: 1,
        until: '2020-01-10',
        reason: 'Intake staat op 9 januari.',
        by: testAccount,
      },
    ]);
  });

  it('names the klantmanager of the account', async () => {
    await file.backend.ask('caseload.saveMember', {
      memberId: null,
      name: 'Ruud van Aspen',
      fteHundredths: null,
      active: true,
    });
    await file.backend.ask('caseload.setMe', { memberId: 1 });
    await file.backend.ask('caseload.snoozeSignal', wish());
    expect(await snoozed()).toMatchObject([{ by: 'Ruud van Aspen' }]);
  });

  it('takes the place of an earlier one of the same signal, and is undone as a whole', async () => {
    await file.backend.ask('caseload.snoozeSignal', wish());
    const { changeId } = await file.backend.ask(
      'caseload.snoozeSignal',
      wish({ until: '2020-01-20' }),
    );
    expect(await snoozed()).toMatchObject([{ until: '2020-01-20' }]);
    expect(await file.backend.db().selectFrom('snooze').select('id').execute()).toHaveLength(1);
    await file.backend.ask('caseload.undoChange', { changeId });
    expect(await snoozed()).toMatchObject([{ until: '2020-01-10' }]);
  });

  it('leaves the other checks of the same outflow as they are', async () => {
    const check = { kind: 'retention', until: '2020-06-01', reason: 'Belt zelf.' } as const;
    const outflow = { client_id: rima, kind: 'betaald-werk', date: '2019-09-30' } as const;
    await file.backend.db().insertInto('outflow').values(outflow).execute();
    await file.backend.ask('caseload.snoozeSignal', wish({ ...check, months: 3 }));
    expect(await snoozed()).toMatchObject([{ kind: 'retention', until: '2020-06-01' }]);
    await file.backend.ask('caseload.snoozeSignal', wish({ ...check, months: 6 }));
    expect(await file.backend.db().selectFrom('snooze').select('months').execute()).toEqual([
      { months: 3 },
      { months: 6 },
    ]);
  });

  it('hides until the day after its last, from today to a year ahead', async () => {
    await file.backend.ask('caseload.snoozeSignal', wish({ until: '2019-12-31' }));
    expect(await snoozed()).toHaveLength(1);
    await file.backend.ask('caseload.snoozeSignal', wish({ until: '2020-12-31' }));
    expect(await snoozed()).toHaveLength(1);
    for (const until of ['2019-12-30', '2021-01-01']) {
      const refused = await file.backend.refused('caseload.snoozeSignal', wish({ until }));
      expect(refused).toMatchObject({ code: 'invalid-input', field: 'until' });
    }
  });

  it('refuses a client that is not there, no reason, and a reason with a BSN', async () => {
    const unknown = await file.backend.refused('caseload.snoozeSignal', wish({ clientId: 999 }));
    expect(unknown.code).toBe('not-found');
    for (const reason of ['  ', 'Zie 111222333']) {
      const refused = await file.backend.refused('caseload.snoozeSignal', wish({ reason }));
      expect(refused).toMatchObject({ code: 'invalid-input', field: 'reason' });
    }
  });
});

describe('what a couple has together', () => {
  const partner = { kind: 'partner' as const, reason: 'Zij begint in mei.' };
  const asks = async () =>
    (await file.backend.ask('caseload.signals', {}))
      .filter(({ kind }) => kind === 'partner')
      .map(({ clientId, snooze }) => ({ clientId, reason: snooze?.reason ?? null }));
  let first: number;
  let second: number;
  beforeEach(async () => {
    const db = file.backend.db();
    first = await addClient(db, { number: '1', household: 'BP-9', settlementDate: '2019-01-01' });
    second = await addClient(db, { number: '2', household: 'BP-9', settlementDate: '2019-01-01' });
  });

  it('is put off for as long as the same people are in the household', async () => {
    const third = await addClient(file.backend.db(), { number: '3', household: 'BP-9' });
    await file.backend.ask('caseload.snoozeSignal', wish({ ...partner, clientId: second }));
    expect(await asks()).toEqual([{ clientId: first, reason: partner.reason }]);
    const { changeId } = await file.backend.ask('caseload.moveToHousehold', {
      clientId: second,
      partnerId: rima,
    });
    // Those who stay are asked about again, and the new household is not silent for another's reason.
    expect((await asks()).map(({ reason }) => reason)).toEqual([null, null]);
    await file.backend.ask('caseload.snoozeSignal', wish({ ...partner, clientId: third }));
    expect((await asks()).find(({ clientId }) => clientId === first)?.reason).not.toBeNull();
    await file.backend.ask('caseload.undoChange', { changeId });
    expect(await asks()).toEqual([{ clientId: first, reason: partner.reason }]);
  });

  it('is put off once, by whoever of them it was', async () => {
    await file.backend.ask('caseload.snoozeSignal', wish({ ...partner, clientId: first }));
    await file.backend.ask('caseload.snoozeSignal', wish({ ...partner, clientId: second }));
    const rows = await file.backend.db().selectFrom('snooze').select('client_id').execute();
    expect(rows).toEqual([{ client_id: second }]);
    const ended = await file.backend.ask('caseload.endSnooze', { snoozeId: 2 });
    expect(await asks()).toEqual([{ clientId: first, reason: null }]);
    await file.backend.ask('caseload.undoChange', { changeId: ended.changeId });
    expect(await asks()).toEqual([{ clientId: first, reason: partner.reason }]);
  });
});

describe('caseload.endSnooze', () => {
  it('shows the signal again, and can be undone', async () => {
    await file.backend.ask('caseload.snoozeSignal', wish());
    const { changeId } = await file.backend.ask('caseload.endSnooze', { snoozeId: 1 });
    expect(await snoozed()).toEqual([]);
    await file.backend.ask('caseload.undoChange', { changeId });
    expect(await snoozed()).toHaveLength(1);
  });

  it('says when somebody else ended it', async () => {
    const refused = await file.backend.refused('caseload.endSnooze', { snoozeId: 1 });
    expect(refused).toMatchObject({ code: 'not-found' });
  });
});

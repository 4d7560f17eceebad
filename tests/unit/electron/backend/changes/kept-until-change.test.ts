import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  asSmallChange,
  KeptUntilChange,
} from '../../../../../electron/backend/changes/kept-until-change.ts';
import { addClient } from '../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';

let file: TestTeamFile;
let times: number;
let kept: KeptUntilChange<number>;
beforeEach(async () => {
  times = 0;
  kept = new KeptUntilChange<number>(['draft']);
  file = await makeTeamFile({
    // A reading call, as any other.
    'caseload.missing': async (_input, context) => {
      await kept.get(context, context.today, () => {
        times += 1;
        return Promise.resolve(times);
      });
      return [];
    },
    'evaluation.suggestedPeriod': () => {
      throw new Error('this call fails');
    },
    'caseload.dropDraft': (_input, context) =>
      asSmallChange('draft', context, async () => {
        await context.trx.insertInto('organisation').values({ name: 'Iets' }).execute();
        throw new Error('this one fails when it has written');
      }),
  });
});
afterEach(() => file.cleanup());

const timesRead = async () => {
  await file.backend.ask('caseload.missing', {});
  return times;
};

describe('what is kept until something changes', () => {
  it('is read once while calls only read, also those that are refused or fail', async () => {
    expect(await timesRead()).toBe(1);
    await file.backend.ask('caseload.list', {});
    await file.backend.ask('evaluation.report', {
      period: { from: '2019-01-01', until: '2019-12-31' },
      mode: 'intern',
    });
    await file.backend.refused('caseload.client', { clientId: 999 });
    await file.backend.refused('evaluation.suggestedPeriod', {});
    expect(await timesRead()).toBe(1);
  });

  it('is read again after any change, whichever call made it', async () => {
    expect(await timesRead()).toBe(1);
    const { changeId } = await file.backend.ask('caseload.saveMember', {
      memberId: null,
      name: 'Marloes Hendriks',
      fteHundredths: 80,
      active: true,
    });
    expect(await timesRead()).toBe(2);
    await file.backend.ask('caseload.undoChange', { changeId });
    expect(await timesRead()).toBe(3);
    await addClient(file.backend.db(), { number: '204101' });
    expect(await timesRead()).toBe(4);
    await file.backend.db().updateTable('client').set({ last_name: 'Nasser' }).execute();
    expect(await timesRead()).toBe(5);
    expect(await timesRead()).toBe(5);
  });

  it('outlives the small changes that it names, also when those fail', async () => {
    expect(await timesRead()).toBe(1);
    await file.backend.ask('caseload.keepDraft', { key: 'contact:1', values: { note: 'Belde' } });
    await file.backend.refused('caseload.dropDraft', { key: 'contact:1' });
    expect(await timesRead()).toBe(1);
    const clientId = await addClient(file.backend.db(), { number: '204101' });
    expect(await timesRead()).toBe(2);
    await file.backend.ask('caseload.snoozeSignal', {
      kind: 'contact',
      clientId,
      subjectId: null,
      until: '2020-01-31',
      reason: 'Op vakantie.',
    });
    expect(await timesRead()).toBe(3);
  });
});

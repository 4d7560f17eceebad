import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addClient } from '../../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

let file: TestTeamFile;
let clientId: number;

beforeAll(async () => {
  file = await makeTeamFile();
  clientId = await addClient(file.backend.db(), { number: '3001', household: 'BP-1' });
});
afterAll(() => file.cleanup());

const job = {
  employer: 'Bakkerij De Molen',
  title: null,
  hoursPerWeek: 24,
  contract: 'tijdelijk',
  startsOn: '2019-03-01',
  contractUntil: null,
  endedOn: null,
  endReason: null,
  ownLevel: false,
  wageSubsidy: null,
  dagdelen: ['ma-ochtend', 'di-middag'],
};

describe('a record', () => {
  it('is added, read back, changed and removed, and each of these can be undone', async () => {
    const { ask } = file.backend;
    const { recordId, changeId } = await ask('caseload.saveRecord', {
      clientId,
      kind: 'job',
      recordId: null,
      before: null,
      values: job,
    });
    const jobs = async () => (await ask('caseload.dossier', { clientId })).records.job;
    expect(await jobs()).toEqual([{ id: recordId, values: job }]);
    const changed = await ask('caseload.saveRecord', {
      clientId,
      kind: 'job',
      recordId,
      before: job,
      values: { ...job, hoursPerWeek: 32 },
    });
    expect(await jobs()).toMatchObject([{ values: { hoursPerWeek: 32 } }]);
    expect(await file.backend.refused('caseload.undoChange', { changeId })).toMatchObject({
      code: 'conflict',
    });
    await ask('caseload.undoChange', { changeId: changed.changeId });
    expect(await jobs()).toEqual([{ id: recordId, values: job }]);
    const removed = await ask('caseload.removeRecord', { clientId, kind: 'job', recordId });
    expect(await jobs()).toEqual([]);
    await ask('caseload.undoChange', { changeId: removed.changeId });
    expect(await jobs()).toEqual([{ id: recordId, values: job }]);
    await ask('caseload.undoChange', { changeId });
    expect(await jobs()).toEqual([]);
  });
});

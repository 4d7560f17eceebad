import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addClient } from '../../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

let file: TestTeamFile;
let clientId: number;
let partnerId: number;

beforeEach(async () => {
  file = await makeTeamFile();
  clientId = await addClient(file.backend.db(), { number: '3001', household: 'BP-1' });
  partnerId = await addClient(file.backend.db(), { number: '3002', household: 'BP-1' });
});
afterEach(() => file.cleanup());

describe('the history of who guides a client', () => {
  const assign = (caseManager: string, clientIds = [clientId]) =>
    file.backend.ask('caseload.bulkChange', {
      kind: 'assign',
      clientIds,
      caseManager,
      since: '2019-12-01',
    });
  const told = async () =>
    (await file.backend.ask('caseload.history', { clientId })).map(({ what, lines }) => [
      what,
      lines.find(({ label }) => label === 'Klantmanager'),
    ]);
  const line = (after: string) => ({ label: 'Klantmanager', before: null, after });

  it('says from whom to whom', async () => {
    await assign('Marloes');
    await assign('Ruud', [clientId, partnerId]);
    expect(await told()).toEqual([
      ['Klantmanager gewijzigd, bij 2 klanten tegelijk', line('van Marloes naar Ruud')],
      ['Klantmanager toegevoegd', line('Marloes')],
    ]);
  });

  it('says so as it was then, also of what was undone and done again', async () => {
    await assign('Marloes');
    const { changeId } = await assign('Ruud');
    const undone = await file.backend.ask('caseload.undoChange', { changeId });
    await assign('Bo');
    expect(await told()).toEqual([
      ['Klantmanager gewijzigd', line('van Marloes naar Bo')],
      ['Ongedaan gemaakt: klantmanager gewijzigd', line('van Ruud naar Marloes')],
      ['Klantmanager gewijzigd', line('van Marloes naar Ruud')],
      ['Klantmanager toegevoegd', line('Marloes')],
    ]);
    expect(undone.changeId).toBeGreaterThan(changeId);
  });
});

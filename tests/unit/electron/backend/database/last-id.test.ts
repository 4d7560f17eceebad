import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addClient } from '../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';

let made: TestTeamFile;
beforeEach(async () => {
  made = await makeTeamFile();
});
afterEach(() => made.cleanup());

const newClient = {
  clientNumber: 'K2',
  firstName: 'Rima',
  lastName: 'Nasser',
  birthDate: null,
  sex: null,
  nationality: null,
  settlementDate: null,
  familyReunion: null,
  track: null,
  caseManager: null,
  partnerId: null,
} as const;

describe('the id of a new client', () => {
  it('is none that stands in the log, of whoever is not there any more', async () => {
    const { backend } = made;
    await addClient(backend.db(), { number: 'K1' });
    await backend.refused('caseload.client', { clientId: 40 });
    const { clientId } = await backend.ask('caseload.addClient', newClient);
    expect(clientId).toBe(41);
  });

  it('stays a number that can go on, whatever id somebody asked after', async () => {
    const { backend } = made;
    await addClient(backend.db(), { number: 'K1' });
    await backend.refused('caseload.client', { clientId: Number.MAX_SAFE_INTEGER });
    await backend.refused('caseload.client', { clientId: 2 ** 31 });
    const { clientId } = await backend.ask('caseload.addClient', newClient);
    expect(clientId).toBe(2);
  });
});

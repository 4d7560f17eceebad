import { afterEach, beforeEach, expect, it } from 'vitest';
import { addClient } from '../../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

// The backend of a test stands on Tuesday 31 December 2019.
let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

it('says of a client who just settled what is due, in one call', async () => {
  const clientId = await addClient(file.backend.db(), {
    number: '204101',
    settlementDate: '2019-11-25',
  });
  const signals = await file.backend.ask('caseload.signals', {});
  expect(signals).toEqual([
    {
      kind: 'intake',
      clientId,
      subjectId: null,
      subject: null,
      restsOn: '2019-11-25',
      due: '2019-12-23',
      months: null,
      snooze: null,
    },
    expect.objectContaining({ kind: 'no-case-manager', due: null, restsOn: '2019-11-25' }),
  ]);
});

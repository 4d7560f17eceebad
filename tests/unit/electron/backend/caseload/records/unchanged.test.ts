import { afterEach, beforeEach, expect, it } from 'vitest';
import { nothingChanged } from '../../../../../../shared/kernel/nothing-changed.ts';
import { addClient } from '../../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

let file: TestTeamFile;
let clientId: number;
beforeEach(async () => {
  file = await makeTeamFile();
  clientId = await addClient(file.backend.db(), { number: '3001' });
});
afterEach(() => file.cleanup());

const changes = () => file.backend.db().selectFrom('change_set').select('id').execute();

it('a record that is saved as it stood makes no change, and there is nothing to undo', async () => {
  const values = { firstName: 'Sara', birthDate: null };
  const { recordId } = await file.backend.ask('caseload.saveRecord', {
    clientId,
    kind: 'child',
    recordId: null,
    before: null,
    values,
  });
  const before = await changes();
  expect(
    await file.backend.ask('caseload.saveRecord', {
      clientId,
      kind: 'child',
      recordId,
      before: values,
      values,
    }),
  ).toEqual({ changeId: nothingChanged, recordId });
  expect(await changes()).toEqual(before);
  expect(await file.backend.ask('caseload.history', { clientId })).toHaveLength(1);
  expect(
    await file.backend.refused('caseload.undoChange', { changeId: nothingChanged }),
  ).toMatchObject({ code: 'invalid-input', field: 'changeId' });
});

it('nor does an organisation that is there, or a computer of which nobody said whose it is', async () => {
  const first = await file.backend.ask('caseload.addOrganisation', { name: 'Forte Welzijn' });
  expect(first.changeId).not.toBe(nothingChanged);
  const again = await file.backend.ask('caseload.addOrganisation', { name: 'forte welzijn' });
  expect(again).toEqual({ changeId: nothingChanged, organisationId: first.organisationId });
  expect(await file.backend.ask('caseload.setMe', { memberId: null })).toEqual({
    changeId: nothingChanged,
  });
  expect(await changes()).toHaveLength(1);
});

import { afterEach, beforeEach, expect, it } from 'vitest';
import { testAccount } from '../../../../../support/backend.ts';
import { addClient } from '../../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

let file: TestTeamFile;
let clientId: number;

beforeEach(async () => {
  file = await makeTeamFile();
  clientId = await addClient(file.backend.db(), { number: '3001' });
});
afterEach(() => file.cleanup());

const password = 'vier vogels in een boom';

/** Goes on as somebody else, who is a user from then on. */
async function asAnother(name: string): Promise<void> {
  const { backend, path } = file;
  await backend.ask('team.addUser', {
    ...{ name, password, roles: ['klantmanager'], memberId: null },
  });
  await backend.ask('team.close', {});
  await backend.ask('team.open', { file: backend.grant(path), name, password });
}

const contacts = async () => (await file.backend.ask('caseload.dossier', { clientId })).contacts;

async function add(note: string | null, date: string): Promise<void> {
  await file.backend.ask('caseload.addContact', {
    ...{ clientIds: [clientId], date, kind: 'gesprek', purpose: null, person: null },
    ...{ organisationId: null, mapped: false, note, appointmentId: null, next: null },
  });
}

async function write(note: string): Promise<number> {
  const [contact] = await contacts();
  if (contact === undefined) throw new Error('no contact');
  const { id, date, kind, purpose, person, organisationId, mapped } = contact;
  const rest = { date, kind, purpose, person, organisationId, mapped };
  const { changeId } = await file.backend.ask('caseload.saveContact', {
    contactId: id,
    before: { ...rest, note: contact.note },
    values: { ...rest, note },
  });
  return changeId;
}

it('tells who wrote a note as it stands, also when another changed it and that was undone', async () => {
  await add('Gaat goed', '2019-12-01');
  expect(await contacts()).toMatchObject([{ writtenBy: testAccount }]);
  await asAnother('Ilse Verweij');
  await add(null, '2019-11-01');
  expect(await contacts()).toMatchObject([
    { note: 'Gaat goed', writtenBy: testAccount },
    { note: null, writtenBy: 'Ilse Verweij' },
  ]);
  const changeId = await write('Gaat beter');
  expect(await contacts()).toMatchObject([{ writtenBy: 'Ilse Verweij' }, {}]);
  await file.backend.ask('caseload.undoChange', { changeId });
  expect(await contacts()).toMatchObject([{ note: 'Gaat goed', writtenBy: testAccount }, {}]);
});

it('does not know who wrote what came with a list', async () => {
  await file.backend
    .db()
    .insertInto('contact')
    .values({ client_id: clientId, date: '2019-01-01', kind: 'gesprek', note: 'Uit de lijst' })
    .execute();
  expect(await contacts()).toMatchObject([{ note: 'Uit de lijst', writtenBy: null }]);
});

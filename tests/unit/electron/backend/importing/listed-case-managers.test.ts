import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';
import { asSuggested, csv, readList } from './lists.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

const list = (...rows: string[]) => csv('klantnummer;voornaam;achternaam;klantmanager', ...rows);
const choicesFor = async (content: string) => asSuggested(await readList(file, content));
const managersOf = async (content: string) =>
  (await file.backend.ask('importing.check', await choicesFor(content))).caseManagers;
const store = async (content: string) =>
  file.backend.ask('importing.commit', await choicesFor(content));

it('says which klantmanagers are new in the team, with how many clients get each', async () => {
  await file.backend.ask('caseload.saveMember', {
    memberId: null,
    name: 'Bea Kuiphof',
    fteHundredths: null,
    active: true,
  });
  const { added, joined } = await managersOf(
    list('K1;A;B;Bea Kuiphof', 'K2;A;C;Bea Kuiphoff', 'K3;A;D;Ton Smit', 'K4;A;E;Ton Smit'),
  );
  expect(added).toEqual([
    { name: 'Bea Kuiphoff', clients: 1 },
    { name: 'Ton Smit', clients: 2 },
  ]);
  expect(joined).toEqual([]);
});

it('says which names of the list are taken for another', async () => {
  await store(list('K1;A;B;Bea Kuiphof'));
  const choices = await choicesFor(list('K2;A;C;Bea Kuiphoff', 'K3;A;D;Bea Kuiphof'));
  const { caseManagers } = await file.backend.ask('importing.check', {
    ...choices,
    values: [{ field: 'caseManager', text: 'Bea Kuiphoff', value: 'Bea Kuiphof' }],
  });
  expect(caseManagers).toEqual({
    added: [],
    joined: [{ written: 'Bea Kuiphoff', name: 'Bea Kuiphof', rows: 1 }],
  });
});

it('leaves out a name that stays out, as the client keeps the klantmanager of the file', async () => {
  await store(list('K1;A;B;Bea Kuiphof'));
  const choices = await choicesFor(list('K1;A;B;Ton Smit'));
  const check = async (overwrite: readonly 'caseManager'[]) =>
    (await file.backend.ask('importing.check', { ...choices, overwrite: [...overwrite] }))
      .caseManagers.added;
  expect(await check([])).toEqual([]);
  expect(await check(['caseManager'])).toEqual([{ name: 'Ton Smit', clients: 1 }]);
});

it('leaves out the rows with a fault, and finds none in a list without the column', async () => {
  expect((await managersOf(list('K1;A;B;Ton Smit', ';A;C;Kees Vis'))).added).toEqual([
    { name: 'Ton Smit', clients: 1 },
  ]);
  expect(await managersOf(csv('klantnummer;voornaam;achternaam', 'K1;A;B'))).toEqual({
    added: [],
    joined: [],
  });
});

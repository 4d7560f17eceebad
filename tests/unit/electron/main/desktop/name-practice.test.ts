import { expect, it } from 'vitest';
import { namingPractice } from '../../../../../electron/main/desktop/name-practice.ts';

const nothing = () => Promise.resolve(null);

/** The names that the dialogs suggest while this file is open. */
async function suggested(practice: boolean): Promise<string[]> {
  const names: string[] = [];
  const note = (name: string) => {
    names.push(name);
    return Promise.resolve(null);
  };
  const dialogs = namingPractice(
    {
      ...{ newTeamFile: nothing, teamFile: nothing, listToImport: nothing, document: nothing },
      ...{ backupFolder: nothing, backup: nothing, recoveryCode: note },
      report: note,
      list: (_title, name) => note(name),
      template: (_title, name) => note(name),
      print: (_title, name) => note(name),
      documentCopy: note,
    },
    { practises: () => practice },
  );
  await dialogs.report('Evaluatie.json', 'json');
  await dialogs.list('', 'klanten.csv', 'csv');
  await dialogs.print('', 'Plan');
  await dialogs.documentCopy('cv.pdf');
  await dialogs.template('', 'voorbeeld.xlsx', 'xlsx');
  return names;
}

it('begins the name of what leaves the practice file with what it is, but for a list that holds nobody', async () => {
  expect(await suggested(true)).toEqual([
    'Oefenbestand Evaluatie.json',
    'Oefenbestand klanten.csv',
    'Oefenbestand Plan',
    'Oefenbestand cv.pdf',
    'voorbeeld.xlsx',
  ]);
});

it('leaves the names of the file of a team as they are', async () => {
  expect((await suggested(false)).join(' ')).not.toContain('Oefenbestand');
});

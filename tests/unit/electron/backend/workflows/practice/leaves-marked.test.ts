import readWorkbook from 'read-excel-file/node';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { practiceFolder } from '#shared/team/practice.ts';
import { fileHandlers } from '../../../../../../electron/backend/handlers.ts';
import { makeTeamHandlers } from '../../../../../../electron/backend/team/handlers.ts';
import { makeBackend, type TestBackend } from '../../../../../support/backend.ts';
import { addClient } from '../../../../../support/caseload.ts';
import { importList } from '../../../../../support/import-list.ts';
import { addFundRows } from '../../../../../support/money-rows.ts';
import { makeFolder, makeTeamFile, newTestTeam } from '../../../../../support/team-file.ts';
import { testStrength } from '../../../../../support/test-keys.ts';

const mark = 'Oefenbestand: verzonnen mensen';

let folder: string;
let remove: () => void;
let backend: TestBackend;
let clientId: number;
let fundId: number;

/** A team file in a folder of the settings. */
async function teamIn(place: string): Promise<void> {
  const settingsFolder = folder;
  mkdirSync(join(folder, place));
  backend = makeBackend({
    fileHandlers,
    sessionHandlers: makeTeamHandlers({ strength: testStrength }),
    settingsFolder,
  });
  await backend.ask('team.create', {
    file: backend.grant(join(folder, place, 'Team.trede')),
    ...newTestTeam,
    password: 'een lang wachtwoord',
  });
  clientId = await addClient(backend.db(), { number: '00123', settlementDate: '2017-05-01' });
  fundId = await addFundRows(backend.db(), { name: 'Fonds', amountCents: 1_000_00 });
}
beforeEach(() => {
  const made = makeFolder();
  folder = made.folder;
  remove = made.cleanup;
});
afterEach(async () => {
  await backend.close();
  remove();
});

interface Leaving {
  readonly content: string;
  readonly encodedAs?: string;
}

/** All text of a document, of a workbook that of every sheet. */
async function textOf({ content, encodedAs }: Leaving): Promise<string> {
  return encodedAs === 'base64'
    ? JSON.stringify(await readWorkbook(Buffer.from(content, 'base64')))
    : content;
}

const request = {
  period: { from: '2018-01-01', until: '2018-12-31' },
  mode: 'intern' as const,
};
const list = { title: 'Klanten', headers: ['Nummer'], rows: [['00123']] };

/** What can leave as figures or a list, by a name. */
async function everything(): Promise<Record<string, string>> {
  const made: Record<string, Leaving> = {
    'evaluation xlsx': await backend.ask('evaluation.document', { request, format: 'xlsx' }),
    'evaluation csv': await backend.ask('evaluation.document', { request, format: 'csv' }),
    'evaluation json': await backend.ask('evaluation.document', { request, format: 'json' }),
    'budget xlsx': await backend.ask('budget.document', {
      ...{ kind: 'budget', fundId, year: null, format: 'xlsx' },
    }),
    'budget csv': await backend.ask('budget.document', {
      ...{ kind: 'budget', fundId, year: null, format: 'csv' },
    }),
    'clients xlsx': await backend.ask('caseload.listDocument', {
      ...{ ...list, format: 'xlsx', clientIds: [clientId] },
    }),
    'caseload xlsx': await backend.ask('importing.document', { kind: 'caseload', format: 'xlsx' }),
    'insight json': await backend.ask('privacy.insight', { clientId, form: 'json' }),
  };
  const texts: Record<string, string> = {};
  for (const [name, one] of Object.entries(made)) texts[name] = await textOf(one);
  return texts;
}

it('says in everything that leaves the practice file that its people are invented', async () => {
  await teamIn(practiceFolder);
  const silent = Object.entries(await everything()).filter(([, text]) => !text.includes(mark));
  expect(silent.map(([name]) => name)).toEqual([]);
});

it('says nothing of it in what leaves the file of a team', async () => {
  await teamIn('werk');
  const texts = Object.entries(await everything());
  expect(texts.filter(([, text]) => text.includes('Oefenbestand'))).toEqual([]);
});

it('can be read again: the sheet that says so is no list', async () => {
  await teamIn(practiceFolder);
  const { content } = await backend.ask('importing.document', {
    kind: 'caseload',
    format: 'xlsx',
  });
  const other = await makeTeamFile();
  const path = join(other.folder, 'klanten.xlsx');
  writeFileSync(path, Buffer.from(content, 'base64'));
  expect(await importList(other.backend, path)).toMatchObject({ clients: 1 });
  await other.cleanup();
});

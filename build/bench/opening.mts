import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startBackend } from '../demo/ask-backend.mts';
import { startPreview } from '../preview/runtime.mts';
import { inventRows, toCsv } from './caseload-csv.mts';
import { compare, timed, type Comparison } from './measure.mts';
import { inScratchFolder } from './scratch.mts';

const password = randomBytes(12).toString('base64url');

const places = {
  klanten: {
    ours: 'de lijst van klanten openen, opnieuw gelezen',
    hash: '#/klanten',
    ready: (page: Page) => page.locator('[role="grid"] [data-index="0"]').waitFor(),
  },
  klant: {
    ours: 'de pagina van één klant openen, opnieuw gelezen',
    hash: '#/klanten/1',
    ready: (page: Page) => page.locator('h1').waitFor(),
  },
} as const;

/**
 * Opening a page of a full file against a page with nothing on it of an empty file, in the same runtime.
 * Both windows load anew each time: nothing of the file is in their memory.
 */
export function compareOpening(
  root: string,
  place: keyof typeof places,
  size: number,
  rounds: number,
): Promise<Comparison> {
  const { ours, hash, ready } = places[place];
  return inScratchFolder(async (folder) => {
    const full = await openFile(root, folder, 'vol', size);
    const empty = await openFile(root, folder, 'leeg', 0);
    try {
      return await compare(
        { name: `pagina ${place}`, size, ours, against: 'een pagina van een leeg bestand' },
        rounds,
        () => timed(() => load(full.page, hash, ready)),
        () =>
          timed(() => load(empty.page, '#/bestaat-niet', (page) => page.locator('h1').waitFor())),
      );
    } finally {
      await full.end();
      await empty.end();
    }
  });
}

async function load(page: Page, hash: string, ready: (page: Page) => Promise<void>): Promise<void> {
  await page.evaluate((place) => {
    window.location.hash = place;
  }, hash);
  await page.reload();
  await ready(page);
}

async function openFile(root: string, folder: string, name: string, size: number) {
  const teamFile = join(folder, `${name}.trede`);
  await makeTeamFile(root, folder, teamFile, size);
  process.env['TREDE_USER_DATA'] = join(folder, `instellingen-${name}`);
  const run = await startPreview({
    appFolder: root,
    headless: true,
    answerDialog: () => Promise.resolve(teamFile),
  });
  const page = await run.firstPage();
  await page.getByRole('button', { name: 'Bestaand bestand openen' }).click();
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Ontgrendelen' }).click();
  await page.locator('nav').first().waitFor();
  return {
    page,
    end: async () => {
      run.app.quit();
      await run.whenQuit;
    },
  };
}

/** Nobody has the name of another: then the import has no questions. */
const differentPeople = ([header = [], ...rows]: string[][]): string[][] => [
  header,
  ...rows.map((row, place) =>
    row.map((cell, column) => (column === 3 ? `${cell} ${place}` : cell)),
  ),
];

async function makeTeamFile(root: string, folder: string, teamFile: string, size: number) {
  const backend = startBackend(root);
  try {
    const team = { teamName: 'Meting', municipality: 'Meting' };
    await backend.ask('team.create', { file: backend.choose(teamFile), ...team, password });
    if (size === 0) return;
    const csv = join(folder, 'lijst.csv');
    writeFileSync(csv, toCsv(differentPeople(inventRows(size))));
    const list = await backend.ask('importing.read', { file: backend.choose(csv) });
    await backend.ask('importing.commit', {
      listId: list.listId,
      columns: list.columns.map((column) => ({
        column: column.index,
        field: column.suggestedField,
      })),
      referenceDate: list.suggestedReferenceDate,
    });
  } finally {
    await backend.stop();
  }
}

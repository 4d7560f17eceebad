import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startBackend } from '../demo/ask-backend.mts';
import { startPreview } from '../preview/runtime.mts';
import { inventPeople, toCsv } from './caseload-csv.mts';
import { compare, timed, type Comparison } from './measure.mts';
import { inScratchFolder } from './scratch.mts';

const password = randomBytes(12).toString('base64url');

/** From the start to a caseload that can be searched, against an empty window in the same runtime. */
export function compareStart(root: string, size: number, rounds: number): Promise<Comparison> {
  return inScratchFolder(async (folder) => {
    const teamFile = join(folder, 'bench.trede');
    await makeTeamFile(root, folder, teamFile, size);
    return compare(
      {
        name: 'start',
        size,
        ours: 'start, wachtwoord, klanten op het scherm, één gezocht en gevonden',
        against: 'leeg venster',
      },
      rounds,
      () => timed(() => startAndSearch(root, folder, teamFile, size)),
      () => timed(() => openEmptyWindow(folder)),
    );
  });
}

async function makeTeamFile(root: string, folder: string, teamFile: string, size: number) {
  const csv = join(folder, 'lijst.csv');
  writeFileSync(csv, toCsv(inventPeople(size)));
  const backend = startBackend(root);
  try {
    const file = backend.choose(teamFile);
    const team = { teamName: 'Meting', municipality: 'Meting', userName: 'Meting' };
    await backend.ask('team.create', { file, ...team, password });
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

async function startAndSearch(
  root: string,
  folder: string,
  teamFile: string,
  size: number,
): Promise<void> {
  process.env['TREDE_USER_DATA'] = join(folder, `instellingen-${randomBytes(4).toString('hex')}`);
  const run = await startPreview({
    appFolder: root,
    headless: true,
    answerDialog: () => Promise.resolve(teamFile),
  });
  const page = await run.firstPage();
  await unlock(page);
  const lastNumber = `K${String(size).padStart(7, '0')}`;
  await page.getByRole('link', { name: /^Klanten/ }).click();
  await page.getByPlaceholder('Zoek op naam of nummer').fill(lastNumber);
  await page.getByRole('grid').getByText(lastNumber).waitFor();
  run.app.quit();
  await run.whenQuit;
}

async function unlock(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bestaand bestand openen' }).click();
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Ontgrendelen' }).click();
}

/** The least that a window can be: an app of its own with nothing in it. */
const emptyApp = `import { app, BrowserWindow } from 'electron';
app.whenReady().then(() => new BrowserWindow({ show: true }).loadURL('about:blank'));
`;

function openEmptyWindow(folder: string): Promise<void> {
  return inEmptyApp(folder, async (appFolder) => {
    const run = await startPreview({
      appFolder,
      headless: true,
      answerDialog: () => Promise.resolve(null),
    });
    const page = await run.firstPage();
    await page.waitForLoadState();
    run.app.quit();
    await run.whenQuit;
  });
}

async function inEmptyApp(folder: string, work: (appFolder: string) => Promise<void>) {
  const appFolder = join(folder, 'leeg');
  mkdirSync(appFolder, { recursive: true });
  writeFileSync(join(appFolder, 'package.json'), '{"type":"module","main":"main.js"}');
  writeFileSync(join(appFolder, 'main.js'), emptyApp);
  await work(appFolder);
}

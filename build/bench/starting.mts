import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startPreview } from '../preview/runtime.mts';
import { makeEmptyApp } from './empty-app.mts';
import { compare, timed, type Comparison } from './measure.mts';
import { inScratchFolder } from './scratch.mts';
import { makeTeamFile, openChosenFile } from './team-file.mts';

/** From the start to a caseload that can be searched, against an empty window in the same runtime. */
export function compareStart(root: string, size: number, rounds: number): Promise<Comparison> {
  return inScratchFolder(async (folder) => {
    const teamFile = join(folder, 'bench.trede');
    await makeTeamFile(root, teamFile, size);
    const emptyApp = await makeEmptyApp(root, folder);
    return compare(
      {
        name: 'start',
        size,
        ours: 'start, wachtwoord, klanten op het scherm, één gezocht en gevonden',
        against: 'leeg venster',
      },
      rounds,
      () => timed(() => inWindow(root, folder, teamFile, (page) => openAndSearch(page, size))),
      () => timed(() => inWindow(emptyApp, folder, null, isEmpty)),
    );
  });
}

/**
 * From the start to the screen that asks for the password, against an empty window in the same runtime. The end of
 * the app is not counted: only ours has a backend to end.
 */
export function compareUnlockScreen(
  root: string,
  size: number,
  rounds: number,
): Promise<Comparison> {
  return inScratchFolder(async (folder) => {
    const teamFile = join(folder, 'bench.trede');
    await makeTeamFile(root, teamFile, size);
    const emptyApp = await makeEmptyApp(root, folder);
    const untilShown = async (app: string, shown: (page: Page) => Promise<void>) => {
      const start = performance.now();
      let end = Number.NaN;
      await inWindow(app, folder, null, async (page) => {
        await shown(page);
        end = performance.now();
      });
      return end - start;
    };
    return compare(
      {
        name: 'start wachtwoord',
        size,
        ours: 'start tot het scherm dat om het wachtwoord vraagt',
        against: 'leeg venster, met dezelfde beveiliging',
      },
      rounds,
      () => {
        const settings = join(newSettings(folder), 'instellingen.json');
        writeFileSync(settings, JSON.stringify({ lastFile: teamFile }));
        return untilShown(root, asksPassword);
      },
      () => {
        newSettings(folder);
        return untilShown(emptyApp, isEmpty);
      },
    );
  });
}

/** A computer on which Trede never ran. */
function newSettings(folder: string): string {
  const settings = join(folder, `instellingen-${randomBytes(4).toString('hex')}`);
  mkdirSync(settings);
  process.env['TREDE_USER_DATA'] = settings;
  return settings;
}

const asksPassword = (page: Page): Promise<void> =>
  page.getByLabel('Wachtwoord', { exact: true }).waitFor();

const isEmpty = (page: Page): Promise<void> => page.waitForLoadState();

async function openAndSearch(page: Page, size: number): Promise<void> {
  await openChosenFile(page);
  const lastNumber = `K${String(size).padStart(7, '0')}`;
  await page.getByRole('link', { name: /^Klanten/ }).click();
  await page.getByPlaceholder('Zoek op naam of nummer').fill(lastNumber);
  await page.getByRole('grid').getByText(lastNumber).waitFor();
}

/** Starts an app, does something in its window, and ends it. */
async function inWindow(
  appFolder: string,
  folder: string,
  teamFile: string | null,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  if (teamFile !== null) newSettings(folder);
  const run = await startPreview({
    appFolder,
    headless: true,
    answerDialog: () => Promise.resolve(teamFile),
  });
  await work(await run.firstPage());
  run.app.quit();
  await run.whenQuit;
}

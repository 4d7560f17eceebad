import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startPreview } from '../preview/runtime.mts';
import { besideEmptyWindow } from './beside-empty.mts';
import { compare, timed, type Comparison } from './measure.mts';
import { lookedAt, openChosenFile } from './team-file.mts';

/** From the start to a caseload that can be searched, against an empty window in the same runtime. */
export function compareStart(root: string, size: number, rounds: number): Promise<Comparison> {
  return besideEmptyWindow(root, size, ({ teamFile, emptyApp, newSettings }) =>
    compare(
      {
        name: 'start',
        size,
        ours: 'start, wachtwoord, klanten op het scherm, één gezocht en gevonden',
        against: 'leeg venster',
      },
      rounds,
      () => {
        useSettings(newSettings());
        return timed(() => inWindow(root, teamFile, (page) => openAndSearch(page, size)));
      },
      () => timed(() => inWindow(emptyApp, null, isEmpty)),
    ),
  );
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
  return besideEmptyWindow(root, size, ({ teamFile, emptyApp, newSettings }) => {
    const untilShown = async (app: string, shown: (page: Page) => Promise<void>) => {
      const start = performance.now();
      let end = Number.NaN;
      await inWindow(app, null, async (page) => {
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
        const settings = newSettings();
        writeFileSync(join(settings, 'instellingen.json'), JSON.stringify({ lastFile: teamFile }));
        useSettings(settings);
        return untilShown(root, asksPassword);
      },
      () => {
        useSettings(newSettings());
        return untilShown(emptyApp, isEmpty);
      },
    );
  });
}

function useSettings(folder: string): void {
  process.env['TREDE_USER_DATA'] = folder;
}

const asksPassword = (page: Page): Promise<void> =>
  page.getByLabel('Wachtwoord', { exact: true }).waitFor();

const isEmpty = (page: Page): Promise<void> => lookedAt(page);

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
  teamFile: string | null,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const run = await startPreview({
    appFolder,
    headless: true,
    answerDialog: () => Promise.resolve(teamFile),
  });
  await work(await run.firstPage());
  run.app.quit();
  await run.whenQuit;
}

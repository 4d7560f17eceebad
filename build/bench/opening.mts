import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startPreview } from '../preview/runtime.mts';
import { compare, timed, type Comparison } from './measure.mts';
import { inScratchFolder } from './scratch.mts';
import { makeTeamFile, openChosenFile } from './team-file.mts';

const row = (page: Page) => page.locator('[role="grid"] [data-index="0"]').waitFor();
const head = (page: Page) => page.locator('h1').waitFor();

/** The head of a page that is shown, and not of the one before it. */
const headSaying = (words: RegExp) => (page: Page) =>
  page.getByRole('heading', { level: 1, name: words }).waitFor();

interface Place {
  readonly ours: string;
  readonly hash: string;
  readonly ready: (page: Page) => Promise<void>;
  /** From here the user goes on to the place; left out, the window loads anew. */
  readonly from?: { readonly hash: string; readonly ready: (page: Page) => Promise<void> };
}

const places = {
  klanten: { ours: 'de lijst van klanten openen, opnieuw gelezen', hash: '#/klanten', ready: row },
  klant: {
    ours: 'de pagina van één klant openen, opnieuw gelezen',
    hash: '#/klanten/1',
    ready: head,
  },
  'naar klanten': {
    ours: 'van een klant naar de lijst van klanten',
    hash: '#/klanten',
    ready: row,
    from: { hash: '#/klanten/1', ready: headSaying(/ 0\b/) },
  },
  'naar klant': {
    ours: 'van de lijst van klanten naar een klant',
    hash: '#/klanten/1',
    ready: headSaying(/ 0\b/),
    from: { hash: '#/klanten', ready: row },
  },
} as const satisfies Record<string, Place>;

export type OpenedPlace = keyof typeof places;

/** Nothing of the file: the same shell around an empty page. */
const nowhere = { hash: '#/bestaat-niet', ready: headSaying(/er niet/) };
const elsewhere = { hash: '#/klanten', ready: headSaying(/Klanten/) };

/**
 * Opening a page of a full file against a page with nothing on it of an empty file, in the same runtime.
 * Either both windows load anew each time, so that nothing of the file is in their memory, or both go from
 * one page to another, as users do all day.
 */
export function compareOpening(
  root: string,
  name: OpenedPlace,
  size: number,
  rounds: number,
): Promise<Comparison> {
  const place: Place = places[name];
  return inScratchFolder(async (folder) => {
    const full = await openFile(root, folder, 'vol', size);
    const empty = await openFile(root, folder, 'leeg', 0);
    const open = (page: Page, to: Pick<Place, 'hash' | 'ready'>, from: Place['from']) =>
      from === undefined ? timed(() => load(page, to)) : goOn(page, from, to);
    try {
      return await compare(
        {
          name: `pagina ${name}`,
          size,
          ours: place.ours,
          against: 'een pagina van een leeg bestand',
        },
        rounds,
        () => open(full.page, place, place.from),
        () => open(empty.page, nowhere, place.from && elsewhere),
      );
    } finally {
      await full.end();
      await empty.end();
    }
  });
}

/** The time from one page to another in a window that stays open. */
async function goOn(
  page: Page,
  from: Pick<Place, 'hash' | 'ready'>,
  to: Pick<Place, 'hash' | 'ready'>,
): Promise<number> {
  await go(page, from.hash);
  await from.ready(page);
  // What the page reads after it is shown belongs to it, not to the next.
  await page.waitForTimeout(1000);
  return timed(async () => {
    await go(page, to.hash);
    await to.ready(page);
  });
}

const go = (page: Page, hash: string): Promise<void> =>
  page.evaluate((place) => {
    window.location.hash = place;
  }, hash);

async function load(page: Page, { hash, ready }: Pick<Place, 'hash' | 'ready'>): Promise<void> {
  await go(page, hash);
  await page.reload();
  await ready(page);
}

async function openFile(root: string, folder: string, name: string, size: number) {
  const teamFile = join(folder, `${name}.trede`);
  await makeTeamFile(root, teamFile, size);
  process.env['TREDE_USER_DATA'] = join(folder, `instellingen-${name}`);
  const run = await startPreview({
    appFolder: root,
    headless: true,
    answerDialog: () => Promise.resolve(teamFile),
  });
  const page = await run.firstPage();
  await openChosenFile(page);
  await page.locator('nav').first().waitFor();
  return {
    page,
    end: async () => {
      run.app.quit();
      await run.whenQuit;
    },
  };
}

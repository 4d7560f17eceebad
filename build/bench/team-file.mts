import { randomBytes } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { startBackend } from '../demo/ask-backend.mts';
import { inventPeople, toCsv } from './caseload-csv.mts';

/** The password of every team file that is measured. It is another one each run. */
const password = process.env['TREDE_BENCH_PASSWORD'] ?? randomBytes(12).toString('base64url');
// A window in a process of its own opens the same files.
process.env['TREDE_BENCH_PASSWORD'] = password;

/** Makes a team file with that many invented clients, as an import would. */
export async function makeTeamFile(root: string, teamFile: string, size: number): Promise<void> {
  const backend = startBackend(root);
  const csv = `${teamFile}.csv`;
  try {
    const team = { teamName: 'Meting', municipality: 'Meting', userName: 'Meting' };
    await backend.ask('team.create', { file: backend.choose(teamFile), ...team, password });
    if (size === 0) return;
    writeFileSync(csv, toCsv(inventPeople(size)));
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
    rmSync(csv, { force: true });
    await backend.stop();
  }
}

/** From the welcome screen, with the file that the dialog gives, to an open file. */
export async function openChosenFile(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bestaand bestand openen' }).click();
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Ontgrendelen' }).click();
}

/**
 * Looks in a page as one looks for what stands in it. The first time, Playwright brings a script of its own into the
 * page, which takes time and memory: an empty window that is measured beside a full one has it too.
 */
export const lookedAt = (page: Page): Promise<void> =>
  page.locator('body').waitFor({ state: 'attached' });

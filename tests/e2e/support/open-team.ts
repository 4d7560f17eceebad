import type { Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestApp } from './app.ts';

export interface OpenTeamOptions {
  /** Rows as objects by the header of their column, imported as a CSV; left out, the file stays empty. */
  readonly clients?: readonly Readonly<Record<string, string>>[];
  /** Where the file comes; left out, the folder of the test. */
  readonly folder?: string;
}

/**
 * A new team file, open in the window, with the given clients. It takes the same calls as the screens for
 * a first run and an import, which have tests of their own; what is under test begins on the caseload.
 */
export async function openTeam(app: TestApp, options: OpenTeamOptions = {}): Promise<Page> {
  const { page } = app;
  app.answerDialog(join(options.folder ?? app.folder, 'Statushouders.trede'));
  await page.evaluate(async () => {
    const { calls } = window.trede;
    const place = await calls['desktop.chooseNewTeamFile']({ suggestedName: 'Statushouders' });
    if (!place.ok || place.value === null) throw new Error('no place for the team file');
    const made = await calls['team.create']({
      file: place.value.ref,
      teamName: 'Statushouders',
      municipality: 'Veldermeer',
      userName: 'Bea Kuiphof',
      password: 'vier paarden op de dijk',
    });
    if (!made.ok) throw new Error(made.error.message);
    await calls['desktop.rememberTeamFile']({ file: place.value.ref });
    // A team that is past its first steps: those have a test of their own.
    const skipped = ['funds', 'catalogue', 'colleagues', 'second-place', 'list'] as const;
    await calls['team.keptRecoveryCode']({});
    await calls['team.saveFirstSteps']({ later: false, skipped: [...skipped] });
  });
  if (options.clients !== undefined) await importClients(app, options.clients);
  await page.evaluate(() => {
    window.location.hash = '#/klanten';
  });
  await page.reload();
  await page.getByRole('heading', { name: 'Klanten', level: 1 }).waitFor();
  return page;
}

async function importClients(
  app: TestApp,
  clients: readonly Readonly<Record<string, string>>[],
): Promise<void> {
  const headers = [...new Set(clients.flatMap((client) => Object.keys(client)))];
  const lines = clients.map((client) => headers.map((header) => client[header] ?? '').join(';'));
  const path = join(app.folder, 'lijst.csv');
  writeFileSync(path, [headers.join(';'), ...lines].join('\n'));
  app.answerDialog(path);
  await app.page.evaluate(async () => {
    const { calls } = window.trede;
    const file = await calls['desktop.chooseListToImport']({});
    if (!file.ok || file.value === null) throw new Error('no list');
    const list = await calls['importing.read']({ file: file.value.ref });
    if (!list.ok) throw new Error(list.error.message);
    const { listId, columns, suggestedReferenceDate } = list.value;
    const stored = await calls['importing.commit']({
      listId,
      columns: columns.map(({ index, suggestedField }) => ({
        column: index,
        field: suggestedField,
      })),
      referenceDate: suggestedReferenceDate,
    });
    if (!stored.ok) throw new Error(stored.error.message);
  });
}

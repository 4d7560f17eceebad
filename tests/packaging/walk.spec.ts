import { expect } from '@playwright/test';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  goTo,
  importDemoList,
  keepRecoveryCode,
  makeTeamFile,
  openEvaluation,
} from '../e2e/support/main-path.ts';
import { shareReport } from '../e2e/support/share-report.ts';
import { projectRoot } from '../e2e/support/runtime.ts';
import { lendDriver, unpackArchive } from './support/archive.ts';
import { test as packagedTest } from './support/packaged.ts';

// The packaged app, taken out of its archive and started as packaged: with its own packages, far from ours.

const test = packagedTest.extend<{ packagedApp: string }>({
  packagedApp: async ({ packaged }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'trede-unpacked-'));
    unpackArchive(join(packaged.of['linux-x64'].resources, 'app.asar'), folder);
    lendDriver(folder, projectRoot);
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});
test.use({ actionTimeout: 15_000 });

const foldersAbove = (folder: string): readonly string[] =>
  dirname(folder) === folder ? [] : [dirname(folder), ...foldersAbove(dirname(folder))];

test('a team file, the demo caseload and an evaluation, from the package alone', async ({
  app,
  packagedApp,
}) => {
  test.setTimeout(120_000);
  const otherPackages = foldersAbove(packagedApp).map((folder) => join(folder, 'node_modules'));
  expect(otherPackages.filter((folder) => existsSync(folder))).toEqual([]);

  const { page } = app;
  await makeTeamFile(app);
  await keepRecoveryCode(page);
  await importDemoList(app);
  await openEvaluation(page);
  app.answerDialog(join(app.folder, 'evaluatie.pdf'));
  await shareReport(page, 'PDF maken');
  await expect.poll(() => existsSync(join(app.folder, 'evaluatie.pdf'))).toBe(true);
  await goTo(page, 'Klanten');
  await expect(page.getByText('293 klanten in 207 bijstandspartijen')).toBeVisible();

  await test.step('a double click on the team file asks for its password, on a new computer too', async () => {
    await app.quit();
    rmSync(app.userData, { recursive: true, force: true });
    const file = join(app.folder, 'Statushouders.trede');
    process.argv.push(file);
    const started = await app.launch().finally(() => process.argv.pop());
    await expect(started.getByRole('button', { name: 'Ontgrendelen' })).toBeVisible();
    await expect(started.getByText('Statushouders.trede')).toBeVisible();
  });
  expect(app.complaints).toEqual([]);
});

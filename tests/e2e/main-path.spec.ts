import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import {
  goTo,
  importDemoList,
  keepRecoveryCode,
  makeTeamFile,
  openEvaluation,
} from './support/main-path.ts';
import { shareReport } from './support/share-report.ts';

// The whole job on screen, once, as a newcomer does it: a team file, last year's list in, a trajectory
// bought, the budget watched, an evaluation out; and the next morning the password.

test.use({ actionTimeout: 15_000 });

test('the whole job, from an empty computer to an evaluation, and the next morning', async ({
  app,
}) => {
  test.setTimeout(180_000);
  const { page } = app;
  await isAccessible(page);
  await makeTeamFile(app);
  const recoveryCode = await keepRecoveryCode(page);
  await importDemoList(app);

  await test.step('the fund gets its amount', async () => {
    await goTo(page, 'Budget');
    await page
      .getByRole('row', { name: /Uitvoeringsakkoord 2016/ })
      .getByText('Bedrag invullen')
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Bedrag van de beschikking').fill('150.000,00');
    await dialog.getByRole('button', { name: 'Beschikking toevoegen' }).click();
    await expect(page.getByRole('row', { name: /Uitvoeringsakkoord 2016/ })).toContainText(
      '39.362,50',
    );
    await isAccessible(page);
  });

  await test.step('a trajectory is bought for a client, and the budget moves', async () => {
    await goTo(page, 'Klanten');
    await expect(page.getByText('293 klanten in 207 bijstandspartijen')).toBeVisible();
    await isAccessible(page);
    await page.getByRole('grid').getByRole('row').nth(1).click();
    await isAccessible(page);
    await page.getByRole('link', { name: 'Traject inkopen' }).click();
    await page.getByPlaceholder('Zoek traject of aanbieder').fill('bewegen');
    await page.getByRole('row', { name: /Bewegen Werkt/ }).click();
    await expect(page.getByRole('radio', { name: /Bewegen Werkt/ })).toBeChecked();
    // No list says it, and Trede does not guess.
    await page.getByLabel('Btw', { exact: true }).selectOption('vrijgesteld');
    const funds = page.getByLabel('Fonds', { exact: true });
    const fund2016 = funds.locator('option', { hasText: 'Uitvoeringsakkoord 2016' });
    await funds.selectOption((await fund2016.getAttribute('value')) ?? '');
    await isAccessible(page);
    await page.getByRole('button', { name: 'Traject inkopen' }).click();
    await expect(page.getByText(/^Order .* is gemaakt\./)).toBeVisible();
    await expect(page.getByRole('row', { name: /Bewegen Werkt/ }).first()).toContainText('985,50');
    await goTo(page, 'Budget');
    await expect(page.getByRole('heading', { level: 1, name: 'Budget' })).toBeVisible();
    const fund = page.getByRole('row', { name: /Uitvoeringsakkoord 2016/ });
    await expect(fund).toContainText('985,50');
    await expect(fund).toContainText('38.377,00');
  });

  await test.step('the evaluation is shared in three formats', async () => {
    await openEvaluation(page);
    await isAccessible(page);
    for (const [button, name] of [
      ['PDF maken', 'evaluatie.pdf'],
      ['CSV bewaren', 'evaluatie.csv'],
      ['JSON bewaren', 'evaluatie.json'],
    ] as const) {
      app.answerDialog(join(app.folder, name));
      await shareReport(page, button);
      await expect.poll(() => existsSync(join(app.folder, name))).toBe(true);
    }
    const shared = JSON.parse(readFileSync(join(app.folder, 'evaluatie.json'), 'utf8')) as {
      modus: string;
      periode: { van: string };
    };
    expect([shared.modus, shared.periode.van]).toEqual(['deelbaar', '2017-06-01']);
  });

  await test.step('locked, it shows nobody and asks for the password', async () => {
    await page.keyboard.press('Control+l');
    await page.getByRole('button', { name: 'Ontgrendelen' }).waitFor();
    expect(await page.locator('body').innerText()).not.toContain('Bewegen Werkt');
    await page.getByLabel('Wachtwoord', { exact: true }).fill('een ander wachtwoord');
    await page.getByRole('button', { name: 'Ontgrendelen' }).click();
    await expect(
      page
        .getByRole('alert')
        .or(page.getByText(/klopt niet/))
        .first(),
    ).toBeVisible();
  });

  await test.step('the next morning the file is still there, and the recovery code opens it', async () => {
    const next = await app.relaunch();
    await expect(next.getByText('Statushouders.trede')).toBeVisible();
    await isAccessible(next);
    await next.getByText('Wachtwoord vergeten?').click();
    await next.getByLabel(/Herstelcode/).fill(recoveryCode.toLowerCase().replaceAll('-', ' '));
    await next.getByLabel('Nieuw wachtwoord', { exact: true }).fill('acht schapen in de wei');
    await next.getByLabel(/nog een keer/).fill('acht schapen in de wei');
    await next.getByRole('button', { name: /openen/i }).click();
    await expect(next.getByText('Uw wachtwoord is gewijzigd.')).toBeVisible();
    await goTo(next, 'Klanten');
    await expect(next.getByText('293 klanten in 207 bijstandspartijen')).toBeVisible();
  });
  expect(app.complaints).toEqual([]);
});

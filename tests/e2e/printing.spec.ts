import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { goToPath } from './support/client-with-plan.ts';
import { openMoneyTeam } from './support/money-team.ts';
import { placeOrder } from './support/place-order.ts';
import { readPdf } from './support/read-pdf.ts';

test('a page goes to the printer from beside its PDF, and the log says so', async ({ app }) => {
  const { page, clients, funds } = await openMoneyTeam(app);
  const { orderId } = await placeOrder(page, {
    fundId: funds['Participatiebudget'] ?? 0,
    clientIds: [clients['204117'] ?? 0],
    cents: 1000_00,
    typeName: 'Jobcoaching',
    providerName: 'Werkpad',
    year: 2026,
  });
  const paper = join(app.folder, 'papier.pdf');
  const pagesOfPaper = async () => (await readPdf(readFileSync(paper))).pages.join(' ');

  // The letter to the provider.
  await goToPath(page, `/inkoop/orders/${orderId}`);
  const letter = page.getByRole('button', { name: /^Printen: / });
  app.answerDialog(null);
  await letter.click();
  await expect(page.getByText('Er is niet geprint.')).toBeVisible();
  app.answerDialog(paper);
  await letter.click();
  await expect(page.getByText('Dit is naar de printer.')).toBeVisible();
  expect(await pagesOfPaper()).toContain('Werkpad');
  await isAccessible(page);

  // A list, which lies down.
  await goToPath(page, '/budget');
  await page.getByRole('button', { name: 'Printen of exporteren' }).click();
  await isAccessible(page, 'export-money');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Als', { exact: true }).selectOption('Printen');
  app.answerDialog(paper);
  await dialog.getByRole('button', { name: 'Printen' }).click();
  await expect(dialog).toBeHidden();
  expect(await pagesOfPaper()).toContain('Participatiebudget');

  // A report to share: asked for whom, and in the register as a PDF is.
  await goToPath(page, '/evaluatie');
  await page.getByRole('button', { name: 'Printen', exact: true }).click();
  const share = page.getByRole('dialog', { name: 'Rapport delen' });
  await share.getByLabel('Voor wie?').fill('de gemeenteraad');
  // What is not in it is said before it leaves.
  await expect(share.getByText(/^Alle bedragen zijn verborgen\. Waarom, staat/)).toBeVisible();
  await isAccessible(page);
  app.answerDialog(paper);
  await share.getByRole('button', { name: 'Printen' }).click();
  await expect(page.getByText('Dit is naar de printer.').last()).toBeVisible();
  expect(await pagesOfPaper()).not.toContain('Nasser');
  const register = await page.evaluate(() => window.trede.calls['evaluation.exports']({}));
  expect(register).toMatchObject({
    ok: true,
    value: [{ format: 'papier', mode: 'deelbaar', recipient: 'de gemeenteraad' }],
  });

  await goToPath(page, '/logboek');
  await expect(page.getByText(/geprint/).first()).toBeVisible();
  expect(app.complaints).toEqual([]);
});

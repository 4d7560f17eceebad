import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { goToPath } from './support/client-with-plan.ts';
import { setMandate } from './support/deciding.ts';
import { committed, openMoneyTeam } from './support/money-team.ts';

test('a key is made from the order that needs it, which keeps what was filled in', async ({
  app,
}) => {
  const { page, funds, clients } = await openMoneyTeam(app);
  await goToPath(page, `/klanten/${clients['204117']}/inkopen`);
  await page.getByRole('radio', { name: /Jobcoaching/ }).press('Space');
  await page.getByLabel('Prijs in euro, met btw').fill('1500,01');
  await page.getByLabel('Btw', { exact: true }).selectOption('vrijgesteld');
  await page.getByText('Sleutel', { exact: true }).click();
  await expect(page.getByText('Er is nog geen verdeelsleutel.')).toBeVisible();
  await page.getByRole('button', { name: 'Nieuwe sleutel' }).click();
  const dialog = page.getByRole('dialog', { name: 'Nieuwe sleutel' });
  await expect(dialog.getByText('Percentage van fonds 1')).toBeVisible();
  await dialog.getByRole('button', { name: 'Sleutel toevoegen' }).click();
  await expect(dialog.getByRole('group', { name: 'Kijk 2 velden na' })).toBeFocused();
  await dialog.getByLabel('Naam').fill('Zestig veertig');
  await dialog
    .getByLabel('Fonds 1', { exact: true })
    .selectOption(String(funds['Participatiebudget']));
  await dialog
    .getByLabel('Fonds 2', { exact: true })
    .selectOption(String(funds['SPUK inburgering']));
  await dialog.getByLabel('Percentage van fonds 1').fill('60');
  await isAccessible(page, 'new-key');
  await dialog.getByRole('button', { name: 'Sleutel toevoegen' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByLabel('Verdeelsleutel')).toContainText('Zestig veertig');
  await expect(page.getByLabel('Prijs in euro, met btw')).toHaveValue('1.500,01');
  await page.getByRole('button', { name: 'Traject inkopen' }).click();
  await expect(page.getByRole('row', { name: /Jobcoaching/ })).toContainText('1.500,01');
  expect(await committed(page)).toEqual({ Participatiebudget: 900_01, 'SPUK inburgering': 600_00 });

  // How costs are divided is of who decides.
  await setMandate(page, 9000_00);
  await page.reload();
  await goToPath(page, '/inkoop/nieuw/kosten');
  await page.getByText('Sleutel', { exact: true }).click();
  await expect(page.getByLabel('Verdeelsleutel')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nieuwe sleutel' })).toHaveCount(0);
  expect(app.complaints).toEqual([]);
});

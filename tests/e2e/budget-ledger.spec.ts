import type { Page } from '@playwright/test';
import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { openMoneyTeam } from './support/money-team.ts';

const ledger = (page: Page, fund: string) =>
  page.getByRole('table', { name: `Beschikkingen van ${fund}` });

/** Presses a line of the menu of the page. */
async function fromMenu(page: Page, item: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Meer' }).click();
  await isAccessible(page, 'budget-menu');
  await page.getByRole('menuitem', { name: item }).click();
}

test('keeps what was decided, by head or in one amount, and undoes what is taken away', async ({
  app,
}) => {
  const { page } = await openMoneyTeam(app);
  await page.getByRole('link', { name: 'Budget' }).click();
  await page.getByRole('button', { name: 'SPUK inburgering', exact: true }).click();
  const table = ledger(page, 'SPUK inburgering');
  await expect(table).toContainText('2.000,00');
  await page.getByRole('button', { name: 'Beschikking', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Beschikking van SPUK inburgering' });
  await dialog.getByLabel('Soort').selectOption('nader-voorlopig');
  await dialog.getByLabel('Datum van de beschikking').fill('10-03-2026');
  await dialog.getByLabel('Kenmerk').fill('2026-02215');
  await dialog.getByLabel('Aantal personen').fill('24');
  await dialog.getByLabel('Bedrag per persoon').fill('2250');
  await dialog.getByLabel('Bedrag van de beschikking').fill('50000');
  await isAccessible(page, 'decision');
  await dialog.getByRole('button', { name: 'Beschikking toevoegen' }).click();
  await expect(dialog.getByRole('group', { name: 'Kijk 1 veld na' })).toContainText(
    'Aantal maal bedrag per persoon is een ander bedrag. Kijk ze na.',
  );
  await expect(dialog.getByText('24 × € 2.250,00 = € 54.000,00.')).toBeVisible();
  await dialog.getByLabel('Bedrag van de beschikking').fill('');
  await dialog.getByRole('button', { name: 'Beschikking toevoegen' }).click();
  const row = table.getByRole('row', { name: /2026-02215/ });
  await expect(row).toContainText('24 × 2.250,00');
  await expect(row).toContainText('+ 52.000,00');
  await expect(row).toContainText('54.000,00');
  await expect(page.getByText('nog niet: Definitief')).toBeVisible();

  await row.getByRole('button', { name: 'Acties voor Nader voorlopig 2026-02215' }).click();
  await isAccessible(page, 'decision-menu');
  await page.getByRole('menuitem', { name: 'Wijzigen' }).click();
  const change = page.getByRole('dialog', { name: /wijzigen$/ });
  await change.getByLabel('Aantal personen').fill('20');
  await change.getByLabel('Bedrag van de beschikking').fill('');
  await change.getByRole('button', { name: 'Beschikking bewaren' }).click();
  await expect(row).toContainText('45.000,00');
  await row.getByRole('button', { name: /Acties voor/ }).press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('menuitem', { name: 'Verwijderen' }).click();
  await expect(row).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(row).toContainText('45.000,00');
  expect(app.complaints).toEqual([]);
});

test('moves an amount between funds on both sides at once, and not more than is free', async ({
  app,
}) => {
  const { page } = await openMoneyTeam(app);
  await page.getByRole('link', { name: 'Budget' }).click();
  await fromMenu(page, /Begrotingswijziging/);
  const dialog = page.getByRole('dialog', { name: 'Begrotingswijziging' });
  await expect(dialog.getByText('In Participatiebudget is € 5.000,00 vrij.')).toBeVisible();
  await dialog.getByLabel('Naar fonds').selectOption('SPUK inburgering');
  await dialog.getByLabel('Bedrag').fill('6000');
  await dialog.getByLabel('Kenmerk van het besluit').fill('Raad 12');
  await isAccessible(page, 'reallocation');
  await dialog.getByRole('button', { name: 'Bedrag verschuiven' }).click();
  await expect(dialog.getByRole('group', { name: 'Kijk 1 veld na' })).toBeFocused();
  await dialog.getByLabel('Bedrag').fill('1500');
  await dialog.getByRole('button', { name: 'Bedrag verschuiven' }).click();
  const funds = page.getByRole('table', { name: 'Fondsen en waar het geld is' });
  await expect(funds.getByRole('row', { name: /^Participatiebudget/ })).toContainText('3.500,00');
  await expect(funds.getByRole('row', { name: /^SPUK/ })).toContainText('3.500,00');
  await expect(funds.getByRole('row', { name: /^Samen/ })).toContainText('7.000,00');
  const table = ledger(page, 'Participatiebudget');
  await expect(table).toContainText('− 1.500,00');
  await expect(table).toContainText('SPUK inburgering');
  await table.getByRole('button', { name: /Acties voor Begrotingswijziging/ }).click();
  await page.getByRole('menuitem', { name: 'Aan beide kanten verwijderen' }).click();
  await expect(funds.getByRole('row', { name: /^SPUK/ })).toContainText('2.000,00');
});

test('keeps keys that divide a cost, and the mandate', async ({ app }) => {
  const { page } = await openMoneyTeam(app);
  await page.getByRole('link', { name: 'Budget' }).click();
  await fromMenu(page, /Verdeelsleutels/);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Verdeelsleutel toevoegen' }).click();
  await dialog.getByLabel('Naam').fill('Taal');
  await dialog.getByLabel('Fonds 1').selectOption('Participatiebudget');
  await dialog.getByLabel('Deel 1').fill('2');
  await dialog.getByRole('button', { name: 'Verdeelsleutel toevoegen' }).click();
  await expect(dialog.getByRole('group', { name: /^Kijk/ })).toContainText(
    'Kies ten minste twee fondsen.',
  );
  await dialog.getByLabel('Fonds 2').selectOption('SPUK inburgering');
  await dialog.getByLabel('Deel 2').fill('1');
  await isAccessible(page, 'allocation-keys');
  await dialog.getByRole('button', { name: 'Verdeelsleutel toevoegen' }).click();
  await expect(dialog.getByRole('table')).toContainText(
    '66,7% Participatiebudget, 33,3% SPUK inburgering',
  );
  await isAccessible(page);
  await dialog.getByRole('button', { name: 'Verwijderen: Taal' }).click();
  await expect(dialog.getByText('Er is nog geen verdeelsleutel.')).toBeVisible();
  await page.keyboard.press('Escape');

  await fromMenu(page, /Mandaat/);
  await expect(dialog.getByText('1 coördinator: Bea Kuiphof.')).toBeVisible();
  await dialog.getByLabel('Zelf inkopen tot en met').fill('2500');
  await isAccessible(page, 'mandate');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Zelf inkopen mag nu tot en met € 2.500,00.')).toBeVisible();
});

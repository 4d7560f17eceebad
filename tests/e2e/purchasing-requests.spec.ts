import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { goToPath } from './support/client-with-plan.ts';
import { committed, openMoneyTeam } from './support/money-team.ts';

test('a trajectory is asked for, waits, is refused with a reason, and is bought at last', async ({
  app,
}) => {
  const { page, funds, clients } = await openMoneyTeam(app);
  await goToPath(page, `/klanten/${clients['204117']}/inkopen`);
  await page.getByRole('radio', { name: /Jobcoaching/ }).press('Space');
  await page.getByRole('button', { name: 'Eerst aanvragen' }).click();
  const asking = page.getByRole('dialog', { name: /^Traject aanvragen/ });
  await asking.getByLabel('Toelichting').fill('Wil in de zorg werken');
  await isAccessible(page, 'request');
  await asking.getByRole('button', { name: 'Aanvragen' }).click();
  await expect(page.getByRole('row', { name: /Jobcoaching/ })).toContainText('Aangevraagd');
  expect(await committed(page)).toEqual({ Participatiebudget: 0, 'SPUK inburgering': 0 });

  await goToPath(page, '/inkoop/aanvragen');
  const row = page.getByRole('row', { name: /Rima Nasser/ });
  const menu = page.getByRole('button', { name: /^Aanvraag Jobcoaching van Rima Nasser/ });
  await expect(page.getByRole('columnheader', { name: 'Gevraagd' })).toBeVisible();
  await expect(row.getByText('niet bekend', { exact: true })).toHaveCount(0);
  await menu.click();
  await isAccessible(page, 'request-menu');
  await page.getByRole('menuitem', { name: 'Op de wachtlijst zetten' }).click();
  await expect(row).toContainText('Op de wachtlijst');
  await menu.click();
  await page.getByRole('menuitem', { name: 'Afwijzen' }).click();
  const rejecting = page.getByRole('dialog', { name: /afwijzen$/ });
  await rejecting.getByRole('button', { name: 'Aanvraag afwijzen' }).click();
  await expect(rejecting.getByRole('group', { name: 'Kijk 1 veld na' })).toBeFocused();
  await isAccessible(page, 'reject-request');
  await rejecting.getByLabel('Reden').fill('Geen plek dit jaar');
  await rejecting.getByRole('button', { name: 'Aanvraag afwijzen' }).click();
  await expect(row).toContainText('Geen plek dit jaar');
  await isAccessible(page);
  await page.getByRole('button', { name: 'Ongedaan maken' }).last().click();
  await expect(row).toContainText('Op de wachtlijst');

  await row.getByRole('link', { name: /inkopen voor Rima Nasser/ }).click();
  await expect(page.getByText('Met deze order koopt u de aanvraag in.')).toBeVisible();
  await expect(page.getByRole('radio', { name: /Jobcoaching/ })).toBeChecked();
  await page.getByLabel('Prijs in euro, met btw').fill('800');
  await page.getByLabel('Btw', { exact: true }).selectOption('vrijgesteld');
  await page.getByLabel('Fonds', { exact: true }).selectOption(String(funds['Participatiebudget']));
  await page.getByRole('button', { name: 'Traject inkopen' }).click();
  const bought = page.getByRole('row', { name: /Jobcoaching/ });
  await expect(bought).toHaveCount(1);
  await expect(bought).toContainText('800,00');
  await goToPath(page, '/inkoop/aanvragen');
  await expect(page.getByText('Er is niets aangevraagd')).toBeVisible();
  // Nothing is left of what was filled in for it.
  const drafts = await page.evaluate(() => window.trede.calls['caseload.drafts']({}));
  expect(drafts).toEqual({ ok: true, value: [] });
  expect(app.complaints).toEqual([]);
});

test('a provider gets a contract with a ceiling, and a product a price from a day on', async ({
  app,
}) => {
  const { page, funds, clients } = await openMoneyTeam(app);
  await goToPath(page, '/inkoop/catalogus');
  await page.getByRole('button', { name: 'Product toevoegen' }).click();
  const product = page.getByRole('dialog', { name: 'Product toevoegen' });
  await product.getByLabel('Soort traject').fill('Taalstage in de zorg');
  await product.getByLabel('Aanbieder').fill('Het Taalhuis');
  await product.getByLabel('Prijs in euro, met btw').fill('50');
  await product.getByLabel('Per', { exact: true }).selectOption('uur');
  await product.getByLabel('Btw', { exact: true }).selectOption('21');
  await isAccessible(page, 'product');
  await product.getByRole('button', { name: 'Bewaren' }).click();
  await page
    .getByRole('button', { name: 'Prijzen van Taalstage in de zorg, Het Taalhuis' })
    .click();
  const prices = page.getByRole('dialog', { name: /^Prijzen van/ });
  await prices.getByRole('button', { name: 'Prijs toevoegen' }).click();
  await prices.getByLabel('Prijs in euro, met btw').fill('60');
  await prices.getByLabel('Geldt vanaf').fill('01-01-2099');
  await prices.getByRole('button', { name: 'Prijs bewaren' }).click();
  await expect(prices.getByRole('row', { name: /01-01-2099/ })).toContainText('€ 60,00');
  await isAccessible(page, 'prices');
  await prices.getByRole('button', { name: 'Sluiten' }).last().click();

  await goToPath(page, '/inkoop/aanbieders');
  await page.getByRole('button', { name: 'Het Taalhuis wijzigen' }).click();
  const provider = page.getByRole('dialog', { name: 'Het Taalhuis wijzigen' });
  await provider.getByLabel('Contactpersoon').fill('Mieke de Vries');
  await provider.getByLabel('Plafond in euro, met btw').fill('400');
  await isAccessible(page, 'provider');
  await provider.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('row', { name: /Het Taalhuis/ })).toContainText('400,00');
  await isAccessible(page);

  await goToPath(page, `/klanten/${clients['204117']}/inkopen`);
  await page.getByRole('radio', { name: /Taalstage/ }).press('Space');
  await expect(page.getByLabel('Prijs per uur in euro, met btw')).toHaveValue('50,00');
  await page.getByLabel('Aantal uur').fill('10');
  await page.getByLabel('Startdatum').fill('01-02-2099');
  await page.getByLabel('Startdatum').press('Tab');
  await expect(page.getByLabel('Prijs per uur in euro, met btw')).toHaveValue('60,00');
  await page.getByLabel('Fonds', { exact: true }).selectOption(String(funds['Participatiebudget']));
  await expect(page.getByText('Het plafond is € 400,00.')).toBeVisible();
  await page.getByRole('button', { name: 'Traject inkopen' }).click();
  await expect(page.getByRole('row', { name: /Taalstage/ })).toContainText('600,00');
});

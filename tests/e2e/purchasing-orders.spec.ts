import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { goToPath } from './support/client-with-plan.ts';
import { setMandate, workAsCoordinator } from './support/deciding.ts';
import { committed, openMoneyTeam } from './support/money-team.ts';
import { placeOrder } from './support/place-order.ts';

test('several funds pay one order for several clients, to the cent, and a change moves it', async ({
  app,
}) => {
  const { page } = await openMoneyTeam(app);
  await goToPath(page, '/inkoop');
  await expect(page.getByText('Nog geen orders')).toBeVisible();
  await isAccessible(page);
  await page.getByRole('link', { name: 'Meerdere klanten' }).click();
  await page
    .getByLabel('Traject', { exact: true })
    .selectOption({ label: 'Bewegen Werkt, Bewegen Werkt' });
  await page.getByLabel('Prijs in euro, met btw').fill('333,33');
  await page.getByLabel('Btw', { exact: true }).selectOption('vrijgesteld');
  const clients = page.getByRole('textbox', { name: 'Klanten' });
  for (const name of ['nasser', 'tesfay', 'gebre']) {
    await clients.fill(name);
    await clients.press('Enter');
  }
  await page.getByText('Percentage', { exact: true }).click();
  // What is wrong with the funds is said once, and goes when it is mended.
  await page.getByRole('button', { name: 'Trajecten inkopen' }).click();
  const summary = page.getByRole('group', { name: 'Kijk 1 veld na' });
  await expect(summary).toContainText('Fonds: Kies in elke regel een fonds.');
  await expect(summary).not.toContainText('Vul dit veld in.');
  await page
    .getByLabel('Fonds 1', { exact: true })
    .selectOption('Participatiebudget, vrij € 5.000,00');
  await page
    .getByLabel('Fonds 2', { exact: true })
    .selectOption('SPUK inburgering, vrij € 2.000,00');
  await expect(page.getByText('Kies in elke regel een fonds.')).toHaveCount(0);
  await page.getByLabel('Percentage van fonds 1').fill('66,67');
  await expect(page.getByLabel('Percentage van fonds 2')).toHaveValue('33,33');
  const pays = page.getByRole('table', { name: 'Dit betaalt elk fonds' });
  await expect(pays.getByRole('row', { name: /SPUK inburgering/ })).toContainText('€ 333,30');
  await isAccessible(page);
  await page.getByRole('button', { name: 'Trajecten inkopen' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Order \d{4}-0001$/);
  await expect(page.getByRole('table', { name: 'Regels' }).getByRole('row')).toHaveCount(5);
  expect(await committed(page)).toEqual({ Participatiebudget: 666_69, 'SPUK inburgering': 333_30 });
  await isAccessible(page);

  await page.getByRole('button', { name: 'Meer acties' }).click();
  await page.getByRole('menuitem', { name: /Order annuleren/ }).click();
  const cancelling = page.getByRole('dialog', { name: /annuleren\?$/ });
  await expect(cancelling.getByLabel('Reden')).toBeFocused();
  await isAccessible(page, 'cancel-order');
  await cancelling.getByRole('button', { name: 'Niet doen' }).click();
  await expect(page.getByRole('button', { name: 'Meer acties' })).toBeFocused();

  await page.getByRole('button', { name: 'Order wijzigen' }).click();
  const dialog = page.getByRole('dialog', { name: /wijzigen$/ });
  await dialog.getByLabel('Prijs in euro, met btw').fill('200');
  await dialog.getByRole('button', { name: 'Order wijzigen' }).click();
  await expect(dialog.getByRole('group', { name: 'Kijk 1 veld na' })).toBeFocused();
  await dialog.getByLabel('Reden van de wijziging').fill('Lager afgesproken');
  await isAccessible(page, 'change-order');
  await dialog.getByRole('button', { name: 'Order wijzigen' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Lager afgesproken')).toBeVisible();
  const money = await committed(page);
  expect(Object.values(money).reduce((sum, cents) => sum + cents, 0)).toBe(600_00);
  const changed = page.locator('.t-toast', { hasText: 'gewijzigd' });
  await changed.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByText('Ongedaan gemaakt.')).toBeVisible();
  expect(await committed(page)).toEqual({ Participatiebudget: 666_69, 'SPUK inburgering': 333_30 });
  expect(app.complaints).toEqual([]);
});

test('above the mandate an order waits, commits nothing, and the coordinator decides', async ({
  app,
}) => {
  const { page, funds, clients } = await openMoneyTeam(app);
  await setMandate(page, 1000_00);
  await page.reload();
  await goToPath(page, `/klanten/${clients['204117']}/inkopen`);
  await page.getByRole('radio', { name: /Jobcoaching/ }).press('Space');
  await page.getByLabel('Prijs in euro, met btw').fill('1500');
  await page.getByLabel('Btw', { exact: true }).selectOption('vrijgesteld');
  await page.getByLabel('Fonds', { exact: true }).selectOption(String(funds['Participatiebudget']));
  await expect(page.getByText('Eerst akkoord van de coördinator')).toBeVisible();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Om akkoord vragen' }).click();
  await expect(page.getByText(/wacht op akkoord van de coördinator/)).toBeVisible();
  expect(await committed(page)).toEqual({ Participatiebudget: 0, 'SPUK inburgering': 0 });

  await goToPath(page, '/inkoop');
  await page.getByRole('row', { name: /Wacht op akkoord/ }).click();
  await expect(page.getByText('De coördinator kijkt ernaar.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Goedkeuren' })).toHaveCount(0);

  await workAsCoordinator(page);
  await page.reload();
  await expect(
    page.getByRole('navigation', { name: 'Hoofdmenu' }).getByTitle(/1 order wacht op akkoord/),
  ).toBeVisible();
  await isAccessible(page);
  await goToPath(page, '/inkoop');
  await expect(page.getByRole('tab', { name: 'Orders, 1 wacht op akkoord' })).toBeVisible();
  await goToPath(page, '/vandaag');
  const waits = page.getByRole('region', { name: 'Wacht op uw akkoord' });
  await expect(waits).toContainText('Jobcoaching, € 1.500,00');
  await isAccessible(page);
  await waits.getByRole('link', { name: /^Order \d{4}-0001$/ }).click();
  await page.getByRole('button', { name: 'Goedkeuren' }).click();
  await expect(page.getByText(/is goedgekeurd/)).toBeVisible();
  expect(await committed(page)).toEqual({ Participatiebudget: 1500_00, 'SPUK inburgering': 0 });
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await page.getByRole('button', { name: 'Afwijzen' }).click();
  const dialog = page.getByRole('dialog', { name: /afwijzen$/ });
  await isAccessible(page, 'refuse-order');
  await dialog.getByLabel('Reden').fill('Eerst de gemeenteraad');
  await dialog.getByRole('button', { name: 'Order afwijzen' }).click();
  await expect(page.getByText('Eerst de gemeenteraad').first()).toBeVisible();
  expect(await committed(page)).toEqual({ Participatiebudget: 0, 'SPUK inburgering': 0 });
});

test('the coordinator lets a fund pay what it has not, with a reason that stays', async ({
  app,
}) => {
  const { page, funds, clients } = await openMoneyTeam(app);
  await goToPath(page, `/klanten/${clients['204117']}/inkopen`);
  await page.getByRole('radio', { name: /Jobcoaching/ }).press('Space');
  await page.getByLabel('Prijs in euro, met btw').fill('2500');
  await page.getByLabel('Btw', { exact: true }).selectOption('vrijgesteld');
  await page.getByLabel('Fonds', { exact: true }).selectOption(String(funds['SPUK inburgering']));
  await page.getByRole('button', { name: /^Toch toestaan: Vrij/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Toch toestaan?' });
  await dialog.getByLabel('Reden').fill('Besluit van het college komt');
  await isAccessible(page, 'override-funding');
  await dialog.getByRole('button', { name: 'Toestaan' }).click();
  await expect(page.getByText('Toegestaan: Besluit van het college komt')).toBeVisible();
  await page.getByRole('button', { name: 'Traject inkopen' }).click();
  await page.getByRole('button', { name: /^Order \d{4}-0001/ }).click();
  await isAccessible(page, 'order-menu');
  await page.getByRole('menuitem', { name: 'Order openen' }).click();
  await expect(page.getByRole('region', { name: 'Toegestaan door de coördinator' })).toContainText(
    'Besluit van het college komt',
  );

  await page.getByRole('button', { name: 'Order wijzigen' }).click();
  const changing = page.getByRole('dialog', { name: /wijzigen$/ });
  await changing.getByLabel('Prijs in euro, met btw').fill('2600');
  await changing.getByLabel('Reden van de wijziging').fill('Meer uren');
  await changing.getByRole('button', { name: 'Order wijzigen' }).click();
  const passing = changing.getByRole('group', { name: 'Mag dit uit dit fonds?' });
  await expect(passing.getByRole('textbox')).toHaveCount(1);
  await isAccessible(page);
  await passing.getByLabel(/^Reden om SPUK inburgering toch te laten betalen/).fill('Ook dit komt');
  await changing.getByRole('button', { name: 'Order wijzigen' }).click();
  await expect(changing).toBeHidden();
  expect((await committed(page))['SPUK inburgering']).toBe(2600_00);
});

test('the rest of an order is freed after an invoice, and orders are found and filtered', async ({
  app,
}) => {
  const { page, funds, clients } = await openMoneyTeam(app);
  const fundId = funds['Participatiebudget'] ?? 0;
  const first = await placeOrder(page, {
    fundId,
    clientIds: [clients['204117'] ?? 0],
    cents: 1000_00,
  });
  await placeOrder(page, { fundId, clientIds: [clients['204118'] ?? 0], cents: 500_00 });
  await page.evaluate(async ([lineId]) => {
    await window.trede.calls['purchasing.recordInvoice']({
      invoiceNumber: 'F-1',
      invoicedOn: '2026-04-01',
      paidOn: null,
      budgetYear: 2026,
      lines: [{ lineId: lineId ?? 0, amountCents: 400_00 }],
    });
  }, first.lineIds);
  await page.reload();
  await goToPath(page, '/inkoop');
  const list = page.getByRole('grid', { name: 'Orders' });
  await expect(list.getByRole('row')).toHaveCount(3);
  await expect(page.getByText('Vastgelegd € 1.100,00')).toBeVisible();
  await page.getByRole('button', { name: 'Lijst bewaren' }).click();
  await isAccessible(page, 'save-money-menu');
  await page.keyboard.press('Escape');
  await page.getByRole('textbox', { name: /^Zoek order/ }).fill('204117');
  await expect(list.getByRole('row')).toHaveCount(2);
  await isAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Order ${first.orderNumber}`);
  await page.getByRole('button', { name: 'Meer acties' }).click();
  await isAccessible(page, 'order-page-menu');
  await expect(page.getByRole('menuitem', { name: /Order annuleren/ })).toBeDisabled();
  await page.getByRole('menuitem', { name: 'Rest vrijgeven' }).click();
  const dialog = page.getByRole('dialog', { name: 'Rest vrijgeven' });
  await expect(dialog).toContainText('€ 600,00 is nog niet gefactureerd');
  await isAccessible(page, 'close-line');
  await dialog.getByLabel('Reden').fill('Eerder klaar');
  await dialog.getByRole('button', { name: 'Rest vrijgeven' }).click();
  await expect(page.locator('.t-badge', { hasText: 'Afgesloten' })).toBeVisible();
  expect((await committed(page))['Participatiebudget']).toBe(500_00);

  // At 200% zoom the figures scroll sideways (down is cut off), and whose they are stays in view.
  await page.setViewportSize({ width: 640, height: 360 });
  const lines = page.getByRole('table', { name: 'Regels' });
  const paid = lines.getByRole('columnheader', { name: 'Betaald' });
  await paid.scrollIntoViewIfNeeded();
  await expect(paid).toBeInViewport({ ratio: 1 });
  await expect(lines.getByRole('rowheader', { name: /204117/ })).toBeInViewport({ ratio: 0.4 });
  await isAccessible(page);
});

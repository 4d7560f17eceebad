import type { Page } from '@playwright/test';
import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { openMoneyTeam } from './support/money-team.ts';
import { placeOrder } from './support/place-order.ts';

/** What of the first fund is committed, invoiced and paid. */
const money = (page: Page) =>
  page.evaluate(async () => {
    const funds = await window.trede.calls['budget.overview']({});
    if (!funds.ok) throw new Error(funds.error.message);
    const fund = funds.value.find(({ name }) => name === 'Participatiebudget');
    return [fund?.committedCents, fund?.invoicedCents, fund?.paidCents];
  });

async function toInvoices(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.location.hash = '#/inkoop/facturen';
  });
}

test('books an invoice on lines that were found, with a reason above the order', async ({
  app,
}) => {
  const { page, funds, clients } = await openMoneyTeam(app);
  const { orderNumber } = await placeOrder(page, {
    fundId: funds['Participatiebudget'] ?? 0,
    clientIds: [clients['204117'] ?? 0, clients['204118'] ?? 0],
    cents: 1000_00,
  });
  await page.reload();
  await toInvoices(page);
  await expect(page.getByText('Nog geen facturen')).toBeVisible();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Factuur boeken' }).click();
  const dialog = page.getByRole('dialog', { name: 'Factuur boeken' });
  const search = dialog.getByRole('textbox', { name: /Zoek op aanbieder/ });
  await expect(search).toBeFocused();
  await page.keyboard.type('stillare');
  await expect(dialog.getByText(/Geen orderregel met ‘stillare’/)).toBeVisible();
  await search.fill('werkbr');
  await isAccessible(page, 'invoice');
  await dialog.getByRole('button', { name: `Alle 2 open regels van order ${orderNumber}` }).click();
  await dialog.getByLabel('Factuurnummer').fill('F-17');
  await dialog.getByLabel('Bedrag op de factuur').fill('2100');
  await dialog.getByLabel(/^Bedrag voor .*204118/).fill('1050');
  await page.keyboard.press('Tab');
  await expect(dialog.getByText('€ 50,00 meer dan open')).toBeVisible();
  await dialog.getByRole('button', { name: 'Factuur boeken' }).click();
  await expect(dialog.getByRole('group', { name: 'Kijk 2 velden na' })).toContainText(
    'De regels zijn samen € 2.050,00, op de factuur staat € 2.100,00.',
  );
  await dialog.getByLabel('Bedrag op de factuur').fill('2050');
  await dialog.getByLabel('Waarom het meer is dan besteld').fill('Een uur extra afgesproken');
  await isAccessible(page);
  await dialog.getByRole('button', { name: 'Factuur boeken' }).click();
  const row = page.getByRole('row', { name: /F-17/ });
  await expect(row).toContainText('2.050,00');
  expect(await money(page)).toEqual([0, 2050_00, 0]);
  await isAccessible(page);

  // The same number of this provider is noticed.
  await page.getByRole('button', { name: 'Factuur boeken' }).click();
  await search.fill(orderNumber);
  await dialog.getByRole('button', { name: /^Toevoegen: .*204117/ }).click();
  await dialog.getByLabel('Soort').selectOption('Creditnota');
  await dialog.getByLabel('Factuurnummer').fill('f-17');
  await dialog.getByLabel(/^Bedrag voor .*204117/).fill('1200');
  await dialog.getByRole('button', { name: 'Factuur boeken' }).click();
  await expect(dialog.getByRole('group', { name: /^Kijk/ })).toContainText(
    'Meer dan dat kan niet terugkomen',
  );
  await dialog.getByRole('button', { name: /^Alles wat open is/ }).click();
  await dialog.getByRole('button', { name: 'Factuur boeken' }).click();
  await expect(dialog.getByRole('group', { name: 'Kijk 1 veld na' })).toContainText(
    'Factuurnummer',
  );
  await dialog.getByLabel('Factuurnummer').fill('C-3');
  await dialog.getByRole('button', { name: 'Factuur boeken' }).click();
  await expect(page.getByRole('row', { name: /C-3/ })).toContainText('−1.000,00');
  expect(await money(page)).toEqual([1000_00, 1050_00, 0]);
  expect(app.complaints).toEqual([]);
});

test('marks many as paid on one day, changes one and takes one away, each to be undone', async ({
  app,
}) => {
  const { page, funds, clients } = await openMoneyTeam(app);
  const { lineIds } = await placeOrder(page, {
    fundId: funds['Participatiebudget'] ?? 0,
    clientIds: [clients['204117'] ?? 0],
    cents: 1000_00,
  });
  await page.evaluate(async (lineId) => {
    for (const [invoiceNumber, amountCents] of [
      ['F-1', 400_00],
      ['F-2', 100_00],
    ] as const) {
      const booked = await window.trede.calls['purchasing.recordInvoice']({
        invoiceNumber,
        invoicedOn: '2026-04-01',
        paidOn: null,
        budgetYear: 2026,
        lines: [{ lineId, amountCents }],
      });
      if (!booked.ok) throw new Error(booked.error.message);
    }
  }, lineIds[0] ?? 0);
  await page.reload();
  await toInvoices(page);
  await page.getByLabel('Alle 2 facturen in de lijst kiezen').click();
  await page.getByRole('button', { name: 'Betaald op…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Betaald op').fill('01-03-2026');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(/2 facturen zijn van na 01-03-2026: F-2, F-1/)).toBeVisible();
  await dialog.getByLabel('Betaald op').fill('20-04-2026');
  await isAccessible(page, 'pay-invoices');
  await dialog.getByRole('button', { name: 'Als betaald bewaren' }).click();
  await expect(page.getByText('Geen factuur past bij deze keuze.')).toBeVisible();
  expect(await money(page)).toEqual([500_00, 0, 500_00]);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByRole('row', { name: /F-1/ })).toBeVisible();
  expect(await money(page)).toEqual([500_00, 500_00, 0]);

  await page.getByPlaceholder(/Zoek op nummer/).fill('f-2');
  await page.getByRole('row', { name: /F-2/ }).press('Enter');
  await dialog.getByLabel('Factuurnummer').fill('F-2b');
  await dialog.getByLabel('Betaald op').fill('2-5-2026');
  await isAccessible(page, 'change-invoice');
  await dialog.getByRole('button', { name: 'Wijziging bewaren' }).click();
  await expect(page.getByText('Factuur F-2b is gewijzigd.')).toBeVisible();
  expect(await money(page)).toEqual([500_00, 400_00, 100_00]);
  await page.getByText(/^Betaald 1$/).click();
  await page.getByRole('row', { name: /F-2b/ }).click();
  await dialog.getByRole('button', { name: 'Factuur verwijderen' }).click();
  await expect(page.getByText(/F-2b is verwijderd/)).toBeVisible();
  expect(await money(page)).toEqual([600_00, 400_00, 0]);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('row', { name: /F-2b/ })).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test('a total that was typed first goes over the lines that are ticked, by what is open of each', async ({
  app,
}) => {
  const { page, funds, clients } = await openMoneyTeam(app);
  const fundId = funds['Participatiebudget'] ?? 0;
  const orders = [
    await placeOrder(page, { fundId, clientIds: [clients['204117'] ?? 0], cents: 985_50 }),
    await placeOrder(page, { fundId, clientIds: [clients['204118'] ?? 0], cents: 600_00 }),
    await placeOrder(page, { fundId, clientIds: [clients['204119'] ?? 0], cents: 1000_00 }),
  ];
  await page.reload();
  await toInvoices(page);
  await page.getByRole('button', { name: 'Factuur boeken' }).click();
  const dialog = page.getByRole('dialog', { name: 'Factuur boeken' });
  await dialog.getByLabel('Factuurnummer').fill('F-3');
  await dialog.getByLabel('Bedrag op de factuur').fill('2.585,50');
  for (const { orderNumber } of orders.slice(0, 2)) {
    await dialog.getByRole('checkbox', { name: new RegExp(`order ${orderNumber}`) }).check();
  }
  await isAccessible(page);
  await dialog.getByRole('button', { name: '2 regels toevoegen' }).click();
  await expect(dialog.getByLabel(/^Bedrag voor .*204117/)).toHaveValue('985,50');
  await expect(
    dialog.getByText('Er is nog € 1.000,00 van de factuur niet verdeeld.'),
  ).toBeVisible();
  await expect(dialog.getByText(/meer dan open/)).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Nog een regel van deze aanbieder' }).click();
  await dialog.getByRole('button', { name: /^Toevoegen: .*204119/ }).click();
  await expect(dialog.getByText('Dit is precies het bedrag op de factuur.')).toBeVisible();
  // Of what was never invoiced nothing comes back.
  await dialog.getByLabel('Soort').selectOption('Creditnota');
  await dialog.getByRole('button', { name: 'Factuur boeken' }).click();
  await expect(dialog.getByRole('group', { name: /^Kijk/ })).toContainText(
    'nog niets gefactureerd',
  );
  await dialog.getByLabel('Soort').selectOption('Factuur');
  await dialog.getByRole('button', { name: 'Factuur boeken' }).click();
  await expect(dialog).toBeHidden();
  expect(await money(page)).toEqual([0, 2585_50, 0]);
  expect(app.complaints).toEqual([]);
});

import type { Page } from '@playwright/test';
import { isAccessible } from './support/accessible.ts';
import { expect, test, type TestApp } from './support/app.ts';
import { openMoneyTeam } from './support/money-team.ts';
import { placeOrder } from './support/place-order.ts';

/** Adds a fund with an amount for 2025. */
const addYearFund = (page: Page, name: string, cents: number): Promise<number> =>
  page.evaluate(
    async ({ fundName, amountCents }) => {
      const { calls } = window.trede;
      const made = await calls['budget.saveFund']({
        id: null,
        name: fundName,
        source: null,
        perYear: true,
        repay: false,
        note: null,
        spendFrom: null,
        spendUntil: null,
        targetGroup: null,
        costKinds: null,
        settledFromYear: null,
        settledUntilYear: null,
      });
      if (!made.ok) throw new Error(made.error.message);
      const decided = await calls['budget.saveDecision']({
        id: null,
        fundId: made.value.fundId,
        kind: 'begroting',
        budgetYear: 2025,
        date: '2025-01-01',
        reference: '',
        headcount: null,
        rateCents: null,
        amountCents,
      });
      if (!decided.ok) throw new Error(decided.error.message);
      return made.value.fundId;
    },
    { fundName: name, amountCents: cents },
  );

/** A fund with an amount for 2025, of which one order of € 400 is open. */
async function openYear(app: TestApp) {
  const { page, clients } = await openMoneyTeam(app, {});
  const fundId = await addYearFund(page, 'Participatiebudget', 1000_00);
  const order = await placeOrder(page, {
    fundId,
    clientIds: [clients['204117'] ?? 0],
    cents: 400_00,
    year: 2025,
  });
  await openYearChange(page);
  return { page, order, fundId, clients };
}

async function openYearChange(page: Page) {
  await page.evaluate(() => {
    window.location.hash = '#/budget/jaarovergang';
  });
  await page.reload();
  await page.getByLabel('Van jaar').selectOption('2025');
}

test('takes along what was chosen, says it afterwards, can be undone and done again', async ({
  app,
}) => {
  const { page, order } = await openYear(app);
  const row = page.getByRole('row', { name: /Participatiebudget/ }).first();
  await expect(row).toContainText('600,00');
  await page.getByRole('button', { name: '1 open order van Participatiebudget tonen' }).click();
  await expect(page.getByRole('link', { name: order.orderNumber })).toBeVisible();
  const button = page.getByRole('button', { name: /verhevelen naar 2026$/ });
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await expect(page.getByText('Kies eerst bij een fonds wat er meegaat.')).toBeVisible();
  const choice = page.getByLabel('Wat gaat er mee van Participatiebudget');
  await choice.selectOption('vrij');
  await expect(button).toHaveText('€ 600,00 overhevelen naar 2026');
  await choice.selectOption('alles');
  await expect(button).toHaveText('€ 1.000,00 overhevelen naar 2026');
  await isAccessible(page);
  await button.press('Enter');
  await expect(row).toContainText('geen');
  await expect(row).toContainText('1.000,00');
  await expect(page.getByText(/overgeheveld naar 2026, met 1 orderregel/)).toBeVisible();
  await expect(page.getByText(/ging €\s1\.000,00 mee naar 2026\.$/)).toBeVisible();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Ongedaan maken', exact: true }).click();
  await expect(row).toContainText('600,00');

  await choice.selectOption('orders');
  await button.click();
  // Before it begins a backup is made; when it is done, the choices begin anew.
  await expect(choice).toHaveValue('niets');
  await expect(page.getByText(/ging €\s400,00 mee naar 2026\.$/)).toBeVisible();
  await choice.selectOption('alles');
  await expect(button).toHaveText('€ 600,00 overhevelen naar 2026');
  await button.click();
  await expect(row).toContainText('1.000,00');

  // Long after the toast has gone too, the last one first.
  await page.getByRole('button', { name: /^Jaarovergang van .*600,00, ongedaan maken$/ }).click();
  await expect(choice).toHaveValue('niets');
  await expect(row).toContainText('600,00');
  await expect(page.getByText(/ging €\s600,00 mee/)).toBeHidden();
  expect(app.complaints).toEqual([]);
});

test('leaves one order in its year, goes on later, and is undone in two steps', async ({ app }) => {
  const { page, order, fundId, clients } = await openYear(app);
  const course = await placeOrder(page, {
    fundId,
    clientIds: [clients['204118'] ?? 0],
    cents: 250_00,
    year: 2025,
  });
  await openYearChange(page);
  const row = page.getByRole('row', { name: /Participatiebudget/ }).first();
  const choice = page.getByLabel('Wat gaat er mee van Participatiebudget');
  const button = page.getByRole('button', { name: /verhevelen naar 2026$/ });
  await choice.selectOption('alles');
  const stays = page.getByLabel(`Order ${course.orderNumber} gaat mee`);
  await expect(page.getByLabel(`Order ${order.orderNumber} gaat mee`)).toBeChecked();
  await expect(button).toHaveText('€ 1.000,00 overhevelen naar 2026');
  await stays.press('Space');
  await expect(stays).not.toBeChecked();
  await expect(row).toContainText('1 van 2 gaat mee');
  await expect(button).toHaveText('€ 750,00 overhevelen naar 2026');
  await isAccessible(page);
  await button.click();
  await expect(page.getByText(/ging €\s750,00 mee naar 2026\.$/)).toBeVisible();
  await expect(choice).toHaveValue('niets');
  await expect(row).toContainText('250,00');

  await choice.selectOption('orders');
  await expect(button).toHaveText('€ 250,00 overhevelen naar 2026');
  await button.click();
  await expect(row).toContainText('geen');
  await page.getByRole('button', { name: /^Jaarovergang van .*250,00, ongedaan maken$/ }).click();
  await expect(row).toContainText('250,00');
  await page.getByRole('button', { name: /^Jaarovergang van .*750,00, ongedaan maken$/ }).click();
  await expect(row).toContainText('350,00');
  await expect(page.getByText(/ging €.* mee naar 2026/)).toBeHidden();
  expect(app.complaints).toEqual([]);
});

test('tells of an order of two funds before it is carried out, and lets it stay', async ({
  app,
}) => {
  const { page, fundId, clients } = await openYear(app);
  const otherId = await addYearFund(page, 'SPUK inburgering', 500_00);
  const shared = await placeOrder(page, {
    fundId,
    share: { fundId: otherId, percent: 40 },
    clientIds: [clients['204118'] ?? 0],
    cents: 100_00,
    year: 2025,
  });
  await openYearChange(page);
  await page.getByLabel('Wat gaat er mee van Participatiebudget').selectOption('orders');
  await expect(
    page.getByText(`Order ${shared.orderNumber} wordt ook betaald uit SPUK inburgering.`).first(),
  ).toBeVisible();
  const button = page.getByRole('button', { name: /verhevelen naar 2026$/ });
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await expect(button).toHaveAccessibleDescription(
    `Kies eerst wat er met order ${shared.orderNumber} gebeurt.`,
  );
  await isAccessible(page);
  const ofOther = page.getByLabel('Wat gaat er mee van SPUK inburgering');
  await ofOther.selectOption('orders');
  await expect(button).toHaveText('€ 500,00 overhevelen naar 2026');
  await ofOther.selectOption('niets');
  await page.getByLabel(`Order ${shared.orderNumber} gaat mee`).first().click();
  await expect(button).toHaveText('€ 400,00 overhevelen naar 2026');
  await button.click();
  await expect(page.getByText(/ging €\s400,00 mee naar 2026\.$/)).toBeVisible();

  // What went along, and what this fund pays of the order that stayed, stand at the fund.
  await page.getByRole('link', { name: 'Budget' }).first().click();
  await page.getByLabel('Jaar', { exact: true }).selectOption('2025');
  await page.getByRole('button', { name: 'Participatiebudget', exact: true }).click();
  const row = page.getByRole('row', { name: /^Participatiebudget/ }).first();
  await expect(row).toContainText('naar 2026 − 400,00');
  const orders = page.getByRole('table', { name: 'Orders uit Participatiebudget' });
  await expect(orders.getByRole('row', { name: new RegExp(shared.orderNumber) })).toContainText(
    /60,00van 100,00/,
  );
  await expect(orders.getByRole('row', { name: /^Samen 2025/ })).toContainText('60,000,000,00');
  await expect(row).toContainText('60,00');
  await isAccessible(page);
  expect(app.complaints).toEqual([]);
});

test('counts all the money again on request', async ({ app }) => {
  const { page } = await openYear(app);
  await page.getByRole('link', { name: 'Budget' }).first().click();
  await page.getByRole('button', { name: 'Meer' }).click();
  await page.getByRole('menuitem', { name: 'Controleren' }).click();
  await expect(page.getByText('Alles klopt. Elke euro staat er één keer in.')).toBeVisible();
  await expect(page.getByText(/1 fonds, 1 regel in de beschikkingen, 1 order/)).toBeVisible();
  await page.getByRole('button', { name: 'Nog eens controleren' }).click();
  await isAccessible(page);
  expect(app.complaints).toEqual([]);
});

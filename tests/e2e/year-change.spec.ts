import { isAccessible } from './support/accessible.ts';
import { expect, test, type TestApp } from './support/app.ts';
import { openMoneyTeam } from './support/money-team.ts';
import { placeOrder } from './support/place-order.ts';

/** A fund with an amount for 2025, of which one order of € 400 is open. */
async function openYear(app: TestApp) {
  const { page, clients } = await openMoneyTeam(app, {});
  const fundId = await page.evaluate(async () => {
    const { calls } = window.trede;
    const made = await calls['budget.saveFund']({
      id: null,
      name: 'Participatiebudget',
      source: 'participatiebudget',
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
      amountCents: 1000_00,
    });
    if (!decided.ok) throw new Error(decided.error.message);
    return made.value.fundId;
  });
  const order = await placeOrder(page, {
    fundId,
    clientIds: [clients['204117'] ?? 0],
    cents: 400_00,
    year: 2025,
  });
  await page.evaluate(() => {
    window.location.hash = '#/budget/jaarovergang';
  });
  await page.reload();
  await page.getByLabel('Van jaar').selectOption('2025');
  return { page, order };
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
  await expect(row).toContainText('400,00');
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

import type { Page } from '@playwright/test';
import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { goToPath } from './support/client-with-plan.ts';
import { setMandate, workAsCoordinator } from './support/deciding.ts';
import { addFund, committed, openMoneyTeam } from './support/money-team.ts';
import { placeOrder } from './support/place-order.ts';

/** A course of 600 euro for nobody yet. */
const placeCourse = (page: Page, fundId: number) =>
  page.evaluate(async (payingId) => {
    const { calls } = window.trede;
    const saved = await calls['purchasing.saveProduct']({
      id: null,
      typeName: 'Wegwijs',
      providerName: 'De Werkbrug',
      unit: 'groep',
      priceCents: 600_00,
      vatRate: 'vrijgesteld',
    });
    if (!saved.ok) throw new Error(saved.error.message);
    const placed = await calls['purchasing.order']({
      costKind: 'groep',
      productId: saved.value.product.id,
      unit: 'groep',
      vatRate: 'vrijgesteld',
      startDate: '2026-03-01',
      endDate: null,
      budgetYear: 2026,
      lines: [{ clientId: null, quantityHundredths: 100, unitPriceCents: 600_00 }],
      course: { sharing: 'ingepland', capacity: null, clientIds: [], sessionDates: [] },
      funding: { way: 'procent', parts: [{ fundId: payingId, weight: 10_000 }] },
    });
    if (!placed.ok) throw new Error(placed.error.message);
    return placed.value.order.id;
  }, fundId);

test('who approves an order sees each condition that is not met, and gives a reason at each', async ({
  app,
}) => {
  const { page, funds, clients } = await openMoneyTeam(app);
  const fundId = funds['SPUK inburgering'] ?? 0;
  await setMandate(page, 1000_00);
  const waiting = await placeOrder(page, {
    fundId,
    clientIds: [clients['204117'] ?? 0],
    cents: 1500_00,
  });
  await workAsCoordinator(page);
  await placeOrder(page, { fundId, clientIds: [clients['204118'] ?? 0], cents: 1000_00 });
  await page.reload();
  await goToPath(page, `/inkoop/orders/${waiting.orderId}`);
  await page.getByRole('button', { name: 'Goedkeuren' }).click();
  const dialog = page.getByRole('dialog', { name: /toch goedkeuren\?$/ });
  await expect(dialog).toContainText('SPUK inburgering');
  const reason = dialog.getByRole('textbox', { name: /^Reden om SPUK inburgering/ });
  await expect(reason).toBeFocused();
  await isAccessible(page, 'pass-order');
  await dialog.getByRole('button', { name: 'Toch goedkeuren' }).click();
  await expect(dialog.getByRole('group', { name: 'Kijk 1 veld na' })).toBeFocused();
  expect((await committed(page))['SPUK inburgering']).toBe(1000_00);
  await reason.fill('Het college betaalt bij');
  await dialog.getByRole('button', { name: 'Toch goedkeuren' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/is goedgekeurd/).first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Toegestaan door de coördinator' })).toContainText(
    'Het college betaalt bij',
  );
  expect((await committed(page))['SPUK inburgering']).toBe(2500_00);
  expect(app.complaints).toEqual([]);
});

test('a client for whom the fund may not pay is placed by the coordinator only, with a reason', async ({
  app,
}) => {
  const { page } = await openMoneyTeam(app);
  const fundId = await addFund(page, 'Oudkomers', 5000_00, { targetGroup: 'oudkomer' });
  const orderId = await placeCourse(page, fundId);
  await setMandate(page, 1000_00);
  await page.reload();
  await goToPath(page, `/inkoop/orders/${orderId}`);
  const add = async () => {
    await page.getByRole('textbox', { name: 'Deelnemer toevoegen' }).fill('nasser');
    await page.keyboard.press('Enter');
  };
  await add();
  const dialog = page.getByRole('dialog', { name: 'Rima Nasser toch toevoegen?' });
  await expect(dialog).toContainText('Vraag Ruud van Aspen.');
  await expect(dialog.getByRole('textbox')).toHaveCount(0);
  await isAccessible(page);
  await dialog.getByRole('button', { name: 'Sluiten' }).last().click();
  await expect(page.getByRole('table', { name: 'Deelnemers 0' })).toBeVisible();

  await workAsCoordinator(page);
  await page.reload();
  await add();
  await dialog.getByRole('textbox').fill('Begeleidt een gezinslid');
  await dialog.getByRole('button', { name: 'Toch toevoegen' }).click();
  await expect(page.getByRole('table', { name: 'Deelnemers 1' })).toContainText('Rima Nasser');
  await expect(page.getByRole('region', { name: 'Toegestaan door de coördinator' })).toContainText(
    'Begeleidt een gezinslid',
  );
  expect(app.complaints).toEqual([]);
});

import type { Page } from 'playwright-core';
import { ask, clientWho, goTo, head, around, panel, type Scene } from '../stage.mts';

export const moneyScenes: readonly Scene[] = [
  {
    name: 'traject-inkopen',
    show: async ({ page }) => {
      const client = await clientWho(
        page,
        ({ hasLeft, track, targetGroup, trajectory }) =>
          !hasLeft && track === 'groei' && targetGroup === 'statushouder' && trajectory === null,
      );
      await goTo(page, `/klanten/${client.id}/inkopen`);
      const priced = page
        .getByRole('row')
        .filter({ hasText: '€', hasNotText: 'per groep' })
        .first();
      // The mouse is for who sees that the head of the table hangs over the row.
      await priced.getByRole('radio').press('Space');
      const fund = page.getByLabel('Fonds', { exact: true });
      await fund.selectOption({ label: await roomiest(page) });
      await page.getByText('Mag dit uit dit fonds?').waitFor();
      return { of: [panel(page, '3. Uit welk fonds')] };
    },
  },
  {
    name: 'order',
    show: async ({ page }) => {
      const orders = await ask(page, 'purchasing.orders', {});
      const open = orders.find(({ status }) => status === 'vastgelegd');
      if (open === undefined) throw new Error('No order is open');
      await goTo(page, `/inkoop/orders/${open.id}`);
      const money = panel(page, 'Geld');
      await money.waitFor();
      return { of: [money] };
    },
  },
  {
    name: 'factuur-boeken',
    width: 640,
    show: async ({ page }) => {
      await goTo(page, '/inkoop/facturen');
      await page.getByRole('button', { name: 'Factuur boeken' }).first().click();
      const dialog = page.getByRole('dialog', { name: 'Factuur boeken' });
      const [line] = await ask(page, 'purchasing.openLines', {});
      if (line === undefined) throw new Error('No order is open');
      await dialog.getByRole('textbox', { name: /^Zoek op aanbieder/ }).fill(line.orderNumber);
      await dialog
        .getByRole('button', { name: /^Toevoegen: / })
        .first()
        .click();
      await dialog.getByLabel('Factuurnummer').fill('2026-118');
      await dialog
        .getByRole('button', { name: /^Alles wat open is/ })
        .first()
        .click();
      return { of: [dialog] };
    },
  },
  {
    name: 'budget',
    show: async ({ page }) => {
      await goTo(page, '/budget');
      const funds = page.getByRole('table', { name: 'Fondsen en waar het geld is' });
      await funds.waitFor();
      return { of: [head(page), around(page, funds)], width: 560, height: 300, margin: 12 };
    },
  },
  {
    name: 'prognose',
    show: async ({ page }) => {
      await goTo(page, '/budget');
      const funds = await ask(page, 'budget.overview', {});
      const most = funds.toSorted((one, other) => other.paidCents - one.paidCents)[0];
      await page
        .getByRole('row', { name: most?.name ?? '' })
        .first()
        .click();
      const outlook = panel(page, /: vooruitblik$/);
      await outlook.scrollIntoViewIfNeeded();
      return { of: [outlook] };
    },
  },
];

/** As the choice of a fund calls the one with the most money left. */
async function roomiest(page: Page): Promise<string> {
  const funds = await ask(page, 'budget.overview', {});
  const most = funds.toSorted((one, other) => Number(other.freeCents) - Number(one.freeCents))[0];
  const options = await page
    .getByLabel('Fonds', { exact: true })
    .getByRole('option')
    .allTextContents();
  return options.find((option) => option.startsWith(`${most?.name ?? ''}, `)) ?? '';
}

import type { Locator, Page } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
// For the type of `window.trede`.
import type {} from '../../renderer/lib/bridge.ts';
import { expect, test } from './support/app.ts';
import { clientsOfReport } from './support/evaluation-page.ts';
import { addFund } from './support/money-team.ts';
import { openTeam } from './support/open-team.ts';

// Three whole tasks with nothing but the keyboard: nothing here clicks, fills or focuses by itself.

/** Moves on with Tab until this has the focus, and sees that the focus shows. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 150; presses += 1) {
    const at = await target.evaluate((element) => {
      if (element !== document.activeElement) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    if (at !== null) {
      expect(at, 'the focus shows').toBe(true);
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error('No way there by Tab');
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('a new client with a contact, an order and an evaluation by keyboard alone', async ({
  app,
}) => {
  test.setTimeout(120_000);
  const page = await openTeam(app, { clients: clientsOfReport() });
  await addFund(page, 'Participatiebudget', 5000_00);
  await page.evaluate(() =>
    window.trede.calls['purchasing.saveProduct']({
      id: null,
      typeName: 'Taalstage in de zorg',
      providerName: 'Het Taalhuis',
      unit: 'traject',
      priceCents: 1210_00,
      vatRate: 'vrijgesteld',
    }),
  );
  await page.reload();
  await expect(heading(page)).toHaveText('Klanten');

  await test.step('a client and what was said', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('nieuwe klant');
    await expect(page.locator('[data-selected]')).toContainText('Nieuwe klant');
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText('Nieuwe klant');
    await tabTo(page, page.getByLabel('Klantnummer'));
    await page.keyboard.type('204117');
    await tabTo(page, page.getByLabel('Voornaam'));
    await page.keyboard.type('Rima');
    await tabTo(page, page.getByLabel('Achternaam'));
    await page.keyboard.type('Nasser');
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText('Rima Nasser');

    await page.keyboard.press('Control+Shift+N');
    const note = page.getByRole('dialog', { name: 'Snelle notitie' });
    await tabTo(page, note.getByLabel('Notitie', { exact: true }));
    await page.keyboard.type('Wil graag in de zorg werken.');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Contact met Rima Nasser vastgelegd.')).toBeVisible();
    await expect(note).toBeHidden();
    await expect(page.locator('#inhoud')).toBeFocused();
  });

  await test.step('an order for her', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('nasser');
    const order = page.locator('[data-selected]').filter({ hasText: 'Traject inkopen voor' });
    await expect(page.getByText('Traject inkopen voor Rima Nasser')).toBeVisible();
    await expect(async () => {
      await page.keyboard.press('ArrowDown');
      await expect(order).toBeVisible({ timeout: 100 });
    }).toPass();
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText('Traject inkopen voor Rima Nasser');
    await tabTo(page, page.getByPlaceholder('Zoek traject of aanbieder'));
    await page.keyboard.type('taalstage in');
    await expect(page.getByRole('radio')).toHaveCount(1);
    await tabTo(page, page.getByRole('radio'));
    await page.keyboard.press('Space');
    await expect(page.getByText('€ 3.790,00')).toBeVisible();
    await tabTo(page, page.getByRole('button', { name: 'Traject inkopen' }));
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^Order .* is gemaakt\./)).toBeVisible();
    await expect(heading(page)).toHaveText('Rima Nasser');
  });

  await test.step('an evaluation, made and saved', async () => {
    await page.keyboard.press('Control+6');
    await expect(heading(page)).toHaveText(/Evaluatie/);
    const make = page.getByRole('button', { name: 'PDF maken' });
    await expect(make).toBeEnabled();
    await tabTo(page, make);
    await page.keyboard.press('Enter');
    const share = page.getByRole('dialog', { name: 'Rapport delen' });
    await tabTo(page, share.getByLabel('Voor wie?'));
    await page.keyboard.type('college');
    const file = join(app.folder, 'evaluatie.pdf');
    app.answerDialog(file);
    await page.keyboard.press('Enter');
    await expect.poll(() => existsSync(file)).toBe(true);
    await expect(share).toBeHidden();
    await expect(page.getByText('evaluatie.pdf staat in')).toBeVisible();
    await expect(make).toBeFocused();
  });
  expect(app.complaints).toEqual([]);
});

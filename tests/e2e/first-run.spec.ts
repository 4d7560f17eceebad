import type { Page } from '@playwright/test';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { dropFiles } from './support/drag-files.ts';
import { openTeam } from './support/open-team.ts';
import { readPdf } from './support/read-pdf.ts';
import { teamPassword, typePassword } from './support/unlock.ts';

// From the first start to a team that is set up, stopped and taken up again on the way.

/** What a password costs, several times over on a computer that does much else. */
const ofKeys = { timeout: 120_000 };

const banner = (page: Page) => page.getByRole('region', { name: 'Oefenbestand' });
const steps = (page: Page) => page.getByRole('region', { name: 'Aan de slag' });

test('somebody practises, throws it away, and the new file is taken up where it was left', async ({
  app,
  page,
}) => {
  test.setTimeout(300_000);
  const practice = join(app.userData, 'oefenen');
  await page.getByRole('button', { name: 'Eerst oefenen' }).click();
  await expect(banner(page)).toContainText('verzonnen mensen', ofKeys);
  await expect(page.getByRole('heading', { name: 'Vandaag', level: 1 })).toBeVisible();
  await expect(page.getByText('Oefenteam Statushouders')).toBeVisible();
  await isAccessible(page);

  // What is printed of it says on each page that its people are invented.
  const annex = join(app.folder, 'bijlage.pdf');
  app.answerDialog(annex);
  await page.getByRole('link', { name: 'Privacy', exact: true }).click();
  await page.getByRole('button', { name: 'Bijlage bewaren' }).click();
  await expect(page.getByText(/bijlage\.pdf staat in/)).toBeVisible();
  const { pages } = await readPdf(readFileSync(annex));
  expect(pages.length).toBeGreaterThan(1);
  for (const text of pages) {
    expect(text).toContain('Oefenbestand: verzonnen mensen. Gemeente Oefenstad');
  }

  // Locked, the password of this file stands where it is asked.
  await page.keyboard.press('Control+l');
  await expect(page.getByText('Wachtwoord van het oefenbestand: verzonnen mensen')).toBeVisible();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Nieuw teambestand maken' }).click();
  await page.getByRole('button', { name: 'Eerst oefenen' }).click();
  await isAccessible(page, 'practice-exists');
  await page.getByRole('button', { name: 'Verder oefenen' }).click();
  await page.getByLabel('Wachtwoord', { exact: true }).fill('verzonnen mensen');
  await page.getByRole('button', { name: 'Ontgrendelen' }).click();
  await banner(page).getByRole('button', { name: 'Weggooien' }).click();
  const sure = page.getByRole('dialog', { name: 'Oefenbestand weggooien?' });
  await expect(sure).toBeVisible();
  await isAccessible(page, 'discard-practice');
  await sure.getByRole('button', { name: 'Weggooien' }).click();
  await expect(page.getByRole('button', { name: 'Eerst oefenen' })).toBeVisible();
  expect(existsSync(practice)).toBe(false);
  expect(readdirSync(app.userData).filter((name) => name.includes('oefenen'))).toEqual([]);

  // What was typed is still there after a look back; the password is not.
  await page.getByRole('button', { name: 'Nieuw teambestand maken' }).click();
  await page.getByLabel('Naam van het team').fill('Statushouders');
  await page.getByLabel('Gemeente').fill('Veldermeer');
  await page.getByLabel('Uw naam').fill('Bea Kuiphof');
  app.answerDialog(join(app.folder, 'Statushouders.trede'));
  await page.getByRole('button', { name: 'Plaats kiezen' }).click();
  await page.getByRole('button', { name: 'Terug' }).click();
  await page.getByRole('button', { name: 'Nieuw teambestand maken' }).click();
  await expect(page.getByLabel('Uw naam')).toHaveValue('Bea Kuiphof');
  await expect(page.getByText(`Statushouders.trede in ${app.folder}`)).toBeVisible();
  await page.getByLabel('Wachtwoord', { exact: true }).fill(teamPassword);
  await page.getByLabel('Wachtwoord nog een keer').fill(teamPassword);
  await page.getByRole('button', { name: 'Teambestand maken' }).click();
  await expect(page.getByRole('heading', { name: 'Bewaar de herstelcode' })).toBeVisible(ofKeys);

  // A code beside the file that it opens is kept, with a warning; elsewhere it is not worth one.
  app.answerDialog(join(app.folder, 'Herstelcode.pdf'));
  await page.getByRole('button', { name: 'Bewaren als PDF' }).click();
  const beside = page.getByText('De code staat nu bij het teambestand');
  await expect(beside).toBeVisible();
  await isAccessible(page);
  mkdirSync(join(app.folder, 'kluis'));
  app.answerDialog(join(app.folder, 'kluis', 'Herstelcode.pdf'));
  await page.getByRole('button', { name: 'Bewaren als PDF' }).click();
  await expect(page.getByText('De code is bewaard', { exact: true })).toBeVisible();
  await expect(beside).toBeHidden();

  // Another file cannot come in between, and is not asked for later either.
  writeFileSync(join(app.folder, 'Ander.trede'), 'x');
  await dropFiles(page, [join(app.folder, 'Ander.trede')]);
  await expect(page.getByText('Maak dit eerst af')).toBeVisible();
  expect(readFileSync(join(app.userData, 'instellingen.json'), 'utf8')).not.toContain('Ander');

  // Trede stops before the code was typed back: the next time a new one is offered.
  const later = await app.relaunch();
  await unlock(later);
  const missing = later.getByRole('region', { name: 'Herstelcode' });
  await expect(missing).toContainText('De herstelcode is nooit overgetypt.');
  await expect(steps(later)).toContainText('0 van 5 klaar');
  // One button leads: that of the first step.
  await expect(later.locator('main [data-variant="filled"]')).toHaveText('Fondsen invullen');
  await isAccessible(later);
  await missing.getByRole('button', { name: 'Nieuwe herstelcode maken' }).click();
  const dialog = later.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Uw wachtwoord' }).fill(teamPassword);
  await dialog.getByRole('button', { name: 'Nieuwe code tonen' }).click();
  const groups = dialog.getByRole('list', { name: 'Herstelcode' }).getByRole('listitem');
  await expect(groups).toHaveCount(7, ofKeys);
  // The dialog begins at the code, not at the cross that closes it; Tab goes on to keeping it.
  await expect(dialog.getByRole('list', { name: 'Herstelcode' })).toBeFocused();
  await later.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: 'Bewaren als PDF' })).toBeFocused();
  // The number of a group stands before its signs.
  const code = (await groups.allInnerTexts()).map((text) => text.trim().slice(-5));
  await dialog.getByLabel('Typ de code over van uw blad').fill(code.join(' '));
  await dialog.getByRole('button', { name: 'Deze code laten gelden' }).click();
  await expect(missing).toBeHidden(ofKeys);

  // A step that is not needed, one that is done, and putting it off; all of it is still so after locking.
  await steps(later)
    .getByRole('button', { name: 'Tweede plek voor reservekopieën is niet nodig' })
    .click();
  await expect(steps(later)).toContainText('1 van 5 klaar');
  await steps(later).getByRole('link', { name: 'Catalogus invullen' }).click();
  await expect(later.getByRole('heading', { name: 'Inkoop', level: 1 })).toBeVisible();
  await later.evaluate(async () => {
    await window.trede.calls['purchasing.saveProduct']({
      id: null,
      typeName: 'Jobcoaching',
      providerName: 'Op Stap',
      unit: 'traject',
      priceCents: 145_000,
      vatRate: '21',
    });
    window.location.hash = '#/vandaag';
  });
  // The call went past the window, which would have read again by itself.
  await later.reload();
  await expect(steps(later)).toContainText('2 van 5 klaar');
  await steps(later).getByRole('button', { name: 'Later', exact: true }).click();
  await expect(steps(later)).toContainText('Nog te doen: fondsen, collega’s, klanten.');
  await later.keyboard.press('Control+l');
  await unlock(later);
  await steps(later).getByRole('button', { name: 'Tonen' }).click();
  await expect(steps(later)).toContainText('2 van 5 klaar');
  await isAccessible(later);
  // One press after the other, without waiting for what the first gives.
  await steps(later)
    .getByRole('button', { name: 'is niet nodig' })
    .evaluateAll(async (buttons) => {
      for (const button of buttons as HTMLElement[]) {
        button.click();
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      }
    });
  await expect(steps(later)).toBeHidden();
});

test('who opens another file while the one to practise with is made, gets that file', async ({
  app,
}) => {
  test.setTimeout(300_000);
  const page = await openTeam(app);
  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: 'Nieuw teambestand maken' }).click();
  await page.getByRole('button', { name: 'Eerst oefenen' }).click();
  await page.getByText('Trede verzint een team').waitFor();
  app.answerDialog(join(app.folder, 'Statushouders.trede'));
  await page.getByRole('button', { name: 'Bestaand bestand openen' }).click();
  await page.getByRole('button', { name: 'Ontgrendelen' }).waitFor();
  await expect.poll(() => existsSync(join(app.userData, 'oefenen')), ofKeys).toBe(true);
  await typePassword(page);
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible(ofKeys);
  await expect(banner(page)).toBeHidden();

  // Who practised, and throws that away, goes on with the own file: from the bar, and where the password is asked.
  const startAnew = async () => {
    await page.keyboard.press('Control+l');
    await page.getByRole('button', { name: 'Nieuw teambestand maken' }).click();
    await page.getByRole('button', { name: 'Eerst oefenen' }).click();
  };
  const ownFileIsAsked = async () => {
    await page.getByRole('dialog').getByRole('button', { name: 'Weggooien' }).click();
    await expect(page.getByText('Statushouders.trede')).toBeVisible();
    expect(existsSync(join(app.userData, 'oefenen'))).toBe(false);
    await typePassword(page);
    await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible(ofKeys);
  };
  await startAnew();
  await page.getByRole('button', { name: 'Verder oefenen' }).click();
  await page.getByLabel('Wachtwoord', { exact: true }).fill('verzonnen mensen');
  await page.getByRole('button', { name: 'Ontgrendelen' }).click();
  await banner(page).getByRole('button', { name: 'Weggooien' }).click(ofKeys);
  await ownFileIsAsked();
  await startAnew();
  await expect(banner(page)).toBeVisible(ofKeys);
  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: 'Oefenbestand weggooien' }).click();
  await ownFileIsAsked();
});

async function unlock(page: Page): Promise<void> {
  await page.getByLabel('Wachtwoord', { exact: true }).fill(teamPassword);
  await page.getByRole('button', { name: 'Ontgrendelen' }).click();
  await expect(page.getByRole('heading', { name: 'Vandaag', level: 1 })).toBeVisible(ofKeys);
}

import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { isAccessible } from './support/accessible.ts';
import { expect, test, type TestApp } from './support/app.ts';
import { openTeam } from './support/open-team.ts';
import { typePassword, unlock } from './support/unlock.ts';

const clients = [
  { klantnummer: '204117', voornaam: 'Rima', achternaam: 'Nasser', 'trede start': '1' },
  { klantnummer: '204118', voornaam: 'Yonas', achternaam: 'Tesfay', 'trede start': '2' },
];

async function toLog({ page }: TestApp): Promise<void> {
  await page.getByRole('link', { name: 'Logboek', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Logboek', level: 1 })).toBeVisible();
}

test('the coordinator sees who did what, looks for it, and has the log checked', async ({
  app,
}) => {
  const page = await openTeam(app, { clients });
  await page.getByRole('row', { name: /Nasser/ }).click();
  await expect(page.getByRole('heading', { name: 'Rima Nasser', level: 1 })).toBeVisible();
  await toLog(app);
  const lines = page.getByRole('grid', { name: 'Regels van het logboek' });
  const opened = lines.getByRole('row', { name: /Klant openen/ });
  await expect(opened.first()).toContainText('Bea Kuiphof');
  await expect(opened.first()).toContainText('Nasser, Rima, 204117');
  await expect(opened.first()).toContainText('Gelukt');
  await isAccessible(page);

  await page.getByLabel('Filter op wat').selectOption('Importeren');
  await expect(lines.getByRole('row', { name: /Lijst importeren/ })).toBeVisible();
  await expect(opened).toHaveCount(0);
  await page.getByRole('button', { name: 'Alles wissen' }).click();
  await expect(opened.first()).toBeVisible();

  await page.getByRole('button', { name: 'Logboek controleren' }).click();
  await expect(page.getByText(/Alle \d+ regels kloppen/)).toBeVisible();
  await isAccessible(page);

  const pdf = join(app.folder, 'logboek.pdf');
  app.answerDialog(pdf);
  await page.getByRole('button', { name: 'Bewaren als PDF' }).click();
  await expect(page.getByText(/logboek\.pdf staat in/)).toBeVisible();
  expect(existsSync(pdf)).toBe(true);
});

test('who saw a client is found from the page of the client, and by name in the log', async ({
  app,
}) => {
  const page = await openTeam(app, { clients });
  await page.getByRole('row', { name: /Tesfay/ }).click();
  await page.getByRole('link', { name: 'Geschiedenis' }).click();
  await page.getByRole('link', { name: 'Wie zag deze klant?' }).click();
  await expect(page.getByRole('heading', { name: 'Wie zag deze klant', level: 1 })).toBeVisible();
  await expect(page.getByText('Klant Tesfay, Yonas, 204118')).toBeVisible();
  const lines = page.getByRole('grid', { name: 'Regels van het logboek' });
  await expect(lines.getByRole('row', { name: /Klant openen/ })).toHaveCount(1);
  await page.getByRole('button', { name: 'Alles wissen' }).click();

  await page.getByRole('button', { name: 'Klant', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Laten zien' }).click();
  await dialog.getByRole('link', { name: /Kies een klant/ }).click();
  await expect(dialog.getByLabel('Klant')).toBeFocused();
  await dialog.getByLabel('Klant').fill('nasser');
  await page.getByRole('option', { name: /Nasser/ }).click();
  await isAccessible(page, 'log-client');
  await dialog.getByRole('button', { name: 'Laten zien' }).click();
  // She was seen in the list, and her page was not opened.
  await expect(lines.getByRole('row', { name: /Lijst van klanten bekijken/ })).not.toHaveCount(0);
  await expect(lines.getByRole('row', { name: /Klant openen/ })).toHaveCount(0);

  await page.getByLabel('Filter op periode').selectOption('andere periode…');
  await page.getByLabel('Van', { exact: true }).fill('01-01-2020');
  await page.getByLabel('Tot en met').fill('01-01-2019');
  await page.getByRole('button', { name: 'Laten zien' }).click();
  await expect(page.getByRole('link', { name: /De eerste dag ligt na de laatste/ })).toBeVisible();
  await isAccessible(page, 'log-period');
});

test('an older copy that was put back is told once', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: 'Ontgrendelen' }).waitFor();
  const file = join(app.folder, 'Statushouders.trede');
  copyFileSync(file, `${file}.oud`);
  await unlock(app, page);
  await page.getByRole('link', { name: /^Klanten/ }).click();
  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: 'Ontgrendelen' }).waitFor();
  await app.quit();
  copyFileSync(`${file}.oud`, file);

  const again = await app.launch();
  await again.getByRole('button', { name: 'Ontgrendelen' }).waitFor();
  await typePassword(again);
  const warning = again.getByRole('dialog', { name: 'Dit bestand is ouder dan de vorige keer' });
  await expect(warning).toBeVisible();
  await expect(warning.getByText('Wat is veilig?')).toBeVisible();
  // Also where the letters are twice as large: what it asks is in view.
  await again.setViewportSize({ width: 683, height: 384 });
  const read = warning.getByRole('button', { name: 'Ik heb dit gelezen' });
  await expect(read).toBeInViewport({ ratio: 1 });
  await isAccessible(again, 'log-warning');
  await read.click();
  await expect(warning).toBeHidden();
  await again.reload();
  await again.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
  await expect(warning).toBeHidden();
});

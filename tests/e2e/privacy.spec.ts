import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { openTeam } from './support/open-team.ts';

const clients = [
  { klantnummer: '204117', voornaam: 'Rima', achternaam: 'Nasser', 'trede start': '1' },
  { klantnummer: '204118', voornaam: 'Yonas', achternaam: 'Tesfay', 'trede start': '2' },
];

test('a client gets all that the file holds, from the page of that client', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await page.getByRole('row', { name: /Nasser/ }).click();
  await page.getByRole('link', { name: 'Geschiedenis' }).click();
  await page.getByRole('link', { name: 'Inzage geven' }).click();
  await expect(page.getByRole('heading', { name: 'Privacy', level: 1 })).toBeVisible();
  await expect(page.getByText('Nasser, Rima').first()).toBeVisible();
  await isAccessible(page);

  const pdf = join(app.folder, 'inzage.pdf');
  app.answerDialog(pdf);
  await page.getByRole('button', { name: 'Bewaren als PDF' }).click();
  await expect(page.getByText(/inzage\.pdf staat in/)).toBeVisible();
  expect(existsSync(pdf)).toBe(true);

  const json = join(app.folder, 'inzage.json');
  app.answerDialog(json);
  await page.getByRole('button', { name: 'Bewaren als JSON' }).click();
  await expect(page.getByText(/inzage\.json staat in/)).toBeVisible();
  const written = readFileSync(json, 'utf8');
  expect(written).toContain('"last_name": "Nasser"');
  expect(written).not.toContain('Tesfay');

  await page.getByRole('link', { name: 'Logboek', exact: true }).click();
  const lines = page.getByRole('grid', { name: 'Regels van het logboek' });
  await expect(
    lines.getByRole('row', { name: /Inzage voor de klant bewaren buiten Trede \(JSON\)/ }),
  ).toContainText('Nasser, Rima, 204117');
});

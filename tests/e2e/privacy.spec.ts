import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAccessible } from './support/accessible.ts';
import { expect, test, type TestApp } from './support/app.ts';
import { holdsEnlarged } from './support/narrow.ts';
import { openTeam } from './support/open-team.ts';
import { readPdf } from './support/read-pdf.ts';
import { typePassword } from './support/unlock.ts';

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

  // For the municipality's own assessment, of the same page: nobody stands in it.
  const annex = join(app.folder, 'bijlage.pdf');
  app.answerDialog(annex);
  await page.getByRole('button', { name: 'Bijlage bewaren' }).click();
  await expect(page.getByText(/bijlage\.pdf staat in/)).toBeVisible();
  const { title, roles, pages } = await readPdf(readFileSync(annex));
  const stored = pages.join(' ');
  expect(title).toContain('Welke gegevens staan in Trede');
  expect(roles).toContain('Table');
  expect(stored).toContain('Klantnummer');
  expect(stored).not.toContain('Nasser');

  await page.getByRole('link', { name: 'Logboek', exact: true }).click();
  const lines = page.getByRole('grid', { name: 'Regels van het logboek' });
  await expect(
    lines.getByRole('row', { name: /Inzage voor de klant bewaren buiten Trede \(JSON\)/ }),
  ).toContainText('Nasser, Rima, 204117');
});

const old = (number: string, first: string, last: string, out: string) => ({
  klantnummer: number,
  voornaam: first,
  achternaam: last,
  'datum vestiging': '10-02-2009',
  uitstroom: 'betaald werk',
  uitstroomdatum: out,
});

const secondPassword = 'zes zwarte bessen in juli';

async function reopenAs({ page }: TestApp, name: string, password: string): Promise<void> {
  await page.keyboard.press('Control+l');
  await page.getByLabel('Uw naam').fill(name);
  await typePassword(page, password);
  await page.getByRole('link', { name: 'Privacy', exact: true }).click();
}

test('two coordinators destroy what is too old, and keep the declaration', async ({ app }) => {
  const page = await openTeam(app, {
    clients: [
      old('204120', 'Amal', 'Zeebloem', '10-06-2011'),
      old('204121', 'Bilal', 'Duinroos', '11-06-2011'),
      ...clients,
    ],
  });
  await page.evaluate(async (password) => {
    const added = await window.trede.calls['team.addUser']({
      name: 'Omar Ali',
      roles: ['coordinator'],
      memberId: null,
      password,
    });
    if (!added.ok) throw new Error(added.error.message);
  }, secondPassword);
  await page.getByRole('link', { name: 'Privacy', exact: true }).click();
  const due = page.getByRole('table', { name: /van wie de termijn voorbij is/ });
  await expect(due.getByRole('row', { name: /Zeebloem/ })).toContainText('10-06-2011');
  await expect(page.getByRole('table', { name: 'Bewaartermijnen' })).toContainText('10 jaar');
  await isAccessible(page);

  await page.getByRole('button', { name: 'Langer bewaren: Bilal Duinroos' }).click();
  await page.getByLabel('Bewaren tot en met').fill('31-12-2099');
  await page.getByLabel('Waarom').fill('Er loopt een bezwaar.');
  await isAccessible(page, 'keep-client');
  await page.getByRole('dialog').getByRole('button', { name: 'Langer bewaren' }).click();
  await expect(due.getByRole('row', { name: /Duinroos/ })).toContainText('Er loopt een bezwaar.');
  await holdsEnlarged(page);

  await page.getByRole('button', { name: 'Lijst voorleggen' }).click();
  await expect(
    page.getByText('U hebt deze lijst zelf voorgelegd.', { exact: false }),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Goedkeuren' })).toHaveCount(0);
  await isAccessible(page);
  await holdsEnlarged(page);

  await reopenAs(app, 'Omar Ali', secondPassword);
  // Who approves sees of whom it is, and who laid it before them.
  await expect(page.getByRole('main')).toContainText('Bea Kuiphof');
  await expect(page.getByRole('main')).toContainText('Zeebloem');
  await isAccessible(page);
  await holdsEnlarged(page);
  await page.getByRole('button', { name: 'Goedkeuren' }).click();
  await page.getByRole('button', { name: 'Vernietigen…' }).click();
  await expect(page.getByRole('dialog')).toContainText('Dit kan niet ongedaan worden gemaakt');
  await isAccessible(page, 'destroy-clients');
  await page.getByRole('button', { name: 'Voorgoed vernietigen' }).click();
  await expect(page.getByRole('dialog')).toContainText('Typ het woord VERNIETIGEN');
  await page.getByLabel('Typ VERNIETIGEN').fill('VERNIETIGEN');
  await page.getByRole('button', { name: 'Voorgoed vernietigen' }).click();
  await expect(page.getByText('1 persoon vernietigd.')).toBeVisible({ timeout: 30_000 });
  await isAccessible(page, 'clients-destroyed');
  await page.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).last().click();

  const pdf = join(app.folder, 'verklaring.pdf');
  app.answerDialog(pdf);
  await page.getByRole('button', { name: /^Verklaring als PDF/ }).click();
  await expect(page.getByText(/verklaring\.pdf staat in/)).toBeVisible();
  expect(existsSync(pdf)).toBe(true);
  await isAccessible(page);
  await page.getByRole('link', { name: 'Klanten', exact: false }).first().click();
  await expect(page.getByRole('row', { name: /Duinroos/ })).toBeVisible();
  await expect(page.getByText('Zeebloem')).toHaveCount(0);
});

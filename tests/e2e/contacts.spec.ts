import type { Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAccessible } from './support/accessible.ts';
import { expect, test, type TestApp } from './support/app.ts';
import { openTeam } from './support/open-team.ts';

const clients = [
  { klantnummer: '204117', voornaam: 'Rima', achternaam: 'Nasser' },
  {
    klantnummer: '204118',
    voornaam: 'Abdurrahman Muhammad',
    achternaam: 'van der Westhuijzen-Gebreselassie',
  },
];
const header = 'Klantnummer;Datum contact;Soort contact;Gesproken door;Notitie';

async function importContacts(app: TestApp, lines: readonly string[]): Promise<void> {
  const path = join(app.folder, 'contacten.csv');
  writeFileSync(path, [header, ...lines].join('\n'));
  app.answerDialog(path);
  await app.page.evaluate(async () => {
    const { calls } = window.trede;
    const file = await calls['desktop.chooseListToImport']({});
    if (!file.ok || file.value === null) throw new Error('no list');
    const list = await calls['importing.read']({ file: file.value.ref });
    if (!list.ok) throw new Error(list.error.message);
    const fields = [
      'clientNumber',
      'contactDate',
      'contactKind',
      'contactPerson',
      'contactNote',
    ] as const;
    const stored = await calls['importing.commit']({
      listId: list.value.listId,
      shape: 'contacts',
      referenceDate: '2019-12-31',
      columns: fields.map((field, column) => ({ column, field })),
    });
    if (!stored.ok) throw new Error(stored.error.message);
  });
}

/** To the contacts of the client with this number. */
async function toContacts(page: Page, clientNumber: string): Promise<void> {
  await page.evaluate(async (number) => {
    const list = await window.trede.calls['caseload.list']({});
    const client = list.ok ? list.value.find((one) => one.clientNumber === number) : undefined;
    window.location.hash = `#/klanten/${client?.id ?? 0}/contacten`;
  }, clientNumber);
  await expect(page.getByRole('heading', { name: 'Contacten', level: 2 })).toBeVisible();
}

const contactsIn = (page: Page) =>
  page.getByRole('region', { name: /^\d{4}$/ }).getByRole('listitem');
const dialog = (page: Page) => page.getByRole('dialog');

test('the contacts of a client stand by year, the latest first, also hundreds of them', async ({
  app,
}) => {
  const page = await openTeam(app, { clients });
  await toContacts(page, '204117');
  await expect(page.getByText('Nog geen contacten')).toBeVisible();
  await isAccessible(page);
  const many = Array.from(
    { length: 70 },
    (_, n) => `204117;0${1 + (n % 9)}-0${1 + (n % 7)}-2018;;;Nr ${n}`,
  );
  await importContacts(app, [
    '204117;03-04-2019;gebeld;M. de Boer;Belt terug.',
    '204117;05-05-2019;;;',
    ...many,
  ]);
  await page.reload();
  await expect(contactsIn(page)).toHaveCount(50);
  await expect(contactsIn(page).nth(0)).toContainText('05-05-2019');
  await expect(contactsIn(page).nth(1)).toContainText('03-04-2019TelefoonM. de BoerBelt terug.');
  await expect(page.getByRole('heading', { name: '2018: 70 contacten' })).toBeVisible();
  await page.getByRole('button', { name: 'Nog 22 tonen' }).click();
  await expect(contactsIn(page)).toHaveCount(72);
});

test('a quick note takes the keyboard alone, from any page, and can be taken back', async ({
  app,
}) => {
  const page = await openTeam(app, { clients });
  await page.keyboard.press('Control+Shift+N');
  await expect(dialog(page).getByLabel('Voor wie', { exact: true })).toBeFocused();
  await isAccessible(page, 'quick-note');
  await page.keyboard.type('nass');
  await expect(page.getByRole('option', { name: /Nasser, Rima/ })).toBeVisible();
  await isAccessible(page);
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('button', { name: 'Nasser, Rima weghalen' })).toBeVisible();
  // What is typed outlives a dialog that is closed by accident.
  await dialog(page).getByLabel('Notitie', { exact: true }).focus();
  await page.keyboard.type('Gebeld over de taalstage.');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await page.keyboard.press('Control+Shift+N');
  await expect(dialog(page).getByLabel('Notitie', { exact: true })).toHaveValue(
    'Gebeld over de taalstage.',
  );
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Contact met Rima Nasser vastgelegd.')).toBeVisible();
  await expect(dialog(page)).toHaveCount(0);
  await toContacts(page, '204117');
  await expect(contactsIn(page)).toContainText(['Gebeld over de taalstage.']);
  await expect(contactsIn(page)).toContainText(['Bea Kuiphof']);

  // On the page of a client that client is chosen, and the note has the focus.
  await page.keyboard.press('Control+Shift+N');
  await expect(dialog(page).getByLabel('Notitie', { exact: true })).toBeFocused();
  await page.keyboard.type('En nog iets.');
  await page.keyboard.press('Control+Enter');
  await expect(contactsIn(page)).toHaveCount(2);
  await page.locator('body').press('Control+z');
  await expect(contactsIn(page)).toHaveCount(1);
  expect(app.complaints).toEqual([]);
});

test('an intake counts as spoken, with the organisation and the next appointment', async ({
  app,
}) => {
  const page = await openTeam(app, { clients });
  await toContacts(page, '204118');
  await page.getByRole('button', { name: 'Contact vastleggen' }).last().click();
  await expect(dialog(page).getByLabel('Waarvoor')).toHaveValue('intake');
  await dialog(page).getByLabel('Alle mogelijkheden zijn in kaart').check();
  await dialog(page).getByLabel('Organisatie').selectOption({ label: 'Nieuwe organisatie…' });
  await dialog(page).getByLabel('Tijd').fill('25:00');
  await dialog(page).getByRole('button', { name: 'Vastleggen', exact: true }).click();
  await expect(dialog(page).getByRole('group', { name: 'Kijk 3 velden na' })).toBeFocused();
  await isAccessible(page, 'contact');
  await dialog(page).getByLabel('Naam van de organisatie').fill('Vluchtelingenwerk');
  await dialog(page).getByLabel('Wie daar').fill('Ans de Wit');
  await dialog(page)
    .getByRole('group', { name: /Volgende/ })
    .getByLabel('Datum')
    .fill('1-12-2098');
  await dialog(page).getByLabel('Tijd').fill('9u30');
  await dialog(page).getByRole('button', { name: 'Vastleggen', exact: true }).click();
  await expect(
    page.getByText(/^Gesproken op \d\d-\d\d-\d{4}, mogelijkheden in kaart\.$/),
  ).toBeVisible();
  await expect(contactsIn(page)).toContainText(['Ans de Wit, Vluchtelingenwerk']);
  await expect(page.getByRole('list', { name: 'Afspraken' })).toContainText('01-12-2098, 09:30');
  await page.setViewportSize({ width: 640, height: 360 });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await isAccessible(page);
  await page.getByRole('link', { name: 'Verhaal' }).click();
  await expect(page.getByText('afspraak op 01-12-2098')).toBeVisible();
  await expect(page.getByText('nog niets gepland')).toBeHidden();
});

test('one contact with a group stands with each, and says so when another changed it', async ({
  app,
}) => {
  const page = await openTeam(app, { clients });
  await page.getByRole('button', { name: 'Snelle notitie' }).click();
  for (const name of ['nasser', 'westh']) {
    await dialog(page).getByLabel('Voor wie', { exact: true }).fill(name);
    await page.keyboard.press('Enter');
  }
  await dialog(page)
    .getByLabel('Notitie', { exact: true })
    .fill('Voorlichting over de eerste baan.');
  await dialog(page).getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByText('Contact met 2 klanten vastgelegd.')).toBeVisible();
  await toContacts(page, '204118');
  await expect(contactsIn(page)).toContainText(['met 2 klanten']);

  await page.getByRole('button', { name: /^Contact van .* wijzigen$/ }).click();
  await expect(dialog(page).getByText('U wijzigt alleen wat bij deze klant staat.')).toBeVisible();
  await page.evaluate(async () => {
    const { calls } = window.trede;
    const list = await calls['caseload.list']({});
    const clientId = list.ok ? list.value.find((one) => one.clientNumber === '204118')?.id : 0;
    const dossier = await calls['caseload.dossier']({ clientId: clientId ?? 0 });
    if (!dossier.ok) throw new Error(dossier.error.message);
    const [contact] = dossier.value.contacts;
    if (contact === undefined) throw new Error('no contact');
    const { id, organisationName: _name, groupSize: _size, writtenBy: _by, ...before } = contact;
    const values = { ...before, note: 'Was er niet bij.' };
    await calls['caseload.saveContact']({ contactId: id, before, values });
  });
  await dialog(page).getByLabel('Notitie', { exact: true }).fill('Kwam later.');
  await dialog(page).getByRole('button', { name: 'Bewaren' }).click();
  await expect(dialog(page)).toContainText('Notitie is nu: ‘Was er niet bij.’');
  await expect(dialog(page).getByLabel('Notitie', { exact: true })).toHaveValue('Kwam later.');
  // Who has read that may decide.
  await dialog(page).getByRole('button', { name: 'Bewaren' }).click();
  await expect(contactsIn(page)).toContainText(['Kwam later.']);
  await page.getByRole('button', { name: /^Contact van .* wijzigen$/ }).click();
  await dialog(page).getByRole('button', { name: 'Verwijderen' }).click();
  await expect(contactsIn(page)).toHaveCount(0);
  await toContacts(page, '204117');
  await expect(contactsIn(page)).toContainText(['Voorlichting over de eerste baan.']);
});

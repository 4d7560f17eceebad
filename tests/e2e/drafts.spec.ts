import type { Page } from '@playwright/test';
import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { openNewClientForm as openForm } from './support/new-client-form.ts';
import { openTeam } from './support/open-team.ts';
import { pressLock, unlock } from './support/unlock.ts';

const clients = [
  ['204101', 'BP1', 'Rima', 'Nasser'],
  ['204103', 'BP2', 'Samir', 'Haddad'],
].map(([klantnummer, bijstandspartij, voornaam, achternaam]) => ({
  klantnummer: klantnummer ?? '',
  bijstandspartij: bijstandspartij ?? '',
  voornaam: voornaam ?? '',
  achternaam: achternaam ?? '',
  'datum vestiging': '12-09-2017',
}));

test('what is typed is kept when the app locks, and stands in the form again', async ({ app }) => {
  const page = await openTeam(app);
  await openForm(page);
  await expect(page.getByRole('status').filter({ hasText: 'staat er weer' })).toHaveCount(0);
  await page.getByLabel('Voornaam').fill('Yonas');
  await page.getByLabel('Achternaam').fill('Tesfay');
  // At once, before the moment of rest after which it is written by itself; and nothing is asked.
  await pressLock(page);
  await unlock(app, page);

  await openForm(page);
  const line = page.getByRole('status').filter({ hasText: 'staat er weer' });
  await expect(line).toContainText(/Wat u vandaag om \d\d:\d\d invulde en niet bewaarde/);
  await expect(page.getByLabel('Voornaam')).toHaveValue('Yonas');
  await expect(page.getByLabel('Achternaam')).toHaveValue('Tesfay');
  await isAccessible(page);

  await line.getByRole('button', { name: 'Weggooien' }).press('Enter');
  await expect(page.getByLabel('Voornaam')).toHaveValue('');
  await expect(line).toHaveCount(0);
  await page.reload();
  await openForm(page);
  await expect(page.getByLabel('Voornaam')).toHaveValue('');
  await expect(line).toHaveCount(0);
  expect(app.complaints).toEqual([]);
});

async function openClient(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Klanten' }).click();
  await page.getByRole('row', { name: new RegExp(`^${name}`) }).click();
  await page.getByRole('navigation', { name: 'Onderdelen van deze klant' }).waitFor();
}

const waiting = (page: Page) => page.getByRole('region', { name: 'Nog niet bewaard' });

test('what was not sent is told of, and is gone on with by keyboard', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await openClient(page, 'Nasser, Rima');
  await page.getByRole('button', { name: 'Contact vastleggen' }).first().click();
  await page.getByLabel('Notitie', { exact: true }).fill('Belde over de huur.');
  await pressLock(page);
  await unlock(app, page);

  await page.getByRole('link', { name: 'Vandaag' }).first().click();
  await expect(waiting(page)).toContainText(
    /U was bezig met: contact met Rima Nasser \(vandaag \d\d:\d\d\)\./,
  );
  await isAccessible(page);
  const goOn = waiting(page).getByRole('button', { name: /^Verdergaan/ });
  await goOn.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /Rima Nasser/ })).toBeVisible();
  await expect(page.getByLabel('Notitie', { exact: true })).toHaveValue('Belde over de huur.');
  // The form is on screen: nothing waits behind it.
  await expect(page.locator('.d-waiting')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(waiting(page)).toBeVisible();

  await openClient(page, 'Haddad, Samir');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samir Haddad');
  await expect(waiting(page)).toHaveCount(0);
  await openClient(page, 'Nasser, Rima');
  await waiting(page)
    .getByRole('button', { name: /^Verdergaan/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Notitie', { exact: true })).toHaveValue('Belde over de huur.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('Contact met Rima Nasser vastgelegd')).toBeVisible();
  await expect(waiting(page)).toHaveCount(0);
  await page.getByRole('link', { name: 'Vandaag' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vandaag');
  await expect(waiting(page)).toHaveCount(0);
  expect(app.complaints).toEqual([]);
});

test('what waits is only thrown away once that was asked', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await openForm(page);
  await page.getByLabel('Voornaam').fill('Yonas');
  await page.getByRole('link', { name: 'Vandaag' }).first().click();
  await expect(waiting(page)).toContainText('U was bezig met: nieuwe klant (vandaag');
  const discard = waiting(page).getByRole('button', { name: /^Weggooien/ });
  await discard.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Weggooien wat u typte?' });
  await isAccessible(page, 'discard-draft');
  await expect(dialog.getByRole('button', { name: 'Laten staan' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await waiting(page)
    .getByRole('button', { name: /^Verdergaan/ })
    .click();
  await expect(page.getByLabel('Voornaam')).toHaveValue('Yonas');

  await page.getByRole('link', { name: 'Vandaag' }).first().click();
  await discard.click();
  await dialog.getByRole('button', { name: 'Weggooien' }).click();
  await expect(waiting(page)).toHaveCount(0);
  await openForm(page);
  await expect(page.getByLabel('Voornaam')).toHaveValue('');
  expect(app.complaints).toEqual([]);
});

test('a plan that was not sent opens in its form again', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await openClient(page, 'Nasser, Rima');
  await page.getByRole('link', { name: 'Plan van aanpak' }).click();
  await page.getByRole('button', { name: 'Plan maken' }).click();
  await page.getByLabel('Doel', { exact: true }).fill('Werken als kapper');
  await page.getByRole('link', { name: 'Vandaag' }).first().click();
  await waiting(page)
    .getByRole('button', { name: 'Verdergaan met plan van aanpak van Rima Nasser' })
    .click();
  await expect(page.getByLabel('Doel', { exact: true })).toHaveValue('Werken als kapper');
  expect(app.complaints).toEqual([]);
});

const pick = (page: Page, name: RegExp) => page.getByRole('row', { name }).getByRole('checkbox');

test('what was typed for some clients never comes up for others', async ({ app }) => {
  const page = await openTeam(app, { clients });
  const assign = async () => {
    await page.getByRole('button', { name: 'Klantmanager', exact: true }).last().click();
    return page.getByRole('dialog');
  };
  await pick(page, /Haddad/).check();
  await (await assign()).getByLabel('Sinds').fill('01-12-2026');
  await page.keyboard.press('Escape');
  await pick(page, /Haddad/).uncheck();
  await pick(page, /Nasser/).check();
  const other = await assign();
  await expect(other.getByLabel('Sinds')).not.toHaveValue('01-12-2026');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Vandaag' }).first().click();
  await waiting(page)
    .getByRole('button', { name: 'Verdergaan met klantmanager voor Samir Haddad' })
    .click();
  await expect(page.getByRole('dialog').getByLabel('Sinds')).toHaveValue('01-12-2026');
  expect(app.complaints).toEqual([]);
});

test('who goes on the next day means the day on which it was typed', async ({ app }) => {
  const page = await openTeam(app, { clients });
  const evening = new Date(2026, 10, 20, 16, 2);
  await page.clock.install({ time: evening });
  await page.reload();
  await openClient(page, 'Nasser, Rima');
  await page.getByRole('button', { name: 'Contact vastleggen' }).first().click();
  const date = page.getByLabel('Datum', { exact: true }).first();
  await expect(date).toHaveValue('20-11-2026');
  await page.getByLabel('Notitie', { exact: true }).fill('Sprak haar aan de deur.');
  await page.clock.runFor(1_000);
  await page.clock.setSystemTime(new Date(2026, 10, 21, 9, 5));
  await page.reload();
  await page.getByRole('link', { name: 'Vandaag' }).first().click();
  await waiting(page)
    .getByRole('button', { name: /^Verdergaan/ })
    .click();
  await expect(page.getByLabel('Notitie', { exact: true })).toHaveValue('Sprak haar aan de deur.');
  await expect(date).toHaveValue('20-11-2026');
  await expect(page.getByText('Sindsdien veranderd')).toHaveCount(0);
  expect(app.complaints).toEqual([]);
});

test('what was typed for a couple is gone on with, begun at the second of them', async ({
  app,
}) => {
  const couple = clients.map((client) => ({ ...client, bijstandspartij: 'BP1' }));
  const page = await openTeam(app, { clients: couple });
  await openClient(page, 'Haddad, Samir');
  await page.getByRole('button', { name: /^Alle \d+ tonen/ }).click();
  await page
    .getByRole('button', { name: /^Meer voor Samir Haddad, .*artner/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Uitstellen' }).click();
  const reason = page
    .getByRole('dialog', { name: 'Uitstellen' })
    .getByLabel('Waarom stelt u dit uit?');
  await reason.fill('Zij begint in mei.');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Vandaag' }).first().click();
  await waiting(page)
    .getByRole('button', { name: /^Verdergaan/ })
    .click();
  await expect(reason).toHaveValue('Zij begint in mei.');
  expect(app.complaints).toEqual([]);
});

test('a group of whom one is gone is gone on with for the others', async ({ app }) => {
  const page = await openTeam(app, { clients });
  const added = await page.evaluate(async () => {
    const made = await window.trede.calls['caseload.addClient']({
      clientNumber: '9',
      firstName: 'Weg',
      lastName: 'Straks',
      birthDate: null,
      sex: null,
      nationality: null,
      settlementDate: null,
      familyReunion: null,
      track: null,
      caseManager: null,
      partnerId: null,
    });
    if (!made.ok) throw new Error(made.error.message);
    return made.value;
  });
  await page.reload();
  await pick(page, /Haddad/).check();
  await pick(page, /Nasser/).check();
  await pick(page, /Straks/).check();
  await page.getByRole('button', { name: 'Groep', exact: true }).last().click();
  await page.getByRole('dialog').getByLabel('Sinds').fill('01-12-2026');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('link', { name: 'Vandaag' }).first().click();
  await waiting(page)
    .getByText(/groep voor 3 klanten/)
    .waitFor();
  await page.evaluate(async ({ changeId }) => {
    await window.trede.calls['caseload.undoChange']({ changeId });
  }, added);
  await page.reload();
  await waiting(page).getByRole('button', { name: 'Verdergaan met groep voor 2 klanten' }).click();
  await expect(page.getByText(/U gaat verder met wie er wel is/)).toBeVisible();
  await expect(page.getByRole('dialog').getByLabel('Sinds')).toHaveValue('01-12-2026');
  expect(app.complaints).toEqual([]);
});

test('a text that waits beside another is offered, and neither is lost', async ({ app }) => {
  const page = await openTeam(app, { clients });
  // As is left when something was typed before the window knew of what was kept.
  await page.evaluate(async () => {
    const values = { note: 'Half uur werk.', 'was:note': '' };
    const older = JSON.stringify([{ savedAt: '2026-11-20T15:02:00.000Z', values }]);
    await window.trede.calls['caseload.keepDraft']({
      key: 'contact-new:1',
      values: { note: 'x', 'was:note': '', older },
    });
  });
  await openClient(page, 'Nasser, Rima');
  await page.getByRole('button', { name: 'Contact vastleggen' }).first().click();
  const note = page.getByLabel('Notitie', { exact: true });
  await expect(note).toHaveValue('x');
  const line = page.getByRole('status').filter({ hasText: 'Er ligt nog een tekst van 20-11-2026' });
  await expect(line).toBeVisible();
  await isAccessible(page);
  const takeUp = page.getByRole('button', { name: 'Terugzetten' });
  await takeUp.press('Enter');
  await expect(note).toHaveValue('Half uur werk.');
  await takeUp.press('Enter');
  await expect(note).toHaveValue('x');
  // Sent: the other text still waits.
  await note.press('Control+Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await waiting(page)
    .getByRole('button', { name: /^Verdergaan/ })
    .click();
  await expect(note).toHaveValue('Half uur werk.');
  await expect(takeUp).toHaveCount(0);
  expect(app.complaints).toEqual([]);
});

test('a text that is too long to keep is said so, and nobody loses it by locking unasked', async ({
  app,
}) => {
  const page = await openTeam(app, { clients });
  await page.getByRole('row', { name: /^Nasser, Rima/ }).click();
  await page.getByRole('button', { name: /Snelle notitie/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Snelle notitie' });
  const note = dialog.getByLabel('Notitie', { exact: true });
  // More than the file keeps of one field, and less than it keeps of a whole form.
  const long = 'Rima vertelde van alles. '.repeat(4200);
  await note.fill(long);
  const tooLong = dialog.getByText('Deze tekst is te lang om tussendoor te bewaren.');
  await expect(tooLong).toBeVisible();
  await page.keyboard.press('Control+l');
  const asks = page.getByRole('dialog', { name: 'Vergrendelen?' });
  await expect(asks).toContainText('Wat u hebt ingevuld en nog niet hebt bewaard, gaat weg.');
  await page.keyboard.press('Enter');
  await expect(asks).toHaveCount(0);
  await expect(note).toHaveValue(long);

  // Shorter, it is kept again, and locking asks nothing.
  await note.fill('Rima vertelde van alles.');
  await expect(tooLong).toHaveCount(0);
  await pressLock(page);
  await unlock(app, page);
  await page.getByRole('button', { name: /Snelle notitie/ }).click();
  await expect(note).toHaveValue('Rima vertelde van alles.');
});

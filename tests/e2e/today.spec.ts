import type { Page } from '@playwright/test';
import { addDays } from '../../shared/kernel/calendar.ts';
import { formatDate, toIsoDate } from '../../shared/kernel/dates.ts';
import { isAccessible } from './support/accessible.ts';
import { expect, test, type TestApp } from './support/app.ts';
import { openTeam } from './support/open-team.ts';

const today = toIsoDate(new Date());
const settled = addDays(today, -36);

/** Two klantmanagers with a client each who came 36 days ago: an intake is 8 days late. */
const clients = [
  { voornaam: 'Filmon', achternaam: 'Gebremariam', klantmanager: 'Marloes Hendriks' },
  { voornaam: 'Hanan', achternaam: 'Al-Masri', klantmanager: 'Ruud van Aspen' },
].map((client, place) => ({
  klantnummer: String(204101 + place),
  vestigingsdatum: formatDate(settled),
  ...client,
}));

async function openToday(app: TestApp): Promise<Page> {
  const page = await openTeam(app, { clients });
  await page.getByRole('link', { name: 'Vandaag' }).click();
  await expect(page.getByRole('heading', { name: 'Vandaag', level: 1 })).toBeVisible();
  return page;
}

const row = (page: Page, text: string | RegExp) =>
  page.getByRole('region', { name: 'Signalen' }).getByRole('listitem').filter({ hasText: text });

test('begins empty, with the two ways to begin', async ({ app }) => {
  const page = await openTeam(app);
  await page.getByRole('link', { name: 'Vandaag' }).click();
  await expect(page.getByText('Nog geen klanten')).toBeVisible();
  await isAccessible(page);
  await page.getByRole('link', { name: 'Nieuwe klant' }).click();
  await expect(page).toHaveURL(/#\/klanten\/nieuw$/);
  // Who makes a new file is its first klantmanager, unless somebody else is filled in.
  await expect(page.getByLabel('Klantmanager', { exact: true })).toHaveValue('Bea Kuiphof');
  expect(app.complaints).toEqual([]);
});

test('asks once who works here, and then shows own clients or the whole team', async ({ app }) => {
  const page = await openToday(app);
  const count = page.getByRole('navigation').getByRole('link', { name: 'Vandaag' });
  await expect(row(page, 'Nog geen intake, 36 dagen na vestiging')).toHaveCount(2);
  await expect(row(page, '8 dagen over tijd').first()).toBeVisible();
  await expect(count).toHaveText(/\d/);
  const ofTeam = Number(/\d+/.exec((await count.textContent()) ?? '')?.[0]);
  await isAccessible(page);

  await page.getByRole('combobox', { name: 'Wie bent u?' }).selectOption('Marloes Hendriks');
  await expect(row(page, 'Nog geen intake')).toHaveCount(1);
  await expect(row(page, 'Gebremariam').first()).toBeVisible();
  await expect(page.getByText('1 bijstandspartij in begeleiding.')).toBeVisible();
  await expect(count).toHaveText(`Vandaag${ofTeam / 2}`);
  await isAccessible(page);

  await page.getByText('Hele team').click();
  await expect(row(page, 'Nog geen intake')).toHaveCount(2);
  await page.getByRole('button', { name: 'Signalen van Ruud van Aspen tonen' }).click();
  await expect(row(page, 'Nog geen intake')).toHaveCount(1);
  await expect(row(page, 'Al-Masri').first()).toBeVisible();
  await page.getByRole('button', { name: /Filter Klantmanager/ }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('combobox', { name: 'Wie bent u?' })).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test('warns of a caseload above the norm, with the way to hand clients over', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await page.evaluate(async () => {
    const { calls } = window.trede;
    const member = { name: 'Marloes Hendriks', fteHundredths: 3, active: true };
    await calls['caseload.saveMember']({ memberId: null, ...member });
    const settings = await calls['caseload.settings']({});
    if (!settings.ok) throw new Error(settings.error.message);
    const me = settings.value.members.find(({ name }) => name === member.name);
    await calls['caseload.setMe']({ memberId: me?.id ?? null });
  });
  await page.reload();
  await page.getByRole('link', { name: 'Vandaag' }).click();
  const panel = page.getByRole('region', { name: 'Mijn caseload' });
  await expect(panel).toContainText('1 boven de norm');
  await expect(panel).toContainText('norm 0 (0,03 fte × 30)');
  await isAccessible(page);
  await panel.getByRole('link', { name: 'Klanten overdragen' }).click();
  await expect(page).toHaveURL(/#\/overdragen$/);
});

test('puts a signal off with a reason and shows it again, by keyboard alone', async ({ app }) => {
  const page = await openToday(app);
  const menu = row(page, /Gebremariam.*Nog geen intake/).getByRole('button', {
    name: /^Meer voor/,
  });
  await menu.focus();
  await page.keyboard.press('Enter');
  await isAccessible(page, 'signal-menu');
  await expect(page.getByRole('menuitem', { name: 'Intake vastleggen' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Uitstellen' });
  await expect(dialog.getByLabel('Uitstellen tot en met')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('link', { name: /Vul een datum in/ })).toBeVisible();
  await isAccessible(page, 'snooze');
  await dialog.getByLabel('Uitstellen tot en met').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel('Uitstellen tot en met')).toHaveValue(
    formatDate(addDays(today, 7)),
  );
  await dialog.getByLabel('Waarom stelt u dit uit?').focus();
  await page.keyboard.type('In het ziekenhuis tot volgende week');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(row(page, /Gebremariam.*Nog geen intake/)).toHaveCount(0);
  // What had the focus is gone: the keyboard goes on in the list.
  await expect(page.locator(':focus')).toHaveClass(/today-row-act/);

  await page.getByRole('button', { name: 'Uitgesteld (1)' }).focus();
  await page.keyboard.press('Enter');
  await expect(row(page, 'In het ziekenhuis tot volgende week')).toBeVisible();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Weer tonen: Filmon Gebremariam' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Uitgesteld/ })).toBeHidden();
  await expect(row(page, /Gebremariam.*Nog geen intake/)).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test('does what a signal asks on the spot, and takes it back', async ({ app }) => {
  const page = await openToday(app);
  await page.getByRole('button', { name: 'Intake plannen: Filmon Gebremariam' }).focus();
  await page.keyboard.press('Enter');
  const plan = page.getByRole('dialog', { name: 'Afspraak met Filmon Gebremariam maken' });
  await plan.getByLabel('Datum').fill(formatDate(today));
  await isAccessible(page);
  await plan.getByRole('button', { name: 'Afspraak maken' }).click();
  await expect(plan).toBeHidden();
  await expect(row(page, `Er staat een afspraak op ${formatDate(today)}.`).first()).toBeVisible();
  await expect(
    page.getByRole('table', { name: 'Afspraken deze week' }).getByRole('link', { name: 'Filmon' }),
  ).toBeVisible();

  await page.getByRole('button', { name: 'Intake vastleggen: Filmon Gebremariam' }).click();
  const note = page.getByRole('dialog', { name: 'Contact met Filmon Gebremariam vastleggen' });
  await note.getByRole('button', { name: 'Vastleggen', exact: true }).click();
  await expect(note).toBeHidden();
  await expect(row(page, /Gebremariam.*Nog geen intake/)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(row(page, /Gebremariam.*Nog geen intake/)).toHaveCount(1);
  expect(app.complaints).toEqual([]);
});

test('says why a signal is there, with the norm of the team', async ({ app }) => {
  const page = await openToday(app);
  await row(page, /Gebremariam.*Nog geen intake/)
    .getByRole('button', { name: /^Meer voor/ })
    .click();
  await page.getByRole('menuitem', { name: 'Waarom zie ik dit?' }).click();
  const dialog = page.getByRole('dialog', { name: 'Waarom zie ik dit?' });
  await expect(dialog).toContainText('binnen 28 dagen na vestiging');
  await expect(dialog).toContainText('Apeldoorn');
  await isAccessible(page, 'why-signal');
  await dialog.getByRole('link', { name: 'Normen van het team bekijken' }).click();
  await expect(page.getByRole('heading', { name: 'Team en normen' })).toBeVisible();
});

test('fits a window of 640 by 360, as 200% zoom makes of 1280 by 720', async ({ app }) => {
  const page = await openToday(app);
  await page.setViewportSize({ width: 640, height: 360 });
  await expect(row(page, 'Gebremariam').first()).toBeVisible();
  const sideways = () =>
    page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await sideways()).toBeLessThanOrEqual(0);
  await page.getByRole('link', { name: 'Aanvullen', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Gegevens aanvullen', level: 1 })).toBeVisible();
  expect(await sideways()).toBeLessThanOrEqual(0);
  await page.getByRole('link', { name: 'Team en normen' }).click();
  await expect(page.getByRole('heading', { name: 'Team en normen', level: 1 })).toBeVisible();
  expect(await sideways()).toBeLessThanOrEqual(0);
});

test('shows a caseload above the norm, why, and the way to hand over', async ({ app }) => {
  const page = await openToday(app);
  await page.getByRole('link', { name: 'Team en normen' }).click();
  await page.getByRole('button', { name: 'Marloes Hendriks bij het team zetten' }).click();
  // 30 clients for one fte: 0,03 is none.
  await page.getByRole('dialog').getByLabel('Fte').fill('0,03');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('link', { name: 'Vandaag' }).click();
  const over = row(page, 'Caseload van Marloes Hendriks');
  await expect(over).toContainText('1 in begeleiding, 1 boven de norm van 0.');
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Vandaag' })).toHaveText(
    'Vandaag3',
  );
  await isAccessible(page);
  await over.getByRole('button', { name: 'Meer voor Caseload van Marloes Hendriks' }).click();
  await page.getByRole('menuitem', { name: 'Waarom zie ik dit?' }).click();
  const why = page.getByRole('dialog', { name: 'Waarom zie ik dit?' });
  await expect(why).toContainText('Bij een hele baan horen ten hoogste 30 klanten');
  await expect(why).toContainText('Apeldoorn');
  await isAccessible(page);
  await page.keyboard.press('Escape');
  await over
    .getByRole('link', { name: 'Klanten overdragen: Caseload van Marloes Hendriks' })
    .click();
  await expect(page).toHaveURL(/#\/overdragen$/);
  expect(app.complaints).toEqual([]);
});

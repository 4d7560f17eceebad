import type { Page } from '@playwright/test';
import { addDays } from '../../shared/kernel/calendar.ts';
import { weekdays } from '../../shared/kernel/dagdelen.ts';
import { formatDate, toIsoDate } from '../../shared/kernel/dates.ts';
import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { openTeam } from './support/open-team.ts';

const clients = [
  {
    klantnummer: '204117',
    voornaam: 'Rima',
    achternaam: 'Nasser',
    klantmanager: 'Marloes Hendriks',
  },
  {
    klantnummer: '204118',
    voornaam: 'Samir',
    achternaam: 'Haddad',
    klantmanager: 'Ruud van Aspen',
  },
];

async function toAgenda(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Agenda' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Agenda');
}
const dialog = (page: Page) => page.getByRole('dialog');

/** Says that Marloes works here, and plans so many days from today in the agenda of each. */
async function plan(page: Page, daysFromNow: number): Promise<void> {
  await page.evaluate(async (days) => {
    const { calls } = window.trede;
    const name = 'Marloes Hendriks';
    await calls['caseload.saveMember']({ memberId: null, name, fteHundredths: null, active: true });
    const settings = await calls['caseload.settings']({});
    const me = settings.ok ? settings.value.members.find((one) => one.name === name) : undefined;
    await calls['caseload.setMe']({ memberId: me?.id ?? null });
    const list = await calls['caseload.list']({});
    const date = new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE');
    for (const client of list.ok ? list.value : []) {
      const made = await calls['caseload.saveAppointment']({
        appointmentId: null,
        before: null,
        values: {
          date,
          time: '10:00',
          kind: 'huisbezoek',
          purpose: 'voortgang',
          clientIds: [client.id],
          subject: null,
          place: null,
          caseManager: client.caseManager,
        },
      });
      if (!made.ok) throw new Error(made.error.message);
    }
  }, daysFromNow);
  await page.reload();
}

test('an appointment is made, changed and removed with the keyboard alone', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await toAgenda(page);
  await expect(page.getByText('Geen afspraken in deze week')).toBeVisible();
  await isAccessible(page);

  // In the afternoon of the Wednesday of another week.
  await page.getByLabel('Ga naar datum', { exact: true }).last().focus();
  await page.keyboard.type('14-1-2099');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Week 3: 12-01-2099 tot en met 18-01-2099')).toBeVisible();
  await page.getByRole('button', { name: 'Afspraak maken op woensdag 14-01-2099, middag' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByLabel('Voor wie')).toBeFocused();
  await expect(dialog(page).getByLabel('Tijd')).toHaveValue('13:00');
  await isAccessible(page, 'appointment');
  await page.keyboard.type('rima');
  await expect(page.getByRole('option', { name: /Nasser, Rima/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  const cell = page
    .getByRole('row', { name: /^middag/ })
    .getByRole('cell')
    .nth(2);
  await expect(cell.getByRole('button', { name: /13:00.*Rima Nasser/ })).toBeVisible();
  await isAccessible(page);

  await cell.getByRole('button', { name: /Rima Nasser/ }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByLabel('Datum')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('19.15');
  await page.keyboard.press('Control+Enter');
  const evening = page
    .getByRole('row', { name: /^avond/ })
    .getByRole('cell')
    .nth(2);
  await evening.getByRole('button', { name: /19:15.*Rima Nasser/ }).focus();
  await page.keyboard.press('Enter');
  await dialog(page).getByRole('button', { name: 'Verwijderen' }).press('Enter');
  await expect(page.getByText('Geen afspraken in deze week')).toBeVisible();
  await page.locator('body').press('Control+z');
  await expect(evening.getByRole('button', { name: /19:15.*Rima Nasser/ })).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test('what stands in the way of an appointment is said while it is typed, and stops nobody', async ({
  app,
}) => {
  const page = await openTeam(app, { clients });
  await plan(page, 7);
  const inAWeek = formatDate(addDays(toIsoDate(new Date()), 7));
  const everyMorning = weekdays.map((day) => `${day}-ochtend` as const);
  await page.evaluate(async (dagdelen) => {
    const { calls } = window.trede;
    const list = await calls['caseload.list']({});
    const rima = list.ok ? list.value.find(({ firstName }) => firstName === 'Rima') : undefined;
    await calls['caseload.saveRecord']({
      clientId: rima?.id ?? 0,
      kind: 'weekUse',
      recordId: null,
      before: null,
      values: { kind: 'school', name: 'school', dagdelen, startsOn: null, endsOn: null },
    });
  }, everyMorning);
  await toAgenda(page);
  await page.getByRole('button', { name: 'Afspraak maken', exact: true }).click();
  await dialog(page).getByLabel('Voor wie').fill('nasser');
  await page.keyboard.press('Enter');
  await dialog(page).getByLabel('Datum').fill(inAWeek.slice(0, 5));
  await dialog(page).getByLabel('Tijd').fill('10.15');
  const said = dialog(page).getByRole('status');
  await expect(said.getByText(/^Op \w+ochtend heeft Rima school\.$/)).toBeVisible();
  // Both of the day stand at 10:00, only hers in the own agenda.
  await expect(said.getByText('U hebt dan al een afspraak met Rima Nasser (10:00).')).toBeVisible();
  await isAccessible(page);
  await dialog(page).getByLabel('Tijd').fill('14:00');
  await expect(said.getByText('school')).toHaveCount(0);
  await expect(said.getByText('U hebt')).toHaveCount(0);
  await dialog(page).getByLabel('Tijd').fill('10:15');
  await expect(said.getByText('U hebt')).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Afspraak maken' }).click();
  await expect(dialog(page)).toHaveCount(0);

  // The next appointment within a contact, of a group.
  await page.getByRole('button', { name: 'Snelle notitie' }).click();
  await dialog(page).getByLabel('Voor wie').fill('nasser');
  await page.keyboard.press('Enter');
  await dialog(page).getByLabel('Voor wie').fill('haddad');
  await page.keyboard.press('Enter');
  await dialog(page).getByRole('button', { name: 'Meer' }).click();
  const next = dialog(page).getByRole('group', { name: 'Volgende afspraak' });
  await next.getByLabel('Datum').fill(inAWeek);
  await next.getByLabel('Tijd').fill('9:45');
  await expect(next.getByText(/ochtend heeft Rima Nasser school\.$/)).toBeVisible();
  await expect(next.getByText('U hebt dan al een afspraak met Rima Nasser (10:00).')).toBeVisible();
});

test('an appointment that passed asks for its contact, and with that it is done', async ({
  app,
}) => {
  const page = await openTeam(app, { clients });
  await plan(page, -20);
  await toAgenda(page);
  await expect(
    page.getByText('1 afspraak van vóór deze week is nog niet vastgelegd.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Naar de oudste' }).click();
  await expect(page.getByRole('button', { name: /Samir Haddad/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Nog vastleggen: Rima Nasser' }).click();
  await expect(dialog(page).getByLabel('Soort', { exact: true }).first()).toHaveValue('huisbezoek');
  await expect(dialog(page).getByLabel('Waarvoor')).toHaveValue('voortgang');
  await expect(dialog(page).getByLabel('Door wie')).toHaveValue('Marloes Hendriks');
  await dialog(page).getByLabel('Notitie', { exact: true }).fill('Alles loopt.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Nog vastleggen: Rima Nasser' })).toHaveCount(0);
  await expect(page.getByRole('img', { name: 'vastgelegd' })).toBeVisible();
  await page.getByText('Hele team').click();
  await expect(page.getByRole('button', { name: 'Nog vastleggen: Samir Haddad' })).toBeVisible();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByRole('button', { name: 'Nog vastleggen: Rima Nasser' })).toBeVisible();
});

test('at 200% zoom and in the dark the week is a list by day, without sideways scroll', async ({
  app,
}) => {
  const page = await openTeam(app, { clients });
  await plan(page, 0);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 640, height: 360 });
  await toAgenda(page);
  await expect(page.getByRole('table')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /10:00.*Rima Nasser/ })).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await isAccessible(page);
});

import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { openMoneyTeam } from './support/money-team.ts';
import { openTeam } from './support/open-team.ts';
import { placeOrder } from './support/place-order.ts';

const withCost = [
  {
    klantnummer: '203402',
    voornaam: 'Rima',
    achternaam: 'Nasser',
    traject: 'Jobcoaching',
    'startdatum traject': '01-02-2019',
    kosten: '1.450,00',
    fonds: 'WEB educatie',
  },
];

test('begins empty, and adds the first fund with its conditions', async ({ app }) => {
  const page = await openTeam(app);
  await page.getByRole('link', { name: 'Budget' }).click();
  await expect(page.getByText('Nog geen fondsen')).toBeVisible();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Eerste fonds toevoegen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Fonds toevoegen' });
  await dialog.getByRole('button', { name: 'Fonds toevoegen' }).click();
  await expect(dialog.getByRole('link', { name: /Vul de naam van het fonds in/ })).toBeVisible();
  await dialog.getByLabel('Naam').fill('Participatiebudget');
  await dialog.getByLabel('Bron').selectOption('Participatiebudget');
  await dialog.getByLabel('Te besteden vanaf').fill('1-1-2026');
  await dialog.getByLabel('Te besteden tot en met').fill('31-12-2026');
  await dialog.getByLabel('Voor wie').selectOption({ label: 'Alleen statushouders' });
  await dialog.getByLabel('Gevestigd vanaf jaar').fill('16');
  await dialog.getByLabel('Traject', { exact: true }).check();
  await isAccessible(page, 'fund');
  await dialog.getByRole('button', { name: 'Fonds toevoegen' }).click();
  await expect(dialog.getByRole('group', { name: 'Kijk 1 veld na' })).toBeFocused();
  await dialog.getByLabel('Gevestigd vanaf jaar').fill('2016');
  await dialog.getByRole('button', { name: 'Fonds toevoegen' }).click();
  const row = page.getByRole('row', { name: /Participatiebudget/ });
  await expect(row).toContainText('31-12-2026');
  await expect(row).toContainText('onbekend');
  const conditions = page.getByRole('region', { name: 'Voorwaarden' });
  await expect(conditions).toContainText('statushouders');
  await expect(conditions).toContainText('vanaf 2016');
  await isAccessible(page);
  expect(app.complaints).toEqual([]);
});

test('takes the first amount in the form of a new fund, and both back at once', async ({ app }) => {
  const page = await openTeam(app);
  await page.getByRole('link', { name: 'Budget' }).click();
  await page.getByRole('button', { name: 'Eerste fonds toevoegen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Fonds toevoegen' });
  await dialog.getByLabel('Naam').fill('WEB educatie');
  await dialog.getByLabel('Kenmerk').fill('2026-02215');
  await dialog.getByRole('button', { name: 'Fonds toevoegen' }).click();
  await expect(
    dialog.getByRole('link', { name: /Vul het bedrag in, of maak het kenmerk leeg/ }),
  ).toBeVisible();
  await dialog.getByLabel('Bedrag van de beschikking').fill('1.000');
  await dialog.getByRole('button', { name: 'Fonds toevoegen' }).click();
  await expect(page.getByText('met € 1.000,00.')).toBeVisible();
  await expect(page.getByRole('row', { name: /WEB educatie/ })).toContainText('1.000,00');
  await expect(page.getByRole('row', { name: /2026-02215/ })).toContainText('+ 1.000,00');
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByText('Nog geen fondsen')).toBeVisible();
});

test('makes the funds of the start set in one press, which can be undone', async ({ app }) => {
  const page = await openTeam(app);
  await page.getByRole('link', { name: 'Budget' }).click();
  await page.getByRole('button', { name: 'Startset toevoegen' }).click();
  await expect(page.getByRole('row', { name: /SPUK inburgering/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Samen/ })).toContainText('fondsen');
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByText('Nog geen fondsen')).toBeVisible();
});

test('does not push away the button that is pressed by what a field has to say', async ({
  app,
}) => {
  const page = await openTeam(app);
  await page.getByRole('link', { name: 'Budget' }).click();
  await page.getByRole('button', { name: 'Eerste fonds toevoegen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Fonds toevoegen' });
  await dialog.getByLabel('Te besteden vanaf').fill('31-04-2026');
  // At its edge: there a button that moves goes away from under the pointer.
  const button = dialog.getByRole('button', { name: 'Fonds toevoegen' });
  await button.click({ position: { x: 12, y: 2 } });
  await expect(dialog.getByRole('link', { name: /Vul de naam van het fonds in/ })).toBeVisible();
  await expect(dialog.getByText(/April heeft 30 dagen/).first()).toBeVisible();
  await dialog.getByLabel('Te besteden vanaf').fill('32-04-2026');
  await page.keyboard.press('Tab');
  await expect(dialog.getByLabel('Te besteden vanaf')).toHaveAttribute('aria-invalid', 'true');
  expect(app.complaints).toEqual([]);
});

test('asks for the amount of a fund that came in with a list, and can take it back', async ({
  app,
}) => {
  const page = await openTeam(app, { clients: withCost });
  await page.getByRole('link', { name: 'Budget' }).click();
  const row = page.getByRole('row', { name: /WEB educatie/ });
  await expect(row).toContainText('onbekend');
  await expect(
    page.getByText('Van 1 fonds is het bedrag onbekend. Dat fonds telt niet mee in de rij Samen.'),
  ).toBeVisible();
  await expect(page.getByRole('row', { name: 'Samen, 1 fonds onbekend' })).not.toContainText(
    '1.450,00',
  );
  await expect(page.getByText(/in Trede nog geen orders gemaakt/)).toBeVisible();
  const spent = page.getByRole('table', { name: 'Orders uit WEB educatie' });
  await expect(spent.getByRole('row', { name: /geïmporteerde lijst/ })).toContainText('1.450,00');

  await row.getByRole('button', { name: 'Bedrag invullen' }).click();
  await expect(page.getByLabel('Bedrag van de beschikking')).toBeFocused();
  await page.keyboard.type('1000');
  await page.keyboard.press('Enter');
  await expect(row).toContainText('450,00 tekort');
  await expect(row).not.toContainText('−');
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(row).toContainText('onbekend');
});

test('refuses a name that is taken and a period that runs backwards, at their fields', async ({
  app,
}) => {
  const page = await openTeam(app, { clients: withCost });
  await page.getByRole('link', { name: 'Budget' }).click();
  await page.getByRole('button', { name: 'Fonds toevoegen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Naam').fill('web EDUCATIE');
  await dialog.getByLabel('Te besteden vanaf').fill('01-01-2027');
  await dialog.getByLabel('Te besteden tot en met').fill('31-12-2026');
  await dialog.getByRole('button', { name: 'Fonds toevoegen' }).click();
  await expect(dialog.getByRole('group', { name: /^Kijk/ })).toContainText(
    'De einddatum ligt vóór de begindatum. Kies een latere dag.',
  );
  await dialog.getByLabel('Te besteden vanaf').fill('');
  await dialog.getByRole('button', { name: 'Fonds toevoegen' }).click();
  await expect(dialog.getByRole('group', { name: /^Kijk/ })).toContainText(
    'Er is al een fonds met deze naam.',
  );
});

test('what is typed of a fund waits when its dialog is closed', async ({ app }) => {
  const page = await openTeam(app);
  await page.getByRole('link', { name: 'Budget' }).click();
  await page.getByRole('button', { name: 'Eerste fonds toevoegen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Fonds toevoegen' });
  await dialog.getByLabel('Naam').fill('ESF+ 2025–2027');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.getByRole('link', { name: /^Vandaag/ }).click();
  await page.getByRole('button', { name: /Verdergaan met nieuw fonds/ }).click();
  await expect(dialog.getByLabel('Naam')).toHaveValue('ESF+ 2025–2027');
});

test('shows what was bought from a fund with the way to the order, and looks ahead', async ({
  app,
}) => {
  const { page, funds, clients } = await openMoneyTeam(app);
  const { orderNumber } = await placeOrder(page, {
    fundId: funds['Participatiebudget'] ?? 0,
    clientIds: [clients['204117'] ?? 0],
    cents: 985_50,
  });
  await page.reload();
  await page.getByRole('link', { name: 'Budget' }).click();
  const orders = page.getByRole('table', { name: 'Orders uit Participatiebudget' });
  await expect(orders).toContainText('985,50');
  await expect(orders).toContainText('vastgelegd');
  const row = page.getByRole('row', { name: /Participatiebudget/ }).first();
  await expect(row).toContainText('4.014,50');
  await page.getByRole('button', { name: 'Fonds wijzigen' }).click();
  await page.getByRole('dialog').getByLabel('Te besteden tot en met').fill('31-12-2030');
  await page.getByRole('button', { name: 'Fonds bewaren' }).click();
  const outlook = page.getByRole('region', { name: 'Participatiebudget: vooruitblik' });
  await expect(outlook.getByRole('img', { name: /vooruitblik/ })).toBeVisible();
  await expect(outlook).toContainText('Zo gerekend: wat vandaag vrij is');
  await outlook.getByRole('button', { name: 'Als tabel' }).click();
  await expect(outlook.getByRole('table')).toContainText('verwacht');
  await isAccessible(page);
  await orders.getByRole('link', { name: orderNumber }).click();
  await expect(page).toHaveURL(/inkoop\/orders\/1$/);
  expect(app.complaints).toEqual([]);
});

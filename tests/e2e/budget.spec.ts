import { expect, test } from './support/app.ts';
import { openTeam } from './support/open-team.ts';

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

test('begins empty, and adds the first fund', async ({ app }) => {
  const page = await openTeam(app);
  await page.getByRole('link', { name: 'Budget' }).click();
  await expect(page.getByText('Nog geen fondsen')).toBeVisible();
  await page.getByRole('button', { name: 'Eerste fonds toevoegen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Fonds toevoegen' });
  await dialog.getByRole('button', { name: 'Fonds toevoegen' }).click();
  await expect(dialog.getByRole('link', { name: /Vul de naam van het fonds in/ })).toBeVisible();
  await dialog.getByLabel('Naam').fill('Participatiebudget');
  await dialog.getByLabel('Bedrag in euro').fill('148000');
  await dialog.getByLabel('Te besteden vanaf').fill('1-1-2026');
  await dialog.getByLabel('Te besteden tot en met').fill('31-12-2026');
  await dialog.getByLabel('Voor wie').selectOption({ label: 'Alleen statushouders' });
  await dialog.getByRole('button', { name: 'Fonds toevoegen' }).click();
  const row = page.getByRole('row', { name: /Participatiebudget/ });
  await expect(row).toContainText('31-12-2026');
  await expect(row).toContainText('148.000,00');
  await expect(row).toContainText('statushouders');
  expect(app.complaints).toEqual([]);
});

test('does not push away the button that is pressed by what a field has to say', async ({
  app,
}) => {
  const page = await openTeam(app);
  await page.getByRole('link', { name: 'Budget' }).click();
  await page.getByRole('button', { name: 'Eerste fonds toevoegen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Fonds toevoegen' });
  await dialog.getByLabel('Bedrag in euro').fill('1000');
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
  await expect(page.getByRole('row', { name: /^Samen/ })).not.toContainText('1.450,00');
  await expect(page.getByText(/in Trede nog geen orders gemaakt/)).toBeVisible();
  await expect(
    page.getByText(/1\.450,00 is betaald volgens een geïmporteerde lijst/),
  ).toBeVisible();

  await row.getByRole('button', { name: 'Bedrag invullen' }).click();
  await expect(page.getByLabel('Bedrag in euro')).toBeFocused();
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
  await expect(dialog.getByRole('group')).toContainText('De einddatum ligt vóór de begindatum.');
  await dialog.getByLabel('Te besteden vanaf').fill('');
  await dialog.getByRole('button', { name: 'Fonds toevoegen' }).click();
  await expect(dialog.getByRole('group')).toContainText('Er is al een fonds met deze naam.');
});

test('shows what was bought from a fund, with the way to the client', async ({ app }) => {
  const page = await openTeam(app, { clients: withCost });
  await page.evaluate(async () => {
    const { calls } = window.trede;
    const [clients, products, funds] = await Promise.all([
      calls['caseload.list']({}),
      calls['purchasing.catalogue']({}),
      calls['budget.overview']({}),
    ]);
    if (!clients.ok || !products.ok || !funds.ok) throw new Error('cannot read the team file');
    await calls['purchasing.order']({
      clientId: clients.value[0]?.id ?? 0,
      productId: products.value[0]?.id ?? 0,
      fundId: funds.value[0]?.id ?? 0,
      priceCents: 98_550,
      vatRate: '21',
      startDate: '2026-03-01',
      endDate: null,
    });
  });
  await page.reload();
  await page.getByRole('link', { name: 'Budget' }).click();
  const orders = page.getByRole('table', { name: 'Orders uit WEB educatie' });
  await expect(orders).toContainText('985,50');
  await expect(orders).toContainText('vastgelegd');
  await expect(page.getByRole('row', { name: /WEB educatie/ }).first()).toContainText('985,50');
  await orders.getByRole('link', { name: '203402' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Nasser');
});

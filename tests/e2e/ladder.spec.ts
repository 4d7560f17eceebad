import type { Page } from '@playwright/test';
import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { openTeam } from './support/open-team.ts';

const rima = {
  klantnummer: '204117',
  bijstandspartij: 'BP-1',
  voornaam: 'Rima',
  achternaam: 'Nasser',
  'datum vestiging': '12-09-2017',
  'trede start': '1',
  'trede nu': '3',
};
const samir = {
  klantnummer: '204118',
  bijstandspartij: 'BP-1',
  voornaam: 'Samir',
  achternaam: 'Haddad',
  'datum vestiging': '12-09-2017',
  'trede start': '2',
};

const open = async (page: Page) => {
  await page.getByRole('row', { name: /^Nasser, Rima/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rima Nasser');
};

const addFree = (page: Page, typeName: string, startDate: string, endDate: string) =>
  page.evaluate(
    async ({ type, from, until }) => {
      const { calls } = window.trede;
      const list = await calls['caseload.list']({});
      const client = list.ok ? list.value.find(({ firstName }) => firstName === 'Rima') : undefined;
      await calls['caseload.bulkChange']({
        kind: 'course',
        clientIds: [client?.id ?? 0],
        typeName: type,
        startDate: from,
        endDate: until,
      });
    },
    { type: typeName, from: startDate, until: endDate },
  );

test('a step is measured by keyboard alone; the answers suggest it, another may be chosen', async ({
  app,
}) => {
  const page = await openTeam(app, { clients: [rima] });
  await addFree(page, 'Bewegen Werkt', '2020-01-01', '2099-12-31');
  await page.reload();
  await open(page);
  const button = page.getByRole('button', { name: 'Trede meten' }).first();
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Trede meten van Rima Nasser' });
  await expect(dialog).toContainText('Vorige meting: trede 3');
  await expect(dialog.getByLabel('Gemeten op')).toBeFocused();
  await dialog.getByRole('button', { name: 'Trede bewaren' }).press('Enter');
  await expect(dialog.getByRole('group', { name: 'Kijk 1 veld na' })).toBeFocused();

  await dialog.getByRole('checkbox', { name: /^Doet onbetaald werk/ }).focus();
  await page.keyboard.press('Space');
  const step = dialog.getByLabel('Trede', { exact: true });
  await expect(step).toHaveValue('4');
  await expect(dialog.getByText('De antwoorden wijzen op trede 4.')).toBeVisible();
  await expect(dialog.getByText(/^Bewegen Werkt loopt/)).toBeHidden();
  await step.focus();
  await page.keyboard.type('5');
  await expect(dialog.getByText(/wijzen op trede 4\. U kiest trede 5/)).toBeVisible();
  await expect(
    dialog.getByText('Bewegen Werkt loopt of komt nog. Dat is bedoeld voor trede 1 tot en met 4.'),
  ).toBeVisible();
  await isAccessible(page, 'ladder');
  await dialog.getByRole('button', { name: 'Trede bewaren' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { name: /^Van trede 1 naar 5/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: /^Van trede 1 naar 3/ })).toBeVisible();
});

test('the table has the facts of the chart, and there a measurement is changed or removed', async ({
  app,
}) => {
  const page = await openTeam(app, { clients: [rima, samir] });
  await addFree(page, 'Vrijwilligerswerk', '2020-01-01', '2021-12-31');
  await page.reload();
  await open(page);
  const panel = page.getByRole('region', { name: /^Van trede 1 naar 3/ });
  await expect(panel.getByRole('img')).toHaveAccessibleName(/Partner Samir.*Vrijwilligerswerk/);
  await panel.getByRole('button', { name: 'Als tabel' }).click();
  await expect(panel.getByRole('row', { name: /Samir, partner: trede 2/ })).toBeVisible();
  await expect(panel.getByRole('row', { name: /Traject: Vrijwilligerswerk/ })).toContainText(
    '31-12-2021',
  );
  await isAccessible(page);
  await panel.getByRole('button', { name: /^Meting van trede 3/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Meting wijzigen' });
  await dialog.getByLabel('Trede', { exact: true }).selectOption('4');
  await dialog.getByRole('button', { name: 'Trede bewaren' }).click();
  await expect(dialog).toBeHidden();
  const changed = page.getByRole('region', { name: /^Van trede 1 naar 4/ });
  await changed.getByRole('button', { name: /^Meting van trede 4/ }).click();
  await dialog.getByRole('button', { name: 'Meting verwijderen' }).click();
  await expect(page.getByRole('heading', { name: 'Trede 1, één keer gemeten' })).toBeVisible();
});

test('the result of a trajectory is noted, beside those of the partner', async ({ app }) => {
  const page = await openTeam(app, { clients: [rima, samir] });
  await addFree(page, 'Vrijwilligerswerk', '2020-01-01', '2021-12-31');
  await page.reload();
  await open(page);
  await page.getByRole('link', { name: /^Trajecten 1/ }).click();
  const own = page.getByRole('region', { name: 'Trajecten van Rima', exact: true });
  await expect(own.getByRole('row', { name: /^Vrijwilligerswerk/ })).toContainText(
    'resultaat onbekend',
  );
  await expect(page.getByRole('region', { name: 'Trajecten van Samir, partner' })).toContainText(
    'Samir heeft nog geen traject.',
  );
  await isAccessible(page);
  await own.getByRole('button', { name: 'Resultaat invullen van Vrijwilligerswerk' }).click();
  const dialog = page.getByRole('dialog', { name: 'Resultaat van Vrijwilligerswerk' });
  await dialog.getByRole('radio', { name: 'Afgerond' }).check();
  await dialog.getByRole('button', { name: 'Resultaat bewaren' }).click();
  await expect(dialog.getByRole('group', { name: 'Kijk 1 veld na' })).toBeFocused();
  await isAccessible(page, 'result');
  await dialog.getByLabel('Resultaat', { exact: true }).selectOption('behaald');
  await dialog.getByRole('button', { name: 'Resultaat bewaren' }).click();
  await expect(dialog).toBeHidden();
  const row = own.getByRole('row', { name: /^Vrijwilligerswerk/ });
  await expect(row).toContainText('Doel behaald');
  await expect(row).toContainText('Afgerond');

  await own.getByRole('button', { name: 'Traject zonder kosten' }).click();
  const free = page.getByRole('dialog', { name: /^Traject zonder kosten voor Rima/ });
  await free.getByLabel('Traject', { exact: true }).fill('Taalmaatje');
  await free.getByLabel('Startdatum').fill('1-3-2026');
  await isAccessible(page, 'free-trajectory');
  await free.getByRole('button', { name: 'Traject toevoegen' }).click();
  await expect(free).toBeHidden();
  await expect(own.getByRole('row', { name: /^Taalmaatje/ })).toContainText('zonder kosten');
  await page.keyboard.press('Control+z');
  await expect(own.getByRole('row', { name: /^Taalmaatje/ })).toHaveCount(0);
});

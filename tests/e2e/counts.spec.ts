import type { Page } from '@playwright/test';
import { addDays, addMonths } from '../../shared/kernel/calendar.ts';
import { formatDate, toIsoDate } from '../../shared/kernel/dates.ts';
import { isAccessible } from './support/accessible.ts';
import { goToPath } from './support/client-with-plan.ts';
import { expect, test, type TestApp } from './support/app.ts';
import { openTeam } from './support/open-team.ts';

const today = toIsoDate(new Date());
const marloes = 'Marloes Hendriks';
const ruud = 'Ruud van Aspen';

/** A couple of one klantmanager, one of two, three who left, and one whom nobody guides. */
const clients = [
  ['1', 'BP1', 'Rima', marloes],
  ['2', 'BP1', 'Samir', marloes],
  ['3', 'BP3', 'Filmon', marloes],
  ['4', 'BP4', 'Hanan', marloes],
  ['5', 'BP5', 'Dawit', marloes],
  ['6', 'BP6', 'Nour', ruud],
  ['7', 'BP6', 'Bassel', marloes],
  ['8', 'BP8', 'Selam', ''],
].map(([klantnummer = '', bijstandspartij = '', voornaam = '', klantmanager = '']) => ({
  klantnummer,
  bijstandspartij,
  voornaam,
  achternaam: 'Haddad',
  klantmanager,
  vestigingsdatum: formatDate(addDays(today, -700)),
}));

const outflows = [
  { clientNumber: '3', kind: 'betaald-werk', date: addMonths(today, -23) },
  { clientNumber: '4', kind: 'verhuizing', date: addMonths(today, -2) },
  { clientNumber: '5', kind: 'betaald-werk', date: addMonths(today, -25) },
];

const mine = '3 in begeleiding, 1 in nazorg';

async function openAsMarloes(app: TestApp): Promise<Page> {
  const page = await openTeam(app, { clients });
  await page.evaluate(
    async ({ left, name }) => {
      const { calls } = window.trede;
      const list = await calls['caseload.list']({});
      if (!list.ok) throw new Error(list.error.message);
      for (const { clientNumber, ...values } of left) {
        const clientId = list.value.find((one) => one.clientNumber === clientNumber)?.id ?? 0;
        const record = { clientId, kind: 'outflow' as const, recordId: null, before: null };
        const saved = await calls['caseload.saveRecord']({ ...record, values });
        if (!saved.ok) throw new Error(saved.error.message);
      }
      const member = { memberId: null, name, fteHundredths: 7, active: true };
      await calls['caseload.saveMember'](member);
      await calls['caseload.setMe']({ memberId: 1 });
    },
    { left: outflows, name: marloes },
  );
  await page.reload();
  return page;
}

test('a caseload has the same numbers on every page, with what they count', async ({ app }) => {
  const page = await openAsMarloes(app);
  const nav = page.getByRole('navigation').getByRole('link', { name: 'Klanten' });
  await expect(nav).toHaveText('Klanten4');
  await expect(nav).toHaveAttribute('title', `Klanten, mijn klanten: ${mine}`);

  await expect(page.getByRole('tab', { name: 'Mijn klanten 4' })).toHaveAttribute(
    'title',
    `4 klanten in 3 bijstandspartijen. ${mine}.`,
  );
  await expect(page.getByText(`4 klanten in 3 bijstandspartijen. ${mine}.`)).toBeVisible();
  const everybody = page.getByRole('tab', { name: 'Alle 8' });
  await expect(everybody).toHaveAttribute(
    'title',
    /^8 klanten in \d bijstandspartijen\. 5 in begeleiding, 1 in nazorg, 2 uitgestroomd\.$/,
  );

  await page.getByRole('link', { name: 'Vandaag' }).click();
  const region = (name: string) => page.getByRole('region', { name });
  await expect(region('Mijn caseload')).toContainText(mine);
  await expect(region('Mijn caseload')).toContainText('1 boven de norm');
  await page.getByText('Hele team').click();
  await expect(region('Caseload van het team')).toContainText('5 in begeleiding, 1 in nazorg');
  const line = (name: string) =>
    region('Per klantmanager').getByRole('row').filter({ hasText: name });
  await expect(line(marloes)).toContainText(mine);
  await expect(line(ruud)).toContainText('1 in begeleiding');
  await expect(line('Geen klantmanager')).toContainText('1 in begeleiding');

  await goToPath(page, '/team');
  await expect(page.getByRole('row').filter({ hasText: marloes })).toContainText(mine);
  await goToPath(page, '/overdragen');
  const from = page.getByLabel('Nu bij');
  await expect(from).toHaveValue(marloes);
  await expect(from.locator('option', { hasText: marloes })).toHaveText(
    `${marloes} (${mine}, 2 uitgestroomd)`,
  );
  await expect(from.locator('option', { hasText: ruud })).toHaveText(`${ruud} (1 in begeleiding)`);
  await page.getByRole('checkbox', { name: 'Alle klanten kiezen' }).check();
  await expect(page.getByText(`6 van 6 gekozen: ${mine}, 2 uitgestroomd`)).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test('a couple stands once on Vandaag, at both klantmanagers, and is put off as one', async ({
  app,
}) => {
  const page = await openAsMarloes(app);
  await page.getByRole('link', { name: 'Vandaag' }).click();
  // Nobody had a plan when the list came in: that stands in one line.
  await page.getByRole('button', { name: /^Uit de geïmporteerde lijst/ }).click();
  const couples = page.getByRole('listitem').filter({ hasText: 'Beide partners hebben' });
  await expect(couples).toHaveCount(2);
  await isAccessible(page);
  await page.getByText('Hele team').click();
  await expect(couples).toHaveCount(2);
  await page.getByRole('button', { name: `Signalen van ${marloes} tonen` }).click();
  await expect(couples).toHaveCount(2);

  const rima = couples.filter({ hasText: 'Rima Haddad' });
  await expect(rima.getByRole('link', { name: 'Plan maken: Rima' })).toHaveAttribute(
    'href',
    /#\/klanten\/1\/plan$/,
  );
  await expect(rima.getByRole('link', { name: 'Plan maken: Samir' })).toHaveAttribute(
    'href',
    /#\/klanten\/2\/plan$/,
  );

  // From the page of the second, it goes for both.
  await goToPath(page, '/klanten/2');
  const acts = page.getByRole('region', { name: 'Volgende acties' });
  await acts.getByRole('button', { name: /Meer voor .* Partner niet begonnen/ }).click();
  await expect(page.getByRole('menuitem', { name: 'Plan maken: Rima' })).toBeVisible();
  await page.getByRole('menuitem', { name: 'Uitstellen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Uitstellen' });
  await dialog.getByRole('button', { name: '1 week' }).click();
  await dialog.getByLabel('Waarom stelt u dit uit?').fill('Zij zijn op reis.');
  await dialog.getByRole('button', { name: 'Uitstellen' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('link', { name: 'Vandaag' }).click();
  await expect(couples).toHaveCount(1);
  await page.getByRole('button', { name: 'Uitgesteld (1)' }).click();
  await page.getByRole('button', { name: 'Weer tonen: Rima Haddad en Samir Haddad' }).click();
  await expect(couples).toHaveCount(2);
  expect(app.complaints).toEqual([]);
});

test('a caseload above the norm is put off with a reason, and shown again', async ({ app }) => {
  const page = await openAsMarloes(app);
  await page.getByRole('link', { name: 'Vandaag' }).click();
  const line = page.getByRole('listitem').filter({ hasText: 'Uw caseload' });
  await expect(line).toContainText('3 in begeleiding, 1 boven de norm van 2.');
  const count = page.getByRole('heading', { name: /^Nu doen/ });
  const before = Number(/\d+/.exec((await count.textContent()) ?? '')?.[0]);
  await line.getByRole('button', { name: 'Meer voor Uw caseload' }).click();
  await isAccessible(page, 'norm-menu');
  await page.getByRole('menuitem', { name: 'Uitstellen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Uitstellen' });
  await dialog.getByRole('button', { name: '2 weken' }).click();
  await isAccessible(page);
  await dialog.getByLabel('Waarom stelt u dit uit?').fill('In januari komt een collega.');
  await dialog.getByRole('button', { name: 'Uitstellen' }).click();
  await expect(page.getByText(/^Uitgesteld tot en met .*: Uw caseload\./)).toBeVisible();
  await expect(count).toHaveText(`Nu doen ${before - 1}`);
  await page.getByRole('button', { name: 'Uitgesteld (1)' }).click();
  await expect(line).toContainText(`In januari komt een collega. (${marloes})`);
  await page.getByRole('button', { name: 'Weer tonen: Uw caseload' }).click();
  await expect(count).toHaveText(`Nu doen ${before}`);
  expect(app.complaints).toEqual([]);
});

import type { Page } from '@playwright/test';
import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { addFund } from './support/money-team.ts';
import { openTeam } from './support/open-team.ts';
import { rimaNasser } from './support/rima-nasser.ts';

const clients = [{ ...rimaNasser, 'trede nu': '4' }];

const open = async (page: Page) => {
  await page.getByRole('row', { name: /^Nasser, Rima/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rima Nasser');
};

/** A fund, and dagdelen for two types of the catalogue. Both have screens with tests of their own. */
const prepare = async (page: Page) => {
  await addFund(page, 'Participatiebudget', 5000_00);
  await page.evaluate(async () => {
    const { calls } = window.trede;
    const types = await calls['caseload.trajectoryTypes']({});
    for (const type of types.ok ? types.value : []) {
      const { id, name, ...before } = type;
      const dagdelen =
        name === 'Jobcoaching'
          ? (['di-ochtend', 'do-ochtend'] as const)
          : name === 'Sollicitatietraining'
            ? (['vr-middag'] as const)
            : null;
      if (dagdelen !== null) {
        await calls['caseload.saveTrajectoryType']({
          id,
          ...before,
          stepFrom: 3,
          stepUntil: 5,
          dagdelen: [...dagdelen],
          before,
        });
      }
    }
  });
};

const addSchool = (page: Page) =>
  page.evaluate(async () => {
    const { calls } = window.trede;
    const list = await calls['caseload.list']({});
    const clientId = list.ok ? (list.value[0]?.id ?? 0) : 0;
    await calls['caseload.saveRecord']({
      clientId,
      kind: 'weekUse',
      recordId: null,
      before: null,
      values: {
        kind: 'school',
        name: 'school',
        dagdelen: ['ma-ochtend', 'wo-ochtend', 'do-ochtend'],
        startsOn: null,
        endsOn: null,
      },
    });
  });

test('a fixed activity is put in the week by keyboard alone, and can be taken back', async ({
  app,
}) => {
  const page = await openTeam(app, { clients });
  await open(page);
  const week = page.getByRole('region', { name: 'Week van Rima' });
  await expect(week).toContainText('0 van 15 bezet');
  await isAccessible(page);
  await week.getByRole('button', { name: 'Vaste activiteit toevoegen' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Soort').focus();
  await page.keyboard.type('School');
  await dialog.getByLabel('Naam').focus();
  await page.keyboard.type('Taalhuis');
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('checkbox', { name: 'maandagochtend' })).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await isAccessible(page);
  await dialog.getByRole('button', { name: 'Toevoegen' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(week).toContainText('2 van 15 bezet');
  await expect(week.getByRole('row', { name: /^ochtend/ })).toContainText('Taalhuis');
  await expect(week.getByRole('list')).toContainText('ma ochtend, wo middag');
  await page.keyboard.press('Control+z');
  await expect(week).toContainText('0 van 15 bezet');
});

test('what clashes is marked and comes last, and another dagdeel is chosen by keyboard', async ({
  app,
}) => {
  const page = await openTeam(app, { clients });
  await prepare(page);
  await addSchool(page);
  await page.reload();
  await open(page);
  await page.goto(page.url().replace(/\/?$/, '/inkopen'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Traject inkopen');
  const radios = page.getByRole('radiogroup', { name: 'Traject' }).getByRole('radio');
  await expect(radios.first()).toHaveAccessibleName(/^Sollicitatietraining/);
  await expect(radios.last()).toHaveAccessibleName(/^Jobcoaching/);
  await expect(page.getByRole('row', { name: /^Sollicitatietraining/ })).toContainText('Past');
  await expect(page.getByRole('row', { name: /^Jobcoaching/ })).toContainText('Botst op 1 dagdeel');
  await expect(page.getByRole('row', { name: /^Zorg en rust/ })).toContainText('klant staat op 4');

  await radios.last().press('Space');
  const said = page.getByText('Donderdagochtend botst met school.');
  await expect(said).toBeVisible();
  await isAccessible(page);
  const week = page.getByRole('table', { name: 'Week van Rima met dit traject' });
  await week.getByRole('checkbox', { name: 'dinsdagochtend, Jobcoaching' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect(said).toBeHidden();
  await expect(page.getByText('Dit past in de week.')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.getByLabel('Prijs in euro, met btw').fill('1.210');
  await page.getByLabel('Prijs in euro, met btw').press('Tab');
  await page.getByLabel('Btw', { exact: true }).selectOption('vrijgesteld');
  await page.getByRole('button', { name: 'Traject inkopen' }).click();
  const row = page.getByRole('row', { name: /^Jobcoaching/ });
  await expect(row).toContainText('di ochtend, do middag');
  await expect(row).toContainText('1.210,00');
});

test('a trajectory for other steps gives a warning, and can be bought', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await prepare(page);
  await open(page);
  await page.goto(page.url().replace(/\/?$/, '/inkopen'));
  await page.getByRole('radio', { name: /^Zorg en rust/ }).press('Space');
  await expect(
    page.getByText('Zorg en rust is bedoeld voor trede 1 en 2. Rima staat op trede 4.'),
  ).toBeVisible();
  await page.getByLabel('Prijs in euro, met btw').fill('100');
  await page.getByLabel('Btw', { exact: true }).selectOption('vrijgesteld');
  await page.getByRole('button', { name: 'Traject inkopen' }).click();
  await expect(page.getByRole('row', { name: /^Zorg en rust/ })).toContainText('100,00');
});

test('at 200% zoom the week and the order need no scrolling sideways', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await prepare(page);
  await addSchool(page);
  await page.reload();
  await page.setViewportSize({ width: 640, height: 360 });
  await open(page);
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
  await expect(page.getByRole('table', { name: /^Welke dagdelen/ })).toBeVisible();
  expect(await wide()).toBeLessThanOrEqual(640);
  await page.goto(page.url().replace(/\/?$/, '/inkopen'));
  await expect(page.getByRole('table', { name: /^Week van Rima/ })).toBeVisible();
  expect(await wide()).toBeLessThanOrEqual(640);
});

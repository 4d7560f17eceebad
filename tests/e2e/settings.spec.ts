import type { Page } from '@playwright/test';
import { isAccessible } from './support/accessible.ts';
import { expect, test, type TestApp } from './support/app.ts';
import { openTeam } from './support/open-team.ts';

const clients = [
  {
    klantnummer: '204101',
    voornaam: 'Rima',
    achternaam: 'Nasser',
    klantmanager: 'Marloes Hendriks',
    vestigingsdatum: '01-02-2024',
  },
];

async function openSettings(app: TestApp): Promise<Page> {
  const page = await openTeam(app, { clients });
  await page.getByRole('link', { name: 'Team en normen' }).click();
  return page;
}

test('puts klantmanagers in the team and says who works here, by keyboard alone', async ({
  app,
}) => {
  const page = await openSettings(app);
  const line = (name: string) => page.getByRole('row', { name: new RegExp(name) });
  await expect(line('Marloes Hendriks')).toContainText('nog niet in het team');
  await isAccessible(page);
  await page.getByRole('button', { name: 'Marloes Hendriks bij het team zetten' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Klantmanager toevoegen' });
  await expect(dialog.getByLabel('Naam')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('negen');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('link', { name: /Schrijf een getal, zoals 0,9/ })).toBeVisible();
  await isAccessible(page, 'member');
  await dialog.getByLabel('Fte').fill('0,9');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(line('Marloes Hendriks')).toContainText('0,9');
  await expect(line('Marloes Hendriks')).toContainText('27');
  await expect(line('Marloes Hendriks')).toContainText('Werkt in het team');

  await page.getByRole('button', { name: 'Dit ben ik: Marloes Hendriks' }).focus();
  await page.keyboard.press('Enter');
  await expect(line('Marloes Hendriks')).toContainText('Dit bent u');
  await page.keyboard.press('Control+z');
  await expect(line('Marloes Hendriks')).not.toContainText('Dit bent u');
  expect(app.complaints).toEqual([]);
});

test('takes back what was done last, also when Ctrl+Z comes before it is kept', async ({ app }) => {
  const page = await openSettings(app);
  const line = page.getByRole('row', { name: /Marloes Hendriks/ });
  await page.getByRole('button', { name: 'Marloes Hendriks bij het team zetten' }).click();
  const dialog = page.getByRole('dialog', { name: 'Klantmanager toevoegen' });
  await dialog.getByLabel('Fte').fill('0,9');
  await page.keyboard.press('Enter');
  await expect(line).toContainText('Werkt in het team');
  await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeVisible();
  // Two keys in one task: the second is there before the first can have been answered.
  await page
    .getByRole('button', { name: 'Dit ben ik: Marloes Hendriks' })
    .evaluate((button: HTMLElement) => {
      button.click();
      const undo = new KeyboardEvent('keydown', {
        key: 'z',
        code: 'KeyZ',
        ctrlKey: true,
        bubbles: true,
      });
      button.dispatchEvent(undo);
    });
  await expect(page.getByText('Ongedaan gemaakt.')).toBeVisible();
  await expect(line).toContainText('Werkt in het team');
  await expect(line).not.toContainText('Dit bent u');
  expect(app.complaints).toEqual([]);
});

test('changes a norm, keeps what is typed, and goes back to the usual value', async ({ app }) => {
  const page = await openSettings(app);
  await page.getByRole('tab', { name: 'Normen' }).click();
  const intake = page.getByLabel('Intake', { exact: true });
  await expect(intake).toHaveValue('28');
  await isAccessible(page);
  await intake.fill('veel');
  await page.getByRole('button', { name: 'Normen bewaren' }).click();
  await expect(page.getByRole('link', { name: 'Intake: Vul een getal in.' })).toBeVisible();
  await intake.fill('42');
  await page.getByRole('link', { name: 'Vandaag' }).click();
  await page.getByRole('link', { name: 'Team en normen' }).click();
  await expect(intake).toHaveValue('42');
  await page.getByRole('button', { name: 'Normen bewaren' }).click();
  await expect(page.getByText('De normen zijn bewaard.')).toBeVisible();
  await page.getByRole('button', { name: 'Intake: terug naar 28' }).click();
  await expect(intake).toHaveValue('28');
  await page.getByRole('button', { name: 'Normen bewaren' }).click();
  await expect(page.getByRole('button', { name: 'Intake: terug naar 28' })).toBeHidden();
  expect(app.complaints).toEqual([]);
});

test('keeps what a city is asked each year, and takes it back', async ({ app }) => {
  const page = await openSettings(app);
  await page.getByRole('tab', { name: 'Jaarcijfers' }).click();
  await expect(page.getByText('Nog geen jaarcijfers')).toBeVisible();
  await page.getByRole('button', { name: 'Jaar toevoegen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Jaar toevoegen' });
  await dialog.getByLabel('Jaar', { exact: true }).fill('2025');
  await dialog.getByLabel('Gevestigd, kinderen meegeteld').fill('118');
  for (const [label, count] of [
    ['Taakstelling eerste halfjaar', '60'],
    ['Gehuisvest eerste halfjaar', '61'],
    ['Taakstelling tweede halfjaar', '58'],
    ['Gehuisvest tweede halfjaar', '50'],
  ] as const) {
    await dialog.getByLabel(label).fill(count);
  }
  await isAccessible(page, 'yearly-count');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  const year = page.getByRole('row', { name: /2025/ });
  await expect(year).toContainText('61 van 60');
  await expect(year).toContainText('7 achter');
  await isAccessible(page);
  await page.getByRole('button', { name: 'Cijfers van 2025 wijzigen' }).click();
  await page.getByLabel('Gevestigd, kinderen meegeteld').fill('120');
  await page.keyboard.press('Enter');
  await expect(year).toContainText('120');
  await page.keyboard.press('Control+z');
  await expect(year).toContainText('118');
  expect(app.complaints).toEqual([]);
});

test('lists what the evaluation misses, with the field one press away', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await page.getByRole('link', { name: 'Aanvullen', exact: true }).click();
  const group = page.getByRole('region', { name: 'Marloes Hendriks' });
  await expect(group).toContainText('Nasser, Rima');
  await isAccessible(page);
  await page.getByRole('button', { name: /^Geboortedatum 1/ }).click();
  await expect(page.getByText('Nodig voor cijfers per leeftijd.')).toBeVisible();
  await page.getByRole('button', { name: 'Geboortedatum invullen: Rima Nasser' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Geboortedatum')).toBeFocused();
  await isAccessible(page);
  await page.keyboard.type('1-2-1990');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: /^Geboortedatum/ })).toHaveCount(0);
  // The keyboard goes on at the next gap.
  await expect(page.locator(':focus')).toHaveClass(/gap-chip/);
  await expect(group.getByRole('button', { name: /^Geslacht invullen/ })).toBeVisible();
  expect(app.complaints).toEqual([]);
});

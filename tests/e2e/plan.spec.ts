import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { addClient, goToPath } from './support/client-with-plan.ts';
import { openTeam } from './support/open-team.ts';

const rima = {
  number: '204101',
  firstName: 'Rima',
  lastName: 'van den Oudenrijn-Weldegebriel',
  caseManager: 'Marloes Hendriks',
};

test('a plan is made, ticked off, changed as a new version and evaluated by keyboard alone', async ({
  app,
}) => {
  const page = await openTeam(app);
  const clientId = await addClient(page, rima);
  await goToPath(page, `/klanten/${clientId}/plan`);
  const { keyboard } = page;

  await page.getByRole('button', { name: 'Plan maken' }).focus();
  await keyboard.press('Enter');
  await expect(page.getByLabel('Doel', { exact: true })).toBeFocused();

  // Nothing filled in: the summary has the focus, and its link goes to the field.
  await page.getByRole('button', { name: 'Plan bewaren' }).focus();
  await keyboard.press('Enter');
  await expect(page.getByText('Kijk 1 veld na')).toBeVisible();
  await isAccessible(page);
  await page.getByRole('link', { name: /Vul het doel in/ }).focus();
  await keyboard.press('Enter');
  await keyboard.type('Werk in de zorg');

  await page.getByLabel('Stap 1', { exact: true }).focus();
  await keyboard.type('Stage lopen');
  await page.getByRole('button', { name: 'Stap toevoegen' }).focus();
  await keyboard.press('Enter');
  await expect(page.getByLabel('Stap 2', { exact: true })).toBeFocused();
  await keyboard.type('Taal leren');
  const up = page.getByRole('button', { name: 'Stap 2 omhoog' });
  await up.focus();
  await keyboard.press('Enter');
  await expect(page.getByText('Stap 2 staat nu op plaats 1.')).toBeAttached();
  await expect(page.getByLabel('Stap 1', { exact: true })).toHaveValue('Taal leren');
  await page.getByLabel('Afspraak 1', { exact: true }).focus();
  await keyboard.type('Elke week naar het taalcafé');
  await page.getByLabel('Uiterlijk, van afspraak 1').fill('1-2-2020');
  await keyboard.press('Enter');

  await expect(page.getByText('Plan gemaakt.')).toBeVisible();
  await expect(page.getByText('1 afspraak is te laat')).toBeVisible();
  await expect(page.getByText('Versie 1,')).toBeVisible();
  await isAccessible(page);

  const agreement = page.getByRole('checkbox', { name: 'Elke week naar het taalcafé' });
  await agreement.focus();
  await keyboard.press('Space');
  await expect(agreement).toBeChecked();
  await expect(page.getByText(/is gedaan/)).toBeVisible();
  await keyboard.press('Control+z');
  await expect(agreement).not.toBeChecked();

  await page.getByRole('button', { name: 'Plan wijzigen' }).focus();
  await keyboard.press('Enter');
  await page.getByRole('radio', { name: 'Nieuwe versie' }).focus();
  await keyboard.press('Space');
  await page.getByLabel('Doel', { exact: true }).focus();
  await keyboard.press('End');
  await keyboard.type(', 20 uur');
  await page.getByRole('button', { name: 'Plan bewaren' }).focus();
  await keyboard.press('Enter');
  await expect(page.getByText('Plan bewaard als versie 2.')).toBeVisible();

  await page.getByRole('button', { name: 'Versie 1' }).focus();
  await keyboard.press('Enter');
  const earlier = page.getByRole('dialog', { name: /Plan, versie 1/ });
  await expect(earlier.getByText('Werk in de zorg', { exact: true })).toBeVisible();
  await isAccessible(page, 'plan-version');
  await keyboard.press('Escape');

  await page.getByRole('button', { name: 'Plan evalueren' }).focus();
  await keyboard.press('Enter');
  await expect(page.getByLabel('Wat is er gebleken?')).toBeFocused();
  await isAccessible(page, 'evaluate-plan');
  await keyboard.type('Het gaat goed.');
  await page.getByRole('button', { name: 'Evaluatie bewaren' }).focus();
  await keyboard.press('Enter');
  await expect(page.getByText('Evaluatie bewaard.')).toBeVisible();
  await expect(page.getByText('Het gaat goed.')).toBeVisible();

  // The whole of it fits at 200% zoom of a small screen.
  await page.setViewportSize({ width: 640, height: 360 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
  expect(app.complaints).toEqual([]);
});

test('what was typed in a plan is there again, and the letters are printed', async ({ app }) => {
  const page = await openTeam(app);
  const clientId = await addClient(page, rima);
  await goToPath(page, `/klanten/${clientId}/plan`);
  await page.getByRole('button', { name: 'Plan maken' }).click();
  await page.getByLabel('Doel', { exact: true }).fill('Een eigen bakkerij');
  await page.getByLabel('Stap 1', { exact: true }).fill('Ondernemersplan schrijven');
  await page.getByRole('button', { name: 'Stap toevoegen' }).click();
  await page.getByLabel('Stap 2', { exact: true }).fill('Plek zoeken');
  // Leaving the page writes the draft; coming back puts it back.
  await goToPath(page, '/klanten');
  await page.getByRole('heading', { name: 'Klanten', level: 1 }).waitFor();
  await goToPath(page, `/klanten/${clientId}/plan`);
  await page.getByRole('button', { name: 'Plan maken' }).click();
  await expect(page.getByLabel('Stap 2', { exact: true })).toHaveValue('Plek zoeken');
  await expect(page.getByLabel('Doel', { exact: true })).toHaveValue('Een eigen bakkerij');
  await page.getByRole('button', { name: 'Plan bewaren' }).click();
  await expect(page.getByText('Plan gemaakt.')).toBeVisible();

  for (const [button, name] of [
    ['Brief voor de klant (PDF)', 'brief.pdf'],
    ['Grote letters (PDF)', 'groot.pdf'],
  ] as const) {
    app.answerDialog(join(app.folder, name));
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByText(`${name} staat in`, { exact: false })).toBeVisible();
    expect(existsSync(join(app.folder, name))).toBe(true);
  }
  expect(app.complaints).toEqual([]);
});

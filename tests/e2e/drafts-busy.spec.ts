import type { Page } from '@playwright/test';
import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { openTeam } from './support/open-team.ts';

const clients = Array.from({ length: 150 }, (_, at) => ({
  klantnummer: String(204101 + at),
  bijstandspartij: `BP${at}`,
  voornaam: `Voornaam${'abcdefghij'.charAt(at % 10)}`,
  achternaam: at === 2 ? 'Haddad' : `Achternaam${'abcdefghij'.charAt(at % 10)}`,
  'datum vestiging': '12-09-2017',
}));

/** Keeps the backend at work for some seconds, and gives the end of it. */
const keepBusy = async (page: Page) => {
  await page.evaluate(() => {
    const text = 'In het jaar 2019 stroomden 12 klanten uit naar werk. '
      .repeat(180)
      .slice(0, 9_990);
    const parts = Array.from({ length: 12 }, () => ({ kind: 'text' as const, text }));
    const state = window as unknown as { busy?: boolean };
    state.busy = true;
    void window.trede.calls['evaluation.wordsOfClients']({
      definition: { title: 'Verslag', parts },
    }).then(() => {
      state.busy = false;
    });
  });
  return {
    isBusy: () => page.evaluate(() => (window as unknown as { busy?: boolean }).busy),
  };
};

const openNote = async (page: Page) => {
  await page.getByRole('button', { name: 'Contact vastleggen' }).first().click();
  return page.getByLabel('Notitie', { exact: true });
};

test('what is typed while the backend is busy is kept, beside what was kept before', async ({
  app,
}) => {
  const page = await openTeam(app, { clients });
  await page.evaluate(() => {
    window.location.hash = '#/klanten/3';
  });
  // Once, so that all that the form asks for is known.
  await (await openNote(page)).waitFor();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  const { isBusy } = await keepBusy(page);
  await (await openNote(page)).fill('Lang verhaal dat niet weg mag.');
  await expect(page.locator('form[data-unsaved]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await isBusy()).toBe(true);
  const waiting = page.getByRole('region', { name: 'Nog niet bewaard' });
  await waiting.waitFor({ timeout: 25_000 });

  await keepBusy(page);
  const note = await openNote(page);
  await note.fill('x');
  const line = page.getByRole('status').filter({ hasText: 'eerder begonnen tekst' });
  await line.waitFor({ timeout: 25_000 });
  await expect(note).toHaveValue('x');
  await isAccessible(page);
  await line.getByRole('button', { name: 'Terugzetten' }).press('Enter');
  await expect(note).toHaveValue('Lang verhaal dat niet weg mag.');
  await line.getByRole('button', { name: 'Terugzetten' }).press('Enter');
  await expect(note).toHaveValue('x');

  // Sent: the other text still waits.
  await note.press('Control+Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await waiting.getByRole('button', { name: /^Verdergaan/ }).click();
  await expect(note).toHaveValue('Lang verhaal dat niet weg mag.');
  await expect(line).toHaveCount(0);
  expect(app.complaints).toEqual([]);
});

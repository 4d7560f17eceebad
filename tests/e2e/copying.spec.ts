import type { Page } from '@playwright/test';
import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { clientsOfReport, openReport, paper } from './support/evaluation-page.ts';
import { addFund } from './support/money-team.ts';
import { openTeam } from './support/open-team.ts';
import { lockAndUnlock } from './support/unlock.ts';

// A copied table leaves the app as a saved one does: it stands in the log and in the register, and what is copied is
// what the screen shows.

/** What left, as the log has it, the last first. */
const left = (page: Page) =>
  page.evaluate(async () => {
    const part = await window.trede.calls['team.log']({
      filter: {
        userId: null,
        group: 'export',
        clientId: null,
        from: null,
        until: null,
        outcome: null,
      },
      upTo: null,
      skip: 0,
      take: 20,
    });
    if (!part.ok) throw new Error(part.error.message);
    return part.value.lines.map(({ call, form }) => `${call} ${form}`);
  });

test('a copied table leaves as a saved one does, and goes off the clipboard on locking', async ({
  app,
}) => {
  test.setTimeout(120_000);
  const page = await openTeam(app, { clients: clientsOfReport('=Rima') });
  await addFund(page, 'Participatiebudget', 5000_50);
  const { clipboard } = app.computer;

  await test.step('a list of clients', async () => {
    await page.getByRole('button', { name: 'Exporteren' }).click();
    await page.getByRole('menuitem', { name: 'Tabel kopiëren' }).click();
    const question = page.getByRole('dialog', { name: '40 klanten kopiëren?' });
    await isAccessible(page);
    await question.getByRole('button', { name: 'Kopiëren' }).click();
    await expect(page.getByText('40 rijen gekopieerd.')).toBeVisible();
    const lines = (await clipboard.text()).split('\r\n');
    expect(lines).toHaveLength(42);
    expect(lines[0]).toContain('Achternaam\tVoornaam\tKlantnummer');
    expect(lines.filter((line) => line.includes(`Haddad\t'=Rima\tK0\t`))).toHaveLength(1);
    expect((await left(page))[0]).toBe('desktop.saveClientList klembord');
    await lockAndUnlock(app);
    expect(await clipboard.text()).toBe('');
  });

  await test.step('the funds', async () => {
    await page.keyboard.press('Control+5');
    await page.getByRole('button', { name: /^Tabel kopiëren: Fondsen/ }).click();
    await expect(page.getByText('2 rijen gekopieerd.')).toBeVisible();
    expect(await clipboard.text()).toContain('Participatiebudget\t\t5000,50\t0,00');
    expect((await left(page))[0]).toBe('desktop.saveMoneyDocument klembord');
  });

  await test.step('a table to share, which the register keeps', async () => {
    await openReport(page);
    const table = 'Uitstroom naar soort';
    await expect(page.getByRole('button', { name: 'PDF maken' })).toBeEnabled();
    await page.getByRole('button', { name: `Tabel kopiëren: ${table}`, exact: true }).click();
    const question = page.getByRole('dialog', { name: 'Tabel delen' });
    await question.getByLabel('Voor wie?').fill('college');
    await isAccessible(page, 'share-report');
    await question.getByRole('button', { name: 'Tabel kopiëren' }).click();
    await expect(page.getByText('De tabel staat op het klembord.')).toBeVisible();
    const shown = await paper(page)
      .getByRole('table', { name: table, exact: true })
      .getByRole('row', { name: /^Betaald werk/ })
      .getByRole('cell')
      .allTextContents();
    const copied = await clipboard.text();
    expect(copied).toContain(`Betaald werk\t${shown.join('\t')}`);
    expect(copied).toContain('Deelbaar: niemand is te herkennen.');
    const exports = await page.evaluate(() => window.trede.calls['evaluation.exports']({}));
    expect(exports).toMatchObject({
      ok: true,
      value: [{ format: 'klembord', mode: 'deelbaar', recipient: 'college' }],
    });
    expect((await left(page))[0]).toBe('desktop.saveReport klembord');
  });

  await test.step('a table for the team alone, which says so, and what another program copied stays', async () => {
    await page.getByText('Intern', { exact: true }).click();
    await expect(paper(page)).toContainText('VERTROUWELIJK');
    await expect(page.getByRole('button', { name: 'PDF maken' })).toBeEnabled();
    await page
      .getByRole('button', { name: 'Tabel kopiëren: Uitstroom naar soort' })
      .first()
      .click();
    const question = page.getByRole('dialog', { name: 'Interne tabel kopiëren?' });
    await isAccessible(page, 'intern-report');
    await question.getByRole('button', { name: 'Tabel kopiëren' }).click();
    await expect.poll(() => clipboard.text()).toContain('VERTROUWELIJK');
    await clipboard.put('van een ander programma');
    await lockAndUnlock(app);
    expect(await clipboard.text()).toBe('van een ander programma');
  });
  expect(app.complaints).toEqual([]);
});

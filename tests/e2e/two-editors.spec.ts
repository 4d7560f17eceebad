import type { Page } from '@playwright/test';
import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { addClient, goToPath } from './support/client-with-plan.ts';
import { openTeam } from './support/open-team.ts';
import { lockAndUnlock } from './support/unlock.ts';

const rima = { number: '204101', firstName: 'Rima', lastName: 'Nasser' };
const dialog = (page: Page) => page.getByRole('dialog');
const putBack = (page: Page) => page.getByRole('status').filter({ hasText: 'staat er weer' });

test('a note that another changed while it was typed is told of each time, and then decided', async ({
  app,
}) => {
  const page = await openTeam(app);
  const clientId = await addClient(page, rima);
  const contact = {
    date: '2026-01-05',
    kind: 'bericht',
    purpose: null,
    person: 'Marloes Hendriks',
    organisationId: null,
    mapped: false,
    note: 'oud',
  } as const;
  await page.evaluate(
    async ({ id, values }) => {
      const added = await window.trede.calls['caseload.addContact']({
        ...values,
        clientIds: [id],
        appointmentId: null,
        next: null,
      });
      if (!added.ok) throw new Error(added.error.message);
    },
    { id: clientId, values: contact },
  );
  const open = async () => {
    await page.getByRole('button', { name: /^Contact van .* wijzigen$/ }).click();
    await dialog(page).getByLabel('Notitie', { exact: true }).waitFor();
  };
  await goToPath(page, `/klanten/${clientId}/contacten`);
  await open();
  await dialog(page).getByLabel('Notitie', { exact: true }).fill('van mij');
  await lockAndUnlock(app);

  await page.evaluate(
    async ({ id, before }) => {
      const { calls } = window.trede;
      const dossier = await calls['caseload.dossier']({ clientId: id });
      const contactId = dossier.ok ? (dossier.value.contacts[0]?.id ?? 0) : 0;
      const values = { ...before, note: 'van de collega', person: 'Sanne de Wit' };
      const saved = await calls['caseload.saveContact']({ contactId, before, values });
      if (!saved.ok) throw new Error(saved.error.message);
    },
    { id: clientId, before: contact },
  );
  await page.reload();
  await goToPath(page, `/klanten/${clientId}/contacten`);
  // Looking twice takes nothing off the notice.
  for (const time of ['once', 'twice']) {
    await open();
    await expect(dialog(page).getByLabel('Notitie', { exact: true }), time).toHaveValue('van mij');
    await expect(putBack(page), time).toContainText('Sindsdien veranderd: Notitie.');
    await expect(dialog(page).getByLabel('Door wie', { exact: true })).toHaveValue('Sanne de Wit');
    if (time === 'twice') break;
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
  }
  await dialog(page).getByRole('button', { name: 'Bewaren' }).click();
  await expect(dialog(page)).toContainText('Notitie is nu: ‘van de collega’.');
  await expect(dialog(page).getByLabel('Notitie', { exact: true })).toHaveValue('van mij');
  await dialog(page).getByRole('button', { name: 'Bewaren' }).click();
  await expect(dialog(page)).toHaveCount(0);
  const item = page.getByRole('region', { name: '2026' }).getByRole('listitem');
  await expect(item).toContainText('van mij');
  await expect(item).toContainText('Sanne de Wit');
  expect(app.complaints).toEqual([]);
});

test('of an appointment that two change, each keeps the fields that they changed', async ({
  app,
}) => {
  const page = await openTeam(app);
  const clientId = await addClient(page, rima);
  const appointment = {
    date: '2099-01-14',
    time: '10:00',
    kind: 'gesprek',
    purpose: null,
    subject: null,
    place: 'Stadhuis',
    caseManager: 'Marloes Hendriks',
  } as const;
  const appointmentId = await page.evaluate(
    async ({ id, values }) => {
      const added = await window.trede.calls['caseload.saveAppointment']({
        appointmentId: null,
        before: null,
        values: { ...values, clientIds: [id] },
      });
      if (!added.ok) throw new Error(added.error.message);
      return added.value.appointmentId;
    },
    { id: clientId, values: appointment },
  );
  const place = dialog(page).getByRole('textbox', { name: 'Plaats' });
  const open = async () => {
    await page.getByRole('button', { name: /^Afspraak van .* wijzigen$/ }).click();
    await place.waitFor();
  };
  const colleague = (changes: { place?: string; time?: string; caseManager?: string }) =>
    page.evaluate(
      async ({ id, changed }) => {
        const { calls } = window.trede;
        const period = { from: '2099-01-01', until: '2099-12-31' };
        const agenda = await calls['caseload.agenda'](period);
        const found = agenda.ok ? agenda.value.find((one) => one.id === id) : undefined;
        if (found === undefined) throw new Error('no appointment');
        const { id: appointmentId, done: _done, ...before } = found;
        const values = { ...before, ...changed };
        const saved = await calls['caseload.saveAppointment']({ appointmentId, before, values });
        if (!saved.ok) throw new Error(saved.error.message);
      },
      { id: appointmentId, changed: changes },
    );
  await goToPath(page, `/klanten/${clientId}/contacten`);
  await open();
  await place.fill('Bibliotheek');
  await lockAndUnlock(app);
  await colleague({ place: 'Buurthuis' });
  await page.reload();
  await goToPath(page, `/klanten/${clientId}/contacten`);
  await open();
  await expect(place).toHaveValue('Bibliotheek');
  await expect(putBack(page)).toContainText('Sindsdien veranderd: Plaats.');

  // While the form stands open, the colleague changes something that the user leaves alone.
  await colleague({ time: '15:30' });
  await dialog(page).getByRole('button', { name: 'Bewaren' }).click();
  await expect(dialog(page)).toContainText('Plaats is nu: ‘Buurthuis’.');
  await expect(place).toHaveValue('Bibliotheek');
  await expect(dialog(page).getByRole('textbox', { name: 'Tijd' })).toHaveValue('15:30');
  await isAccessible(page);
  await dialog(page).getByRole('button', { name: 'Bewaren' }).click();
  await expect(dialog(page)).toHaveCount(0);
  const line = page.getByRole('list', { name: 'Afspraken' }).getByRole('listitem');
  await expect(line).toContainText('14-01-2099, 15:30');
  await expect(line).toContainText('Bibliotheek');
  expect(app.complaints).toEqual([]);
});

test('a plan typed on a version that a colleague replaced stays whole, and never mixes with it', async ({
  app,
}) => {
  const page = await openTeam(app);
  const clientId = await addClient(page, rima);
  const savePlan = (steps: readonly string[], newVersion: boolean) =>
    page.evaluate(
      async ({ id, texts, asNew }) => {
        const { calls } = window.trede;
        const dossier = await calls['caseload.dossier']({ clientId: id });
        const now = dossier.ok ? dossier.value.plans[0] : undefined;
        const values = {
          goal: 'Werk in de zorg',
          goalOn: null,
          evaluateOn: null,
          agreements: [],
          steps: texts.map((text) => ({ text, state: 'straks' as const })),
        };
        const seen = now && {
          goal: now.goal,
          goalOn: now.goalOn,
          evaluateOn: now.evaluateOn,
          steps: now.steps,
          agreements: now.agreements,
        };
        const saved = await calls['caseload.savePlan']({
          clientId: id,
          basedOn:
            now === undefined || seen === undefined ? null : { planId: now.id, values: seen },
          newVersion: asNew,
          values,
        });
        if (!saved.ok) throw new Error(saved.error.message);
      },
      { id: clientId, texts: [...steps], asNew: newVersion },
    );
  await savePlan(['Taal leren', 'Stage lopen'], false);
  const open = async () => {
    await goToPath(page, `/klanten/${clientId}/plan`);
    await page.getByRole('button', { name: 'Plan wijzigen' }).click();
    await page.getByLabel('Stap 2', { exact: true }).waitFor();
  };
  await open();
  await page.getByLabel('Stap 2', { exact: true }).fill('Stage bij het ziekenhuis');
  await lockAndUnlock(app);
  await savePlan(['Rijbewijs halen', 'Taal leren', 'Stage lopen'], true);
  await page.reload();
  await open();

  // Nothing of it lands on the colleague's rows.
  const notice = page.getByRole('alert').filter({ hasText: 'Het plan is intussen veranderd' });
  await expect(notice).toContainText('Nu geldt versie 2');
  await expect(page.getByLabel('Stap 1', { exact: true })).toHaveValue('Taal leren');
  await expect(page.getByLabel('Stap 2', { exact: true })).toHaveValue('Stage bij het ziekenhuis');
  await expect(page.getByLabel('Stap 3', { exact: true })).toHaveCount(0);
  await isAccessible(page);
  await notice.getByRole('button', { name: 'Versie 2 lezen' }).press('Enter');
  await expect(dialog(page)).toContainText('Rijbewijs halen');
  await isAccessible(page, 'plan-of-colleague');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);

  // Saving before choosing is told, and changes nothing.
  await page.getByRole('button', { name: 'Plan bewaren' }).press('Enter');
  await expect(page.getByText('Kies eerst waarmee u verdergaat.').first()).toBeVisible();
  await expect(page.getByLabel('Stap 2', { exact: true })).toHaveValue('Stage bij het ziekenhuis');

  await notice.getByRole('button', { name: 'Verder met wat ik schreef' }).press('Enter');
  await expect(notice).toHaveCount(0);
  await page.getByRole('button', { name: 'Plan bewaren' }).press('Enter');
  await expect(page.getByText('Plan bewaard als versie 3.')).toBeVisible();
  await expect(page.getByText('Stage bij het ziekenhuis')).toBeVisible();
  await page.getByRole('button', { name: 'Versie 2', exact: true }).press('Enter');
  await expect(dialog(page)).toContainText('Rijbewijs halen');
  expect(app.complaints).toEqual([]);
});

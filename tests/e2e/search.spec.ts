import type { Page } from '@playwright/test';
import { isAccessible } from './support/accessible.ts';
import { addJob } from './support/add-job.ts';
import { expect, test } from './support/app.ts';
import { openTeam } from './support/open-team.ts';

const clients = [
  ['204101', 'BP1', 'Rima', 'Nasser', 'Jobcoaching', 'Stichting Lemat', '01-02-2019'],
  ['204102', 'BP1', 'Samir', 'Haddad', '', '', ''],
  ['204103', 'BP2', 'Yohannes', 'Tesfay', '', '', ''],
].map(([klantnummer, bijstandspartij, voornaam, achternaam, traject, aanbieder, start]) => ({
  klantnummer: klantnummer ?? '',
  bijstandspartij: bijstandspartij ?? '',
  voornaam: voornaam ?? '',
  achternaam: achternaam ?? '',
  'datum vestiging': '12-09-2017',
  traject: traject ?? '',
  aanbieder: aanbieder ?? '',
  'startdatum traject': start ?? '',
  'resultaat traject': traject === '' ? '' : 'lopend',
}));

const box = (page: Page) => page.getByRole('dialog');

async function addNote(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { calls } = window.trede;
    const list = await calls['caseload.list']({});
    if (!list.ok) throw new Error(list.error.message);
    const samir = list.value.find(({ firstName }) => firstName === 'Samir');
    const added = await calls['caseload.addContact']({
      clientIds: [samir?.id ?? 0],
      appointmentId: null,
      date: '2019-03-01',
      kind: 'gesprek',
      purpose: null,
      person: null,
      organisationId: null,
      mapped: false,
      note: 'Belde over de kinderopvang voor Noor.',
      next: null,
    });
    if (!added.ok) throw new Error(added.error.message);
  });
}

test('one keystroke finds notes, trajectories and providers, and goes there', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await addNote(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('OPVÀNG');
  await expect(box(page).getByText('Belde over de kinderopvang voor Noor.')).toBeVisible();
  await isAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samir Haddad');
  expect(page.url()).toContain('/contacten');

  await page.keyboard.press('Control+k');
  await page.keyboard.type('lemat');
  await expect(box(page).getByText('Rima Nasser, vanaf 01-02-2019')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Aanbieder Stichting Lemat')).toBeVisible();
  await expect(page.getByText('1 klant in 1 bijstandspartij.')).toBeVisible();
  expect(app.complaints).toEqual([]);
});

/** Types this and presses these keys at once: no answer can come in between. */
const inOneGo = (page: Page, typed: string, keys: readonly string[]) =>
  page.evaluate(
    async ([text, ...pressed]) => {
      const field = document.activeElement as HTMLInputElement;
      const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
      set?.call(field, text);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      for (const key of pressed) {
        // What the box does right after a key, and nothing that has to be asked.
        for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
        const what = { key, code: key, bubbles: true, cancelable: true };
        field.dispatchEvent(new KeyboardEvent('keydown', what));
      }
    },
    [typed, ...keys],
  );

/** The backend answers in turn: once this is answered, so is what was asked before. */
const answered = (page: Page) =>
  page.evaluate(async () => {
    await window.trede.calls['caseload.search']({ query: '' });
  });

const chosen = (page: Page) => box(page).locator('[data-selected]');

test('what was chosen stays chosen when the answer to the last letter comes', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('lema');
  await expect(chosen(page)).toContainText('Rima Nasser');
  await inOneGo(page, 'lemat', ['ArrowDown']);
  await expect(chosen(page)).toContainText('Stichting Lemat');
  await answered(page);
  await expect(chosen(page)).toContainText('Stichting Lemat');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Aanbieder Stichting Lemat')).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test('Enter before the answer opens what was chosen, from what was typed', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('lema');
  await expect(chosen(page)).toContainText('Rima Nasser');
  await inOneGo(page, 'lemat', ['ArrowDown', 'Enter']);
  await expect(page.getByText('Aanbieder Stichting Lemat')).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('haddad');
  await expect(chosen(page)).toContainText('Haddad, Samir');
  await inOneGo(page, 'tesfay', ['Enter']);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Yohannes Tesfay');
  expect(app.complaints).toEqual([]);
});

test('Enter before the answer opens nobody who was not found', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('nasser');
  await expect(chosen(page)).toContainText('Nasser, Rima');
  await inOneGo(page, 'tesfay', ['ArrowDown', 'ArrowUp', 'Enter']);
  await expect(chosen(page)).toContainText('Tesfay, Yohannes');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/Tesfay|Nasser/);
  expect(app.complaints).toEqual([]);
});

test('a type and a provider that nobody has had lead to their row', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await page.evaluate(async () => {
    const added = await window.trede.calls['purchasing.saveProduct']({
      id: null,
      unit: 'traject',
      typeName: 'Zorg en rust',
      providerName: 'Atelier Zuid',
      priceCents: 100_00,
      vatRate: 'vrijgesteld',
    });
    if (!added.ok) throw new Error(added.error.message);
  });
  const row = page.getByRole('button', { name: 'Zorg en rust wijzigen' });
  for (const typed of ['zorg en rust', 'atelier']) {
    await page.getByRole('link', { name: 'Agenda' }).click();
    await page.keyboard.press('Control+k');
    await page.keyboard.type(typed);
    await expect(chosen(page)).toContainText('0 klanten');
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('tab', { name: 'Soorten trajecten', selected: true }),
    ).toBeVisible();
    await expect(row).toBeInViewport();
    await expect(row).toBeFocused();
  }
  await isAccessible(page);
  await page.keyboard.press('Enter');
  await isAccessible(page, 'trajectory-type');
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();
  expect(app.complaints).toEqual([]);
});

test('who searches while a page is still on its way keeps the field', async ({ app }) => {
  const page = await openTeam(app, { clients });
  const wentOut = await page.evaluate(async () => {
    document.querySelector<HTMLElement>('a[href="#/agenda"]')?.click();
    const keys = { key: 'k', code: 'KeyK', ctrlKey: true, bubbles: true };
    document.documentElement.dispatchEvent(new KeyboardEvent('keydown', keys));
    const focused: string[] = [];
    document.addEventListener('focusin', ({ target }) => focused.push((target as Element).id));
    const frame = () => new Promise(requestAnimationFrame);
    while (document.querySelector('h1')?.textContent !== 'Agenda') await frame();
    for (let frames = 0; frames < 5; frames += 1) await frame();
    return focused.includes('inhoud');
  });
  expect(wentOut).toBe(false);
  await page.keyboard.type('nasser');
  await expect(chosen(page)).toContainText('Nasser, Rima');
});

test('acts and pages are found, also for the client who was typed', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('nasser');
  await box(page).getByText('Traject inkopen voor Rima Nasser').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/inkopen/i);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('evalu');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Evaluatie/);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('contact vast');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /Contact/ })).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test('a name that nobody has offers the one that was meant', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Tesfai');
  await expect(box(page).getByRole('status')).toHaveText(
    'Niets gevonden met ‘Tesfai’. Bedoelt u Tesfay?',
  );
  await isAccessible(page);
  await box(page).getByRole('button', { name: 'Tesfay' }).click();
  await expect(box(page).getByText('Tesfay, Yohannes')).toBeVisible();
});

test('a klantmanager leads to their clients, an employer to who works there', async ({ app }) => {
  const page = await openTeam(app, {
    clients: clients.map((client) => ({ ...client, klantmanager: 'Fatma Demir' })),
  });
  await addJob(page, 'Rima');
  // The window read its list before: it was not the one that added the job.
  await page.reload();
  await expect(page.getByRole('navigation').first()).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('demir');
  await expect(chosen(page)).toContainText('3 klanten');
  await isAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Klantmanager Fatma Demir')).toBeVisible();
  await expect(page.getByText('3 klanten in 2 bijstandspartijen.')).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('molen');
  await expect(chosen(page)).toContainText('1 klant werkt hier');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Werkgever Bakkerij De Molen')).toBeVisible();
  await expect(page.getByText('1 klant in 1 bijstandspartij.')).toBeVisible();
  expect(app.complaints).toEqual([]);
});

import { ask, clientWho, goTo, head, panel, type Scene, type Stage } from '../stage.mts';

type Listed = Awaited<ReturnType<typeof clientWho>>;

/** Somebody with a partner, a plan and something that runs: most there is to see. */
async function couple({ page }: Stage): Promise<Listed> {
  const clients = await ask(page, 'caseload.list', {});
  const ofHousehold = (id: number) =>
    clients.filter(({ householdId }) => householdId === id).length;
  return clientWho(
    page,
    ({ householdId, hasPlan, trajectory, ladderAtStart, ladderNow }) =>
      ofHousehold(householdId) === 2 &&
      hasPlan &&
      trajectory !== null &&
      Number(ladderNow) > Number(ladderAtStart),
  );
}

async function openClient(stage: Stage, tab = ''): Promise<Listed> {
  const client = await couple(stage);
  await goTo(stage.page, `/klanten/${client.id}${tab}`);
  return client;
}

export const clientScenes: readonly Scene[] = [
  {
    name: 'vandaag',
    width: 660,
    show: async ({ page }) => {
      await goTo(page, '/vandaag');
      const board = page.getByRole('region', { name: 'Signalen' });
      await board
        .getByRole('button', { name: /^Meer voor/ })
        .first()
        .waitFor();
      return { of: [head(page), board], height: 420, margin: 12 };
    },
  },
  {
    name: 'klantenlijst',
    show: async ({ page }) => {
      await goTo(page, '/klanten');
      await page.getByRole('row').nth(5).waitFor();
      return {
        of: [head(page), page.getByRole('table').or(page.getByRole('grid'))],
        width: 560,
        height: 440,
        margin: 12,
      };
    },
  },
  {
    name: 'klant',
    width: 680,
    show: async (stage) => {
      const { page } = stage;
      await openClient(stage);
      const household = page.getByRole('region', { name: /^Bijstandspartij/ });
      await household.waitFor();
      return { of: [household], height: 400, margin: 12 };
    },
  },
  {
    name: 'week',
    show: async (stage) => {
      const { page } = stage;
      const school = await withSchool(stage);
      await goTo(page, `/klanten/${school.id}`);
      const week = panel(page, `Week van ${school.firstName}`);
      await week.scrollIntoViewIfNeeded();
      return { of: [week] };
    },
  },
  {
    name: 'gesprek',
    width: 600,
    show: async (stage) => {
      const { page } = stage;
      await openClient(stage);
      await page.getByRole('button', { name: 'Contact vastleggen' }).first().click();
      const dialog = page.getByRole('dialog');
      await dialog
        .getByLabel('Notitie')
        .fill('Wil graag in de zorg werken. Gaat volgende week kijken bij het verzorgingshuis.');
      return { of: [dialog] };
    },
  },
  {
    name: 'trede-meten',
    width: 580,
    show: async (stage) => {
      const { page } = stage;
      await openClient(stage);
      await page.getByRole('button', { name: 'Trede meten' }).first().click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(/^Gaat ten minste elke week naar school/).check();
      await dialog.getByText('De antwoorden wijzen op trede 3.').waitFor();
      return { of: [dialog] };
    },
  },
  {
    name: 'plan',
    width: 640,
    show: async (stage) => {
      const { page } = stage;
      await openClient(stage, '/plan');
      const plan = panel(page, 'Plan van aanpak');
      await plan.waitFor();
      return { of: [plan], height: 460 };
    },
  },
  {
    name: 'agenda',
    show: async ({ page }) => {
      await goTo(page, '/agenda');
      await page.getByText('Hele team', { exact: true }).click();
      const week = page.getByRole('table', { name: /^Afspraken in week/ });
      await week.waitFor();
      return { of: [head(page), week], width: 520, height: 430, margin: 12 };
    },
  },
];

/** Somebody whose week has school in it and something else. */
async function withSchool({ page }: Stage): Promise<Listed> {
  const clients = await ask(page, 'caseload.list', {});
  for (const client of clients) {
    if (client.trajectory === null) continue;
    const { records } = await ask(page, 'caseload.dossier', { clientId: client.id });
    if (records.weekUse.length > 0) return client;
  }
  throw new Error('Nobody has school and a trajectory');
}

import type { Page } from '@playwright/test';
// For the type of `window.trede`.
import type {} from '../../renderer/lib/bridge.ts';
import { clientTabs, newOrderKinds, paths, purchasingTabs } from '../../renderer/lib/paths.ts';
import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { clientsOfReport } from './support/evaluation-page.ts';
import { addFund } from './support/money-team.ts';
import { openTeam } from './support/open-team.ts';

// Every page there is, for who sees little: at 200% of a small window, and in the colours of Windows' own contrast
// themes. Dialogs are looked at where they are tested,
// each of them: `every-dialog.test.ts` sees to that.

/** A small laptop at 200%. */
const zoomed = { width: 640, height: 360 };

const everyPage = (clientId: number): readonly string[] => [
  paths.today,
  paths.caseload,
  paths.newClient,
  ...clientTabs.map((tab) => paths.clientTab(clientId, tab)),
  paths.buy(clientId),
  paths.agenda,
  paths.missing,
  paths.handover,
  ...purchasingTabs.map((tab) => paths.purchasingTab(tab)),
  ...newOrderKinds.map((kind) => paths.newOrder(kind)),
  paths.budget,
  paths.yearChange,
  paths.moneyCheck,
  paths.evaluation,
  paths.sharedReports,
  paths.reportSettings,
  paths.composeReport('leeg'),
  paths.importing,
  paths.settings,
  paths.users,
  paths.backups,
  paths.log,
  paths.logOfClient(clientId),
  paths.privacy,
  paths.insight(clientId),
  '/er-is-geen-bladzijde',
];

const clients = clientsOfReport().map((client, index) => ({
  ...client,
  klantmanager: 'Fatma Demir',
  'trede start': '1',
  'trede nu': index === 0 ? '' : '3',
  traject: index === 1 ? 'Jobcoaching' : '',
  aanbieder: index === 1 ? 'Stichting Lemat' : '',
  'startdatum traject': index === 1 ? '01-02-2019' : '',
  'resultaat traject': index === 1 ? 'lopend' : '',
}));

async function goAndWait(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, path);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  // What is still being read or reckoned says so.
  await expect(page.getByText('Even laden…')).toHaveCount(0);
  if (path === paths.evaluation) {
    await expect(page.getByRole('article', { name: 'Het rapport' })).toBeVisible();
  }
}

/** What sticks out to the right, of the page or of a box that does not show it or cannot be reached. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const problems = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : [];
    for (const box of document.querySelectorAll<HTMLElement>('#inhoud *')) {
      if (!/auto|scroll/.test(getComputedStyle(box).overflowX)) continue;
      if (box.scrollWidth <= box.clientWidth + 1) continue;
      const stops = 'a[href], button, input, select, textarea, [tabindex="0"]';
      if (!box.matches('[tabindex="0"]') && box.querySelector(stops) === null) {
        problems.push(`no key reaches ${box.className}`);
      }
      const arrow = getComputedStyle(box, '::after').content;
      if (!arrow.includes('→')) problems.push(`nothing shows that more stands in ${box.className}`);
    }
    return problems;
  });

test('every page at 200% and in forced colours', async ({ app }) => {
  test.setTimeout(240_000);
  const page = await openTeam(app, { clients });
  await addFund(page, 'Participatiebudget', 5000_00);
  const clientId = await page.evaluate(async () => {
    const listed = await window.trede.calls['caseload.names']({});
    if (!listed.ok) throw new Error(listed.error.message);
    return listed.value[1]?.id ?? 0;
  });
  await page.setViewportSize(zoomed);
  await page.emulateMedia({ forcedColors: 'active' });
  const found: string[] = [];
  for (const path of everyPage(clientId)) {
    await goAndWait(page, path);
    // Chromium looks where a box can scroll once a frame.
    await expect
      .poll(() => cutOff(page))
      .toEqual([])
      .catch(async () => {
        found.push(...(await cutOff(page)).map((problem) => `${path}: ${problem}`));
      });
    const shots = process.env['SHOTS'];
    if (shots !== undefined) {
      await page.screenshot({ path: `${shots}/f${path.replaceAll('/', '-')}.png` });
      await page.screenshot({ path: `${shots}/F${path.replaceAll('/', '-')}.png`, fullPage: true });
    }
    await isAccessible(page).catch((problem: unknown) =>
      found.push(`${path}: ${String(problem).slice(0, 600)}`),
    );
  }
  expect(found).toEqual([]);
  expect(app.complaints).toEqual([]);
});

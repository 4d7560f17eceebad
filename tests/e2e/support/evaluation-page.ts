// For the type of `window.trede`.
import type {} from '../../../renderer/lib/bridge.ts';
import { expect, type Page } from '@playwright/test';
import type { CallInput } from '#shared/ipc/contract.ts';
import { goToPath } from './client-with-plan.ts';

/** Forty clients of whom twelve left in 2019; the first has a name of their own. */
export const clientsOfReport = (firstName = 'Samir') =>
  Array.from({ length: 40 }, (_, index) => ({
    klantnummer: `K${index}`,
    voornaam: index === 0 ? firstName : 'Samir',
    achternaam: 'Haddad',
    'datum vestiging': '12-09-2017',
    uitstroom: index < 12 ? 'betaald werk' : '',
    uitstroomdatum: index < 12 ? '01-05-2019' : '',
  }));

export const paper = (page: Page) => page.getByRole('article', { name: 'Het rapport' });

export async function openReport(page: Page): Promise<void> {
  await goToPath(page, '/evaluatie');
  await expect(paper(page)).toBeVisible();
}

/** Keeps a report of the team, 'Voor de raad', with this text over a table. */
export async function keepReport(
  page: Page,
  text: string,
  checkedWords: readonly string[] = [],
): Promise<void> {
  const report: CallInput<'evaluation.keepReport'> = {
    id: null,
    name: 'Voor de raad',
    definition: {
      title: 'Voor de raad',
      parts: [
        { kind: 'text', text },
        { kind: 'table', id: 'caseload' },
      ],
      checkedWords: [...checkedWords],
    },
  };
  await page.evaluate((input) => window.trede.calls['evaluation.keepReport'](input), report);
}

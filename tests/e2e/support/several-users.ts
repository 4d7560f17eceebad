import type { Page } from '@playwright/test';
import type { Role } from '../../../shared/kernel/role.ts';
import type { TestApp } from './app.ts';
import { typePassword } from './unlock.ts';

/** Of every colleague that a test adds. */
export const colleaguePassword = 'zeven eenden bij de sluis';

/** Adds colleagues to the open file of the test. */
export async function addUsers(
  page: Page,
  users: readonly { readonly name: string; readonly roles: readonly Role[] }[],
): Promise<void> {
  await page.evaluate(
    async ({ all, password }) => {
      for (const { name, roles } of all) {
        const added = await window.trede.calls['team.addUser']({
          name,
          roles: [...roles],
          memberId: null,
          password,
        });
        if (!added.ok) throw new Error(added.error.message);
      }
    },
    { all: users, password: colleaguePassword },
  );
}

/** Remembers the file of the test on this computer, as opening it from the unlock screen does. */
export async function rememberTeamFile(app: TestApp, path: string): Promise<void> {
  app.answerDialog(path);
  await app.page.evaluate(async () => {
    const { calls } = window.trede;
    const file = await calls['desktop.chooseTeamFile']({});
    if (!file.ok || file.value === null) throw new Error('no file');
    await calls['desktop.rememberTeamFile']({ file: file.value.ref });
  });
}

/** Locks what is open, and opens it as a colleague. */
export async function becomeColleague(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+l');
  await page.getByLabel('Uw naam').fill(name);
  await typePassword(page, colleaguePassword);
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
}

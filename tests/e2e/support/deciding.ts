import type { Page } from '@playwright/test';

const ruud = { name: 'Ruud van Aspen', password: 'zes zwanen op het water' } as const;

/** Lets Ruud van Aspen decide above so many cents, and no longer who works here. */
export const setMandate = (page: Page, cents: number) =>
  page.evaluate(
    async ({ mandateCents, coordinator }) => {
      const { calls } = window.trede;
      const mandate = await calls['budget.saveMandate']({ mandateCents });
      if (!mandate.ok) throw new Error(mandate.error.message);
      const added = await calls['team.addUser']({
        ...coordinator,
        roles: ['klantmanager', 'coordinator'],
        memberId: null,
      });
      if (!added.ok) throw new Error(added.error.message);
      const users = await calls['team.users']({});
      const me = users.ok ? users.value.find(({ name }) => name !== coordinator.name) : undefined;
      if (me === undefined) throw new Error('nobody else uses the file');
      const before = { name: me.name, roles: me.roles, memberId: me.memberId };
      const saved = await calls['team.saveUser']({
        ...before,
        roles: ['klantmanager'],
        userId: me.id,
        before,
      });
      if (!saved.ok) throw new Error(saved.error.message);
    },
    { mandateCents: cents, coordinator: ruud },
  );

/** Ruud van Aspen opens the file in place of who had it open; the window knows after it is read anew. */
export async function workAsCoordinator(page: Page): Promise<void> {
  await page.evaluate(async (user) => {
    const { calls } = window.trede;
    await calls['desktop.lock']({});
    const status = await calls['desktop.status']({});
    if (!status.ok || status.value.lastFile === null) throw new Error('no team file is known');
    const opened = await calls['team.open']({ file: status.value.lastFile.ref, ...user });
    if (!opened.ok) throw new Error(opened.error.message);
  }, ruud);
}

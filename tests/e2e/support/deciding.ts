import type { Page } from '@playwright/test';

/** Lets Ruud van Aspen decide above so many cents. */
export const setMandate = (page: Page, cents: number) =>
  page.evaluate(async (mandateCents) => {
    const { calls } = window.trede;
    // As long as nobody is coordinator, everybody may.
    const mandate = await calls['budget.saveMandate']({ mandateCents });
    if (!mandate.ok) throw new Error(mandate.error.message);
    const saved = await calls['caseload.saveMember']({
      memberId: null,
      name: 'Ruud van Aspen',
      fteHundredths: 100,
      active: true,
      coordinator: true,
    });
    if (!saved.ok) throw new Error(saved.error.message);
  }, cents);

/** Whoever works here goes on as Ruud van Aspen. */
export const workAsCoordinator = (page: Page) =>
  page.evaluate(async () => {
    const { calls } = window.trede;
    const settings = await calls['caseload.settings']({});
    if (!settings.ok) throw new Error(settings.error.message);
    const ruud = settings.value.members.find(({ name }) => name === 'Ruud van Aspen');
    const set = await calls['caseload.setMe']({ memberId: ruud?.id ?? null });
    if (!set.ok) throw new Error(set.error.message);
  });

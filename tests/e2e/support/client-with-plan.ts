import type { Page } from '@playwright/test';

/** Adds a client by the calls of the window, and gives its id. */
export async function addClient(
  page: Page,
  client: { number: string; firstName: string; lastName: string; caseManager?: string },
): Promise<number> {
  return page.evaluate(async ({ number, firstName, lastName, caseManager }) => {
    const added = await window.trede.calls['caseload.addClient']({
      clientNumber: number,
      firstName,
      lastName,
      birthDate: '1990-02-03',
      sex: 'vrouw',
      nationality: null,
      settlementDate: '2022-09-12',
      familyReunion: null,
      track: 'groei',
      caseManager: caseManager ?? null,
      partnerId: null,
    });
    if (!added.ok) throw new Error(added.error.message);
    return added.value.clientId;
  }, client);
}

/** Goes to a page by its address, as a link does. */
export async function goToPath(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = `#${to}`;
  }, path);
}

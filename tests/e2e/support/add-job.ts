// For the type of `window.trede`.
import type {} from '../../../renderer/lib/bridge.ts';
import type { Page } from '@playwright/test';

/** Adds a job at Bakkerij De Molen, as its form does. The window does not read it by itself. */
export const addJob = (page: Page, firstName: string): Promise<void> =>
  page.evaluate(async (name) => {
    const { calls } = window.trede;
    const list = await calls['caseload.list']({});
    if (!list.ok) throw new Error(list.error.message);
    const client = list.value.find((each) => each.firstName === name);
    const saved = await calls['caseload.saveRecord']({
      clientId: client?.id ?? 0,
      kind: 'job',
      recordId: null,
      before: null,
      values: {
        employer: 'Bakkerij De Molen',
        title: null,
        hoursPerWeek: 24,
        contract: 'tijdelijk',
        startsOn: '2019-03-01',
        contractUntil: null,
        endedOn: null,
        endReason: null,
        ownLevel: false,
        wageSubsidy: null,
        dagdelen: ['ma-ochtend'],
      },
    });
    if (!saved.ok) throw new Error(saved.error.message);
  }, firstName);

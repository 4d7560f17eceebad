import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TeamDatabase } from '../../../../../electron/backend/database/schema.ts';
import { addClient } from '../../../../support/caseload.ts';
import { orderOf, productOf, wholly } from '../../../../support/money-calls.ts';
import { addFundRows } from '../../../../support/money-rows.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';

let file: TestTeamFile;
let clientId: number;
let orderId: number;

// The tests run on 31-12-2019.
beforeEach(async () => {
  file = await makeTeamFile();
  clientId = await addClient(file.backend.db(), { number: '3001' });
  const fundId = await addFundRows(file.backend.db(), {
    name: 'Uitvoeringsakkoord 2019',
    amountCents: 5000_00,
    spendFrom: '2019-01-01',
    spendUntil: '2019-12-31',
  });
  const { order } = await file.backend.ask('purchasing.order', {
    ...orderOf({
      productId: await productOf(file.backend.db(), 'Jobcoaching'),
      clientIds: [clientId],
      unitPriceCents: 1450_00,
      funding: wholly(fundId),
    }),
    startDate: '2019-05-15',
    endDate: '2019-11-14',
    budgetYear: 2019,
  });
  orderId = order.id;
});
afterEach(() => file.cleanup());

const trajectory = async () => {
  const { records } = await file.backend.ask('caseload.dossier', { clientId });
  const [first] = records.trajectory;
  if (first === undefined) throw new Error('there is no trajectory');
  return first;
};
const edited = async (edits: Record<string, unknown>) => {
  const { id, values } = await trajectory();
  const sent = { ...values, ...edits };
  return { clientId, kind: 'trajectory' as const, recordId: id, before: values, values: sent };
};
const edit = async (edits: Record<string, unknown>) =>
  file.backend.ask('caseload.saveRecord', await edited(edits));
const refusedEdit = async (edits: Record<string, unknown>) =>
  file.backend.refused('caseload.saveRecord', await edited(edits));
const remove = async () =>
  ({ clientId, kind: 'trajectory', recordId: (await trajectory()).id }) as const;

/** As if the trajectory was never bought. */
async function removeOrders(db: TeamDatabase): Promise<void> {
  for (const table of ['order_share', 'order_line', 'purchase_order'] as const) {
    await db.deleteFrom(table).execute();
  }
}

describe('cancelling an order', () => {
  it.each([
    { status: 'afgerond', result: 'behaald' },
    { status: 'voortijdig-gestopt', stopReason: 'werk', endDate: '2019-08-01' },
    { status: 'geeindigd' },
    { result: 'deels' },
  ])('does not wipe what was noted of how the trajectory ended: %o', async (outcome) => {
    const before = await trajectory();
    const { changeId } = await edit(outcome);
    const { code, message } = await file.backend.refused('purchasing.cancelOrder', { orderId });
    expect(code).toBe('conflict');
    expect(message).toBe(
      'Van dit traject is vastgelegd hoe het eindigde. Annuleren zou dat wissen. Er is nog €\u00a01.450,00 te betalen: boek de factuur als die er is. Is het traject nooit begonnen? Maak dan eerst bij de klant het resultaat leeg en zet de status op Toegekend.',
    );
    expect((await trajectory()).values).toMatchObject(outcome);
    await file.backend.ask('caseload.undoChange', { changeId });
    expect(await trajectory()).toEqual(before);
    await file.backend.ask('purchasing.cancelOrder', { orderId });
  });
});

describe('the start of a trajectory that was bought', () => {
  it('stays within the spending period of its fund, as when it was ordered', async () => {
    expect(await refusedEdit({ startDate: '2020-01-01', endDate: null })).toEqual({
      code: 'invalid-input',
      message:
        'Dit traject is gekocht uit Uitvoeringsakkoord 2019, te besteden tot en met 31-12-2019. Kies die dag of een eerdere.',
      field: 'values.startDate',
    });
    expect((await refusedEdit({ startDate: '2018-12-31' })).message).toContain(
      'te besteden vanaf 01-01-2019. Kies die dag of een latere.',
    );
    await edit({ startDate: '2019-12-31', endDate: null });
    await edit({ startDate: '2019-01-01' });
  });

  it('asks nothing of the fund when another thing is changed', async () => {
    await file.backend.db().updateTable('fund').set({ spend_until: '2019-02-01' }).execute();
    await edit({ endDate: '2020-03-01' });
  });
});

describe('a trajectory with a cost from a list', () => {
  beforeEach(async () => {
    const db = file.backend.db();
    await removeOrders(db);
    const { id } = await trajectory();
    await db
      .insertInto('imported_cost')
      .values({ trajectory_id: id, amount_cents: 900_00 })
      .execute();
  });

  it('stays in the year in which its cost counts', async () => {
    await edit({ startDate: '2019-01-01' });
    expect(await refusedEdit({ startDate: '2018-12-31' })).toMatchObject({
      field: 'values.startDate',
      message: expect.stringContaining('Kies een dag in 2019.') as string,
    });
  });

  it('is not taken away by hand', async () => {
    expect((await file.backend.refused('caseload.removeRecord', await remove())).message).toBe(
      'De kosten van dit traject kwamen uit een lijst. Maak die import ongedaan: dan gaat het traject weg.',
    );
  });
});

describe('taking a trajectory away', () => {
  it('is done by cancelling while an order stands for it', async () => {
    expect((await file.backend.refused('caseload.removeRecord', await remove())).message).toBe(
      'Een traject haalt u weg door de order te annuleren.',
    );
  });

  it('is possible when it cost nothing, and can be undone', async () => {
    await removeOrders(file.backend.db());
    const before = await trajectory();
    const { changeId } = await file.backend.ask('caseload.removeRecord', await remove());
    expect((await file.backend.ask('caseload.client', { clientId })).trajectories).toEqual([]);
    await file.backend.ask('caseload.undoChange', { changeId });
    expect(await trajectory()).toEqual(before);
  });
});

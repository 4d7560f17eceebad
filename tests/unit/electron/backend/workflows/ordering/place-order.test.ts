import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testAccount } from '../../../../../support/backend.ts';
import { addClient } from '../../../../../support/caseload.ts';
import { addFund, orderOf, productOf, wholly } from '../../../../../support/purchasing.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

let file: TestTeamFile;
let clientId: number;
let productId: number;
beforeEach(async () => {
  file = await makeTeamFile();
  const db = file.backend.db();
  clientId = await addClient(db, { number: 'K1' });
  productId = await productOf(db, 'Jobcoaching');
});
afterEach(() => file.cleanup());

const committed = async (fundId: number) => {
  const rows = await file.backend
    .db()
    .selectFrom('fund_money')
    .select('amount_cents')
    .where('fund_id', '=', fundId)
    .where('stage', '=', 'vastgelegd')
    .execute();
  return rows.reduce((sum, row) => sum + row.amount_cents, 0);
};

describe('purchasing.order', () => {
  it('puts the trajectory on the page and commits the money, at once', async () => {
    const { backend } = file;
    const fundId = await addFund(backend.db(), { name: 'Fonds', amountCents: 5000_00 });
    const { order } = await backend.ask(
      'purchasing.order',
      orderOf({
        productId,
        funding: wholly(fundId),
        clientIds: [clientId],
        unitPriceCents: 1450_00,
      }),
    );
    expect(order).toMatchObject({
      orderNumber: '2019-0001',
      status: 'vastgelegd',
      askedBy: testAccount,
      amountCents: 1450_00,
      committedCents: 1450_00,
      typeName: 'Jobcoaching',
      budgetYears: [2020],
      fundNames: ['Fonds'],
      clients: [{ id: clientId, clientNumber: 'K1' }],
      lines: [{ clientId, shares: [{ fundId, amountCents: 1450_00, openCents: 1450_00 }] }],
      course: null,
    });
    expect(await committed(fundId)).toBe(1450_00);
    const trajectory = await backend
      .db()
      .selectFrom('trajectory')
      .selectAll()
      .executeTakeFirstOrThrow();
    expect(trajectory).toMatchObject({
      id: order.lines[0]?.trajectoryId,
      client_id: clientId,
      status: 'toegekend',
      start_date: '2020-01-15',
      planned_start: '2020-01-15',
    });
  });
});

import { afterEach, beforeEach, expect, it } from 'vitest';
import { addClient } from '../../../../support/caseload.ts';
import { orderOf, productOf, wholly } from '../../../../support/money-calls.ts';
import { addFundRows } from '../../../../support/money-rows.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

it('tells what came of each trajectory, beside what was agreed', async () => {
  const db = file.backend.db();
  const clientIds = [
    await addClient(db, {
      number: 'K1',
      ladder: [
        { step: 2, on: null },
        { step: 4, on: '2019-12-20' },
      ],
    }),
    await addClient(db, { number: 'K2' }),
  ];
  const { order } = await file.backend.ask('purchasing.order', {
    ...orderOf({
      productId: await productOf(db, 'Jobcoaching'),
      clientIds,
      unitPriceCents: 1,
      funding: wholly(await addFundRows(db, { name: 'Fonds' })),
    }),
    startDate: '2019-06-01',
    budgetYear: 2019,
    endDate: '2019-12-01',
  });
  expect(order.results.map(({ status }) => status)).toEqual(['geeindigd', 'geeindigd']);
  await db
    .updateTable('trajectory')
    .set({ status: 'afgerond', result: 'behaald', end_date: '2019-12-15' })
    .where('client_id', '=', clientIds[0] ?? 0)
    .execute();
  const read = await file.backend.ask('purchasing.orderDetail', { orderId: order.id });
  expect(read.results).toMatchObject([
    {
      clientNumber: 'K1',
      status: 'afgerond',
      result: 'behaald',
      plannedStart: '2019-06-01',
      plannedEnd: '2019-12-01',
      endDate: '2019-12-15',
      stepBefore: 2,
      stepAfter: 4,
    },
    { clientNumber: 'K2', result: null, stepBefore: null, stepAfter: null },
  ]);
});

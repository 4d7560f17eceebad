import { afterEach, beforeEach, expect, it } from 'vitest';
import { addClient } from '../../../../../support/caseload.ts';
import { orderOf, productOf, wholly } from '../../../../../support/money-calls.ts';
import { addFundRows } from '../../../../../support/money-rows.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

it('tells for how many a course is, on its invoice and at the end of the year', async () => {
  const { backend } = file;
  const db = backend.db();
  const fundId = await addFundRows(db, { name: 'SPUK', years: { 2019: 9_000_00 } });
  const clientIds = [await addClient(db, { number: '11' }), await addClient(db, { number: '12' })];
  const { order } = await backend.ask('purchasing.order', {
    ...orderOf({
      productId: await productOf(db, 'Wegwijs in de maatschappij'),
      clientIds: [],
      unitPriceCents: 100_00,
      funding: wholly(fundId),
      startDate: '2019-10-01',
      budgetYear: 2019,
    }),
    costKind: 'groep',
    unit: 'groep',
    lines: [{ clientId: null, quantityHundredths: 100, unitPriceCents: 100_00 }],
    course: { sharing: 'ingepland', capacity: 8, clientIds, sessionDates: ['2019-10-01'] },
  });
  await backend.ask('purchasing.recordInvoice', {
    invoiceNumber: 'L-1',
    invoicedOn: '2019-12-02',
    paidOn: null,
    budgetYear: 2019,
    lines: [{ lineId: order.lines[0]?.id ?? 0, amountCents: 40_00 }],
  });
  const [invoice] = await backend.ask('purchasing.invoices', {});
  expect(invoice?.lines).toMatchObject([{ clientNumber: null, participants: 2 }]);
  const [closing] = await backend.ask('budget.closing', { year: 2019 });
  expect(closing?.openOrders).toMatchObject([{ clientNumber: null, participants: 2 }]);
});

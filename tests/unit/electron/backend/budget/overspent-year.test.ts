import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addClient } from '../../../../support/caseload.ts';
import { decisionOf, orderOf, productOf, wholly } from '../../../../support/money-calls.ts';
import { addFundRows } from '../../../../support/money-rows.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

describe('the year change of a year that committed more than there is', () => {
  it('takes along what is short as well, and can be undone and done again', async () => {
    const { backend } = file;
    const db = backend.db();
    const fundId = await addFundRows(db, { name: 'A', years: { 2019: 500_00 } });
    await backend.ask(
      'purchasing.order',
      orderOf({
        productId: await productOf(db, 'Jobcoaching'),
        clientIds: [await addClient(db, { number: 'K1' })],
        unitPriceCents: 500_00,
        funding: wholly(fundId),
        startDate: '2019-10-01',
        budgetYear: 2019,
      }),
    );
    await backend.ask(
      'budget.saveDecision',
      decisionOf(fundId, { budgetYear: 2019, amountCents: 499_02, date: '2019-12-31' }),
    );
    const amounts = async () =>
      (await backend.ask('budget.fund', { fundId, year: 2019 })).years
        .filter(({ year }) => year === 2019 || year === 2020)
        .map(({ amountCents, committedCents }) => [amountCents, committedCents]);
    const moved = await backend.ask('budget.changeYear', {
      year: 2019,
      choices: [{ fundId, choice: 'orders' }],
    });
    const after = await amounts();
    expect(after[0]).toEqual([-98, 0]);
    const undone = await backend.ask('caseload.undoChange', { changeId: moved.changeId });
    expect((await amounts())[0]).toEqual([499_02, 500_00]);
    await backend.ask('caseload.undoChange', { changeId: undone.changeId });
    expect(await amounts()).toEqual(after);
    expect((await backend.ask('budget.check', {})).faults).toEqual([]);
  });
});

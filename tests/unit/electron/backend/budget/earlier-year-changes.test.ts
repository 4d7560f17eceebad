import { afterEach, beforeEach, expect, it } from 'vitest';
import { addClient } from '../../../../support/caseload.ts';
import { orderOf, productOf, wholly } from '../../../../support/money-calls.ts';
import { addFundRows } from '../../../../support/money-rows.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';

let file: TestTeamFile;
let fundId: number;
beforeEach(async () => {
  file = await makeTeamFile();
  const db = file.backend.db();
  fundId = await addFundRows(db, { name: 'Participatiebudget', years: { 2019: 1_000_00 } });
  await file.backend.ask(
    'purchasing.order',
    orderOf({
      productId: await productOf(db, 'Jobcoaching'),
      clientIds: [await addClient(db, { number: 'K1' })],
      unitPriceCents: 300_00,
      funding: wholly(fundId),
      startDate: '2019-10-01',
      budgetYear: 2019,
    }),
  );
});
afterEach(() => file.cleanup());

const moveAll = () =>
  file.backend.ask('budget.changeYear', { year: 2019, choices: [{ fundId, choice: 'alles' }] });
const earlier = (year = 2019) => file.backend.ask('budget.yearChanges', { year });

it('tells of each year change that stands what it moved, and no longer of one that was undone', async () => {
  expect(await earlier()).toEqual([]);
  const { changeId } = await moveAll();
  expect(await earlier()).toEqual([
    { changeId, at: expect.stringMatching(/^2019-12-31T/), movedCents: 1_000_00 },
  ]);
  expect(await earlier(2020)).toEqual([]);
  await file.backend.ask('caseload.undoChange', { changeId });
  expect(await earlier()).toEqual([]);
  const again = await moveAll();
  expect((await earlier()).map((one) => one.changeId)).toEqual([again.changeId]);
});

it('does not let the money go back alone, away from the orders that it went with', async () => {
  await moveAll();
  const { entries } = await file.backend.ask('budget.fund', { fundId, year: 2020 });
  const moved = entries.find(({ kind }) => kind === 'overheveling');
  const refused = await file.backend.refused('budget.removeEntry', { entryId: moved?.id ?? 0 });
  expect(refused).toMatchObject({ code: 'conflict', field: 'entryId' });
  expect(refused.message).toContain('Maak de hele jaarovergang ongedaan');
});

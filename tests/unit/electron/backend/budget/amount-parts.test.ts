import { afterEach, beforeEach, expect, it } from 'vitest';
import { decisionOf } from '../../../../support/money-calls.ts';
import { addFundRows } from '../../../../support/money-rows.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';

let file: TestTeamFile;
let fundId: number;
let otherId: number;
beforeEach(async () => {
  file = await makeTeamFile();
  const db = file.backend.db();
  fundId = await addFundRows(db, { name: 'SPUK', years: { 2019: 54_000_00 } });
  otherId = await addFundRows(db, { name: 'WEB', amountCents: 9_000_00 });
});
afterEach(() => file.cleanup());

const partsOf = async (id: number, year: number) => {
  const funds = await file.backend.ask('budget.overview', { year });
  const fund = funds.find((one) => one.id === id);
  const page = await file.backend.ask('budget.fund', { fundId: id, year });
  const ofYear = page.years.find((one) => one.year === year);
  // The page of the fund says the same of its year, and the parts are together the amount.
  if (fund?.perYear === true && ofYear !== undefined) expect(ofYear.parts).toEqual(fund.parts);
  const { decidedCents = null, moved = [] } = fund?.parts ?? {};
  if (fund?.amountCents != null) {
    const sum = moved.reduce((cents, one) => cents + one.cents, decidedCents ?? 0);
    expect(sum).toBe(fund.amountCents);
  }
  return fund?.parts;
};

it('says of an amount what was decided, and what went to or came from where', async () => {
  const { changeId } = await file.backend.ask('budget.changeYear', {
    year: 2019,
    choices: [{ fundId, choice: 'vrij' }],
  });
  expect(await partsOf(fundId, 2019)).toEqual({
    decidedCents: 54_000_00,
    moved: [{ year: 2020, cents: -54_000_00 }],
  });
  expect(await partsOf(fundId, 2020)).toEqual({
    decidedCents: null,
    moved: [{ year: 2019, cents: 54_000_00 }],
  });
  for (const [from, to, cents] of [
    [otherId, fundId, 500_00],
    [fundId, otherId, 200_00],
  ] as const) {
    await file.backend.ask('budget.reallocate', {
      fromFundId: from,
      fromYear: from === fundId ? 2020 : null,
      toFundId: to,
      toYear: to === fundId ? 2020 : null,
      amountCents: cents,
      date: '2019-12-31',
      reference: 'B',
    });
  }
  expect((await partsOf(fundId, 2020))?.moved).toEqual([
    { year: 2019, cents: 54_000_00 },
    { year: null, cents: 300_00 },
  ]);
  expect(await partsOf(otherId, 2020)).toEqual({
    decidedCents: 9_000_00,
    moved: [{ year: null, cents: -300_00 }],
  });
  await file.backend.ask('budget.reallocate', {
    fromFundId: fundId,
    fromYear: 2020,
    toFundId: otherId,
    toYear: null,
    amountCents: 300_00,
    date: '2019-12-31',
    reference: 'B',
  });
  await file.backend.ask('caseload.undoChange', { changeId });
  // Of what went there and back nothing is left to tell.
  expect(await partsOf(fundId, 2019)).toEqual({ decidedCents: 54_000_00, moved: [] });
});

it('counts the last decision', async () => {
  await file.backend.ask(
    'budget.saveDecision',
    decisionOf(fundId, {
      budgetYear: 2019,
      kind: 'definitief',
      date: '2019-06-01',
      amountCents: 55_000_00,
    }),
  );
  expect((await partsOf(fundId, 2019))?.decidedCents).toBe(55_000_00);
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decisionOf } from '../../../../support/money-calls.ts';
import { addFundRows } from '../../../../support/money-rows.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

/** From one fund with one amount to another. */
const moved = (fromFundId: number, toFundId: number, amountCents: number) => ({
  fromFundId,
  fromYear: null,
  toFundId,
  toYear: null,
  amountCents,
  date: '2019-12-01',
  reference: 'B1',
});

describe('budget.saveDecision', () => {
  it('refuses a day that is yet to come, and less than was moved away', async () => {
    const { backend } = file;
    const db = backend.db();
    const fundId = await addFundRows(db, { name: 'A', amountCents: 1_000_00 });
    const other = await addFundRows(db, { name: 'B', amountCents: 0 });
    await backend.ask('budget.reallocate', moved(fundId, other, 900_00));
    const later = decisionOf(fundId, { date: '2099-01-01', amountCents: 5_000_00 });
    const early = await backend.refused('budget.saveDecision', later);
    expect(early).toMatchObject({ code: 'invalid-input', field: 'date' });
    const less = decisionOf(fundId, { date: '2019-12-15', amountCents: 899_99 });
    const refused = await backend.refused('budget.saveDecision', less);
    expect(refused).toMatchObject({ code: 'conflict', field: 'amountCents' });
    expect(refused.message).toContain('A is meer weggeschoven');
    const more = await backend.ask('budget.saveDecision', { ...less, amountCents: 2_000_00 });
    const [first] = (await backend.ask('budget.fund', { fundId, year: 2019 })).entries;
    await backend.ask('budget.saveDecision', {
      ...less,
      id: first?.id ?? 0,
      before: first ?? null,
      amountCents: 500_00,
      date: '2019-01-01',
    });
    await backend.refused('caseload.undoChange', more);
  });
});

describe('the only decision of a fund', () => {
  it('stays as long as something of it was moved away', async () => {
    const { backend } = file;
    const fundId = await addFundRows(backend.db(), { name: 'A', amountCents: 1_000_00 });
    const other = await addFundRows(backend.db(), { name: 'B', amountCents: 0 });
    await backend.ask('budget.reallocate', moved(fundId, other, 900_00));
    const { entries } = await backend.ask('budget.fund', { fundId, year: 2019 });
    const entryId = entries.find(({ kind }) => kind !== 'begrotingswijziging')?.id ?? 0;
    const refused = await backend.refused('budget.removeEntry', { entryId });
    expect(refused).toMatchObject({ code: 'conflict', field: 'entryId' });
    expect(refused.message).toContain('A is meer weggeschoven');
    const { position } = await backend.ask('budget.fund', { fundId, year: 2019 });
    expect(position.amountCents).toBe(100_00);
  });
});

describe('a year that is of less than nothing already', () => {
  it('keeps no other year from being decided, moved and taken back', async () => {
    const { backend } = file;
    const db = backend.db();
    const years = { 2019: 100_00, 2020: 100_00 };
    const fundId = await addFundRows(db, { name: 'A', years });
    await db
      .insertInto('fund_entry')
      .values(
        [2019, 2020].map((year) => ({
          fund_id: fundId,
          kind: 'overheveling' as const,
          budget_year: year,
          date: '2019-12-31',
          amount_cents: year === 2019 ? -100_09 : 100_09,
          moved_number: 99,
        })),
      )
      .execute();
    const other = { fundId, year: 2020 };
    const own = decisionOf(fundId, { budgetYear: 2020, amountCents: 150_00, date: '2019-12-31' });
    const decided = await backend.ask('budget.saveDecision', own);
    expect((await backend.ask('budget.fund', other)).position.amountCents).toBe(250_09);
    await backend.ask('caseload.undoChange', { changeId: decided.changeId });
    expect((await backend.ask('budget.fund', other)).position.amountCents).toBe(200_09);
    const less = decisionOf(fundId, { budgetYear: 2019, amountCents: 99_99, date: '2019-12-31' });
    expect((await backend.refused('budget.saveDecision', less)).message).toContain('−0,10');
  });
});

describe('what is decided for a day that is yet to come', () => {
  it('counts nowhere before it, for it cannot be written down before it', async () => {
    const { backend } = file;
    const db = backend.db();
    const fundId = await addFundRows(db, { name: 'A', amountCents: 1_000_00 });
    const other = await addFundRows(db, { name: 'B', amountCents: 0 });
    const dated = (date: string) => [
      backend.call(
        'budget.saveDecision',
        decisionOf(fundId, { kind: 'definitief', date, amountCents: 5_000_00 }),
      ),
      backend.call('budget.reallocate', { ...moved(fundId, other, 100_00), date }),
    ];
    // Today is 31 December 2019.
    for (const answer of await Promise.all(dated('2020-01-01'))) {
      expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input', field: 'date' } });
    }
    const { position, entries, forecast } = await backend.ask('budget.fund', {
      fundId,
      year: 2019,
    });
    expect(position.amountCents).toBe(1_000_00);
    expect(entries).toHaveLength(1);
    expect(forecast.points.filter(({ expected }) => !expected).at(-1)?.freeCents).toBe(1_000_00);
    for (const answer of await Promise.all(dated('2019-12-31'))) expect(answer.ok).toBe(true);
    const now = await backend.ask('budget.fund', { fundId, year: 2019 });
    expect(now.position.amountCents).toBe(4_900_00);
    expect(now.forecast.points.filter(({ expected }) => !expected).at(-1)?.freeCents).toBe(
      4_900_00,
    );
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { budgetOverview, fundPage } from '../../../../../electron/backend/budget/overview.ts';
import type { TeamDatabase } from '../../../../../electron/backend/database/schema.ts';
import { addInvoiceRows, addOrderRows, addFundRows } from '../../../../support/money-rows.ts';
import { addClient } from '../../../../support/caseload.ts';
import { makeTeamDatabase, type TestDatabase } from '../../../../support/team-file.ts';

let file: TestDatabase;
let db: TeamDatabase;
let fundId: number;
let trajectoryIds: number[];
beforeEach(async () => {
  file = await makeTeamDatabase();
  db = file.db;
  fundId = await addFundRows(db, { name: 'Participatiebudget', years: { 2026: 60_000_00 } });
  const trajectories = Array.from({ length: 6 }, () => ({
    type: 'Jobcoaching',
    start: '2026-01-05',
  }));
  await addClient(db, { number: 'K1', trajectories });
  const rows = await db.selectFrom('trajectory').select('id').execute();
  trajectoryIds = rows.map(({ id }) => id);
});
afterEach(() => file.cleanup());

const order = (place: number, cents: number, orderedOn: string, rest: object = {}) =>
  addOrderRows(db, {
    number: `2026-000${place}`,
    orderedOn,
    lines: [{ trajectoryId: trajectoryIds[place] ?? null, shares: [{ fundId, cents }] }],
    ...rest,
  });

const overview = async (today: string) => {
  const funds = await db.transaction().execute((trx) => budgetOverview(trx, 2026, today));
  return funds[0];
};

/** Takes an amount of 2026 along to 2027. */
const moveToNextYear = (cents: number) =>
  db
    .insertInto('fund_entry')
    .values(
      ([2026, 2027] as const).map((budgetYear) => ({
        fund_id: fundId,
        kind: 'overheveling' as const,
        budget_year: budgetYear,
        date: '2026-07-01',
        amount_cents: budgetYear === 2026 ? -cents : cents,
        moved_number: 1,
      })),
    )
    .execute();

describe('the forecast of a fund', () => {
  it('counts what was ordered in the last six months, with what came of it', async () => {
    await order(0, 30_000_00, '2025-12-15');
    await order(1, 6_000_00, '2026-02-01');
    await order(2, 9_000_00, '2026-03-01', { cancelledOn: '2026-03-02' });
    await order(3, 9_000_00, '2026-03-01', { approval: 'gevraagd' });
    const freed = await order(4, 8_000_00, '2026-05-01');
    await addInvoiceRows(db, {
      number: 'F-1',
      invoicedOn: '2026-05-20',
      lines: [{ lineId: freed.lineIds[0] ?? 0, cents: 3_000_00 }],
    });
    await db
      .updateTable('order_line')
      .set({ closed_on: '2026-06-01' })
      .where('id', '=', freed.lineIds[0] ?? 0)
      .execute();
    const fund = await overview('2026-07-01');
    // 6.000 and 3.000 of the order that was closed, in 181 days of which 183 are left.
    expect(fund).toMatchObject({ freeCents: 21_000_00, waitingCents: 9_000_00 });
    expect(fund?.forecast).toEqual({
      until: '2026-12-31',
      paceCents: 1_500_00,
      paceMonths: 6,
      leftCents: 21_000_00 - Math.round((9_000_00 * 183) / 181),
      carriedTo: null,
      emptyOn: null,
      repayCents: null,
      placesLeft: 2,
    });
    expect(fund?.warnings).toEqual([]);
  });

  it('takes imported cost along, and looks at fewer months of a young fund', async () => {
    await db
      .updateTable('trajectory')
      .set({ start_date: '2026-06-20' })
      .where('id', '=', trajectoryIds[0] ?? 0)
      .execute();
    await db.updateTable('fund_entry').set({ date: '2026-06-10' }).execute();
    await db
      .insertInto('imported_cost')
      .values({ trajectory_id: trajectoryIds[0] ?? 0, fund_id: fundId, amount_cents: 12_000_00 })
      .execute();
    const fund = await overview('2026-07-01');
    expect(fund?.forecast).toMatchObject({
      paceCents: 12_000_00,
      paceMonths: 1,
      leftCents: 48_000_00 - Math.round((12_000_00 * 183) / 30),
      emptyOn: '2026-10-29',
      placesLeft: 4,
    });
    expect(fund?.warnings).toMatchObject([{ kind: 'short' }]);
  });

  it('sees no pace in what the team itself costs', async () => {
    await db.updateTable('fund_entry').set({ date: '2025-01-01' }).execute();
    await addOrderRows(db, {
      number: '2026-0009',
      kind: 'personeel',
      startsOn: '2026-07-01',
      orderedOn: '2026-06-30',
      lines: [{ shares: [{ fundId, cents: 40_000_00 }] }],
    });
    await order(0, 6_000_00, '2026-06-30');
    const fund = await overview('2026-07-01');
    expect(fund?.forecast).toMatchObject({
      paceCents: 1_000_00,
      leftCents: 14_000_00 - Math.round((6_000_00 * 183) / 181),
    });
  });

  it('sees no pace in a whole course, nor in what is paid from a later year', async () => {
    await db.updateTable('fund_entry').set({ date: '2025-01-01' }).execute();
    await addOrderRows(db, {
      number: '2026-0009',
      kind: 'groep',
      startsOn: '2026-07-01',
      orderedOn: '2026-06-30',
      lines: [{ shares: [{ fundId, cents: 4_800_00 }] }],
    });
    const later = await order(1, 9_000_00, '2026-06-30');
    await db
      .updateTable('order_line')
      .set({ budget_year: 2027 })
      .where('id', '=', later.lineIds[0] ?? 0)
      .execute();
    await order(0, 6_000_00, '2026-06-30');
    const fund = await overview('2026-07-01');
    expect(fund?.forecast).toMatchObject({ paceCents: 1_000_00 });
    const [next] = await db.transaction().execute((trx) => budgetOverview(trx, 2027, '2026-07-01'));
    expect(next?.forecast).toMatchObject({ paceCents: 2_500_00 });
  });

  it('expects no shortage of a year of which everything went along to the next', async () => {
    await order(0, 6_000_00, '2026-06-30');
    await moveToNextYear(54_000_00);
    const fund = await overview('2026-07-01');
    expect(fund).toMatchObject({ freeCents: 0, warnings: [] });
    expect(fund?.forecast).toMatchObject({ leftCents: 0, carriedTo: 2027, emptyOn: null });
    // The next year has only what came along: what will be decided for it nobody knows.
    const next = await db.transaction().execute((trx) => fundPage(trx, fundId, 2027, '2026-07-01'));
    expect(next.forecast).toMatchObject({ leftCents: null, emptyOn: null });
    expect(next.forecast.points.filter(({ expected }) => expected)).toEqual([]);
    expect(next.warnings.map(({ kind }) => kind)).toEqual(['no-decision']);
    const { forecast } = await db
      .transaction()
      .execute((trx) => fundPage(trx, fundId, 2026, '2026-07-01'));
    const after = forecast.points.filter(({ expected }) => expected);
    expect(after.length).toBeGreaterThan(0);
    expect(after.every(({ freeCents }) => freeCents === 0)).toBe(true);
  });

  it('still sees a fund run empty of which a little went along to the next year', async () => {
    await order(0, 54_000_00, '2026-06-30');
    const before = await overview('2026-07-01');
    expect(before?.warnings.map(({ kind }) => kind)).toContain('short');
    await moveToNextYear(1_00);
    const after = await overview('2026-07-01');
    expect(after?.warnings).toHaveLength(before?.warnings.length ?? 0);
    expect(after?.forecast.emptyOn).toBe(before?.forecast.emptyOn);
    expect(after?.forecast.leftCents).toBe((before?.forecast.leftCents ?? 0) - 1_00);
  });

  it('says of a fund that is over or is yet to begin no day on which it is empty, nor asks it back', async () => {
    await db.updateTable('fund').set({ repay: 1, spend_from: '2027-06-30' }).execute();
    const early = await overview('2026-07-01');
    expect(early?.forecast).toMatchObject({ until: null, emptyOn: null, repayCents: null });
    await db.updateTable('fund_entry').set({ amount_cents: 0 }).execute();
    await db.updateTable('fund').set({ spend_from: null, spend_until: '2026-06-30' }).execute();
    const ended = await overview('2026-07-01');
    expect(ended?.forecast).toMatchObject({ until: '2026-06-30', emptyOn: null, repayCents: 0 });
  });

  it('gives each month of the year: as it was, then as it is expected', async () => {
    await order(0, 12_000_00, '2026-02-10');
    const { forecast } = await db
      .transaction()
      .execute((trx) => fundPage(trx, fundId, 2026, '2026-04-15'));
    expect(forecast.points.map(({ date }) => date.slice(5, 7))).toEqual(
      Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0')),
    );
    expect(forecast.points.slice(0, 4)).toMatchObject([
      { date: '2026-01-31', freeCents: 60_000_00, expected: false },
      { date: '2026-02-28', freeCents: 48_000_00, expected: false },
      { date: '2026-03-31', freeCents: 48_000_00, expected: false },
      { date: '2026-04-30', expected: true },
    ]);
    expect(forecast.points.at(-1)?.freeCents).toBe(forecast.leftCents);
  });

  it('says which decision is still provisional once the year is over', async () => {
    await db.updateTable('fund_entry').set({ kind: 'nader-voorlopig' }).execute();
    const fund = await overview('2027-01-02');
    expect(fund?.warnings).toMatchObject([{ kind: 'not-definitive' }]);
    expect(fund?.forecast.leftCents).toBe(60_000_00);
  });
});

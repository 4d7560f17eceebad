import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountOn, isDecision, runningLedger } from '#shared/budget/ledger-rules.ts';
import { decisionKinds, movedKinds } from '#shared/budget/fund.ts';

const entries = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...decisionKinds, ...movedKinds),
      budgetYear: fc.constantFrom(2025, 2026),
      month: fc.integer({ min: 1, max: 12 }),
      amountCents: fc.integer({ min: 0, max: 1_000_000 }),
    }),
    { maxLength: 15 },
  )
  .map((rows) =>
    rows.map(({ month, ...row }, index) => ({
      ...row,
      id: index + 1,
      date: `2026-${String(month).padStart(2, '0')}-01`,
    })),
  );

describe('runningLedger', () => {
  it('ends at the amount of the fund: the differences of a year together', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const ledger = runningLedger(all);
        for (const year of [2025, 2026]) {
          const own = ledger.filter((entry) => entry.budgetYear === year);
          const amount = amountOn(all, year, null);
          if (amount === null) continue;
          expect(own.at(-1)?.becomesCents).toBe(amount);
          expect(own.reduce((sum, entry) => sum + entry.differenceCents, 0)).toBe(amount);
        }
      }),
    );
  });

  it('counts the last decision by date, then as they were entered, with what moved on top of it', () => {
    const all = [
      { id: 1, kind: 'nader-voorlopig', budgetYear: null, date: '2017-05-01', amountCents: 120_00 },
      { id: 2, kind: 'voorlopig', budgetYear: null, date: '2016-05-01', amountCents: 100_00 },
      {
        id: 3,
        kind: 'begrotingswijziging',
        budgetYear: null,
        date: '2016-09-01',
        amountCents: -30_00,
      },
      { id: 4, kind: 'definitief', budgetYear: null, date: '2017-05-01', amountCents: 90_00 },
    ] as const;
    expect(runningLedger(all)).toMatchObject([
      { id: 2, becomesCents: 100_00, differenceCents: 100_00 },
      { id: 3, becomesCents: 70_00, differenceCents: -30_00 },
      { id: 1, becomesCents: 90_00, differenceCents: 20_00 },
      { id: 4, becomesCents: 60_00, differenceCents: -30_00 },
    ]);
    expect(amountOn(all, null, '2016-12-31')).toBe(70_00);
    expect(amountOn(all, null, '2016-01-01')).toBeNull();
  });

  it('knows no amount as long as nothing was decided, nor moved into the year', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const moved = all.filter(({ kind }) => !isDecision(kind));
        expect(amountOn(moved, null, null)).toBeNull();
        const own = moved.filter(({ budgetYear }) => budgetYear === 2026);
        const cents = own.map(({ amountCents }) => amountCents);
        expect(amountOn(moved, 2026, null)).toBe(
          cents.some((one) => one > 0) ? cents.reduce((a, b) => a + b, 0) : null,
        );
      }),
    );
  });
});

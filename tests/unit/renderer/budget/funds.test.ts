import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumFunds, sumsByTime } from '#shared/budget/fund-sums.ts';
import type { Money } from '#shared/budget/fund.ts';
import { partLines } from '../../../../renderer/budget/amount-parts.tsx';
import { expectationOf } from '../../../../renderer/budget/expectation.ts';
import { readYear } from '../../../../renderer/budget/fund/read-year.ts';
import { firstShown } from '../../../../renderer/budget/first-shown.ts';
import { sumOrders, withImported } from '../../../../renderer/budget/order-sums.ts';
import { percentText, readWeight } from '../../../../renderer/budget/keys/key-parts.ts';
import {
  movedIn,
  productOf,
  readHeadcount,
} from '../../../../renderer/budget/ledger/decision-amount.ts';
import {
  awaitsDefinitive,
  differenceText,
  entriesOf,
  headsText,
  isMoved,
} from '../../../../renderer/budget/ledger/ledger-rows.ts';
import { offeredYears, thisYear } from '../../../../renderer/budget/page-state.ts';

const money = (more: Partial<Money>) => ({
  amountCents: null,
  paidCents: 0,
  invoicedCents: 0,
  committedCents: 0,
  freeCents: null,
  waitingCents: 0,
  ...more,
});

describe('the funds together', () => {
  it('leave a fund of unknown amount out of every sum, so that the row adds up', () => {
    const sums = sumFunds([
      money({
        amountCents: 1000_00,
        paidCents: 300_00,
        committedCents: 800_00,
        freeCents: -100_00,
      }),
      money({ paidCents: 50_00, invoicedCents: 25_00 }),
    ]);
    expect(sums).toEqual({
      amountCents: 1000_00,
      freeCents: -100_00,
      paidCents: 300_00,
      invoicedCents: 0,
      committedCents: 800_00,
      waitingCents: 0,
      funds: 2,
      unknownAmounts: 1,
    });
  });

  it('are told apart by the time of their amounts where there are both', () => {
    const year = { ...money({ amountCents: 1000_00, freeCents: 400_00 }), perYear: true };
    const whole = { ...money({ amountCents: 9000_00, freeCents: 7000_00 }), perYear: false };
    const unknown = { ...money({}), perYear: false };
    expect(sumsByTime([year, whole, unknown])).toMatchObject({
      year: { amountCents: 1000_00, freeCents: 400_00 },
      whole: { amountCents: 9000_00, freeCents: 7000_00 },
    });
    expect(sumsByTime([year, year])).toBeNull();
    expect(sumsByTime([year, unknown])).toBeNull();
  });

  it('show first the one with money', () => {
    const [empty, zero, full] = [null, 0, 5].map((amountCents) => ({ amountCents }));
    if (empty === undefined || zero === undefined || full === undefined) throw new Error();
    expect(firstShown([empty, zero, full])).toBe(full);
    expect(firstShown([empty, zero])).toBe(empty);
    expect(firstShown([])).toBeUndefined();
  });

  it('add up to what a fund spent, with what came in with a list', () => {
    const rows = withImported({ orders: [], importedCents: 1000_00 });
    expect(sumOrders([...rows, { committedCents: 1, invoicedCents: -2, paidCents: 3 }])).toEqual({
      committedCents: 1,
      invoicedCents: -2,
      paidCents: 1000_03,
    });
    expect(withImported({ orders: [], importedCents: 0 })).toEqual([]);
  });
});

describe('what an amount is made of', () => {
  it('is told when something moved, with where it went or came from', () => {
    const moved = [
      { year: 2027, cents: -45_298_00 },
      { year: 2025, cents: 10_00 },
      { year: null, cents: 5_00 },
    ];
    expect(partLines({ decidedCents: 54_000_00, moved })).toEqual([
      'beschikking 54.000,00',
      'naar 2027 − 45.298,00',
      'uit 2025 + 10,00',
      'andere fondsen + 5,00',
    ]);
    expect(partLines({ decidedCents: null, moved })[0]).toBe('geen beschikking');
    expect(partLines({ decidedCents: 54_000_00, moved: [] })).toEqual([]);
  });
});

describe('what is expected of a fund', () => {
  const until = '2026-12-31';
  it('has a word behind its amount, and is worth a look when much is left', () => {
    expect(expectationOf({ forecast: { leftCents: -9800_00, until }, warnings: [] })).toEqual({
      tone: 'short',
      text: '9.800,00 tekort',
    });
    const left = { leftCents: 8700_00, until };
    expect(expectationOf({ forecast: left, warnings: [] })?.tone).toBe('fine');
    expect(expectationOf({ forecast: left, warnings: [{ kind: 'left' }] })).toEqual({
      tone: 'left',
      text: '8.700,00 over',
    });
  });

  it('is not known without an amount or an end', () => {
    expect(expectationOf({ forecast: { leftCents: null, until }, warnings: [] })).toBeNull();
    expect(expectationOf({ forecast: { leftCents: 1, until: null }, warnings: [] })).toBeNull();
  });
});

describe('the ledger', () => {
  const entry = {
    id: 1,
    kind: 'voorlopig' as const,
    budgetYear: 2026,
    date: '2026-01-01',
    reference: null,
    headcount: 24,
    rateCents: 2250_00,
    amountCents: 54_000_00,
    becomesCents: 54_000_00,
    differenceCents: 4500_00,
    otherSide: null,
  };

  it('shows a year with what is of no year, and tells what is by head', () => {
    const entries = [entry, { ...entry, id: 2, budgetYear: 2025 }, { ...entry, budgetYear: null }];
    expect(entriesOf(entries, 2026)).toHaveLength(2);
    expect(entriesOf(entries, null)).toBe(entries);
    expect(headsText(entry)).toBe('24 × 2.250,00');
    expect(headsText({ headcount: null, rateCents: null })).toBeNull();
  });

  it('writes a difference with its sign', () => {
    expect([4500_00, -4500_00, 0].map(differenceText)).toEqual([
      '+ 4.500,00',
      '− 4.500,00',
      '0,00',
    ]);
  });

  it('waits for the last word on a grant, not on a budget of the own municipality', () => {
    expect(awaitsDefinitive([entry])).toBe(true);
    expect(awaitsDefinitive([entry, { ...entry, kind: 'definitief' }])).toBe(false);
    expect(awaitsDefinitive([{ ...entry, kind: 'begroting' }])).toBe(false);
    expect(isMoved({ kind: 'overheveling' })).toBe(true);
    expect(isMoved(entry)).toBe(false);
  });

  it('multiplies persons and amount in whole cents, as soon as both can be read', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5000 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        (heads, cents) => {
          const rate = `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`;
          expect(productOf(String(heads), rate)).toBe(heads * cents);
        },
      ),
    );
    expect(readHeadcount('1.200')).toBe(1200);
    expect(readHeadcount('24,5')).toBeNaN();
    expect(productOf('24', '')).toBeNull();
    expect(productOf('veel', '10')).toBeNull();
  });
});

describe('typed numbers', () => {
  it('are years of four figures and whole parts above zero', () => {
    expect(['2016', ' ', '16', '20166'].map(readYear)).toEqual([
      2016,
      null,
      Number.NaN,
      Number.NaN,
    ]);
    expect(['60', '', '0', '1,5'].map(readWeight)).toEqual([60, null, Number.NaN, Number.NaN]);
    expect([percentText(60, 100), percentText(1, 3), percentText(2, 3)]).toEqual([
      '60%',
      '33,3%',
      '66,7%',
    ]);
  });

  it('offer the years with money, this one and the next, the latest first', () => {
    const now = thisYear();
    expect(offeredYears([2017, now], 2017)).toEqual([now + 1, now, 2017]);
  });
});

it('adds up what moved to a fund in a year, which comes on top of its decisions', () => {
  const entry = (
    kind: 'begroting' | 'begrotingswijziging' | 'overheveling',
    year: number | null,
  ) => ({
    kind,
    budgetYear: year,
  });
  const entries = [
    { ...entry('begroting', 2026), amountCents: 14_000_00 },
    { ...entry('begrotingswijziging', 2026), amountCents: 5_000_00 },
    { ...entry('overheveling', 2026), amountCents: -1_000_00 },
    { ...entry('overheveling', 2027), amountCents: 1_000_00 },
  ];
  expect([2026, 2027, 2028].map((year) => movedIn(entries, year))).toEqual([4_000_00, 1_000_00, 0]);
});

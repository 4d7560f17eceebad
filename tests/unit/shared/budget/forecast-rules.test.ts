import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  forecastOf,
  forecastPoints,
  paceOf,
  usualPrice,
  type ForecastFacts,
} from '#shared/budget/forecast-rules.ts';
import { addDays } from '#shared/kernel/calendar.ts';
import { slowDays, slowForecast } from '../../../support/slow-forecast.ts';

const today = '2026-07-01';
const day = fc.integer({ min: -1500, max: 1500 }).map((days) => addDays(today, days));
const facts = fc.record({
  today: fc.constant(today),
  from: fc.option(day),
  until: fc.option(day),
  freeCents: fc.option(fc.integer({ min: -1_000_000_00, max: 100_000_000_00 })),
  since: fc.option(day),
  carriedTo: fc.option(fc.constant(2027)),
  decided: fc.boolean(),
  ordered: fc.array(
    fc.record({ date: day, amountCents: fc.integer({ min: -10_000_00, max: 1_000_000_00 }) }),
    { maxLength: 20 },
  ),
  prices: fc.array(fc.integer({ min: 0, max: 100_000_00 }), { maxLength: 9 }),
  repay: fc.boolean(),
});

describe('forecastOf', () => {
  it('is what a slow reckoning day by day finds', () => {
    const ordinary = fc.record({
      ...slowDays,
      freeCents: fc.option(fc.integer({ min: -1_000_00, max: 20_000_00 })),
      carriedTo: fc.option(fc.constant(2027)),
      decided: fc.boolean(),
      prices: fc.constant([]),
      repay: fc.boolean(),
    });
    fc.assert(
      fc.property(ordinary, (given) => {
        const { leftCents, emptyOn, repayCents, paceMonths } = forecastOf(given);
        expect({ leftCents, emptyOn, repayCents, paceMonths }).toEqual(slowForecast(given));
      }),
      { numRuns: 400 },
    );
  });

  it('never offers more places than the free money pays', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { placesLeft } = forecastOf(given);
        const price = usualPrice(given.prices);
        if (placesLeft === null) {
          expect(given.freeCents === null || price === null).toBe(true);
          return;
        }
        expect(placesLeft * (price ?? 0)).toBeLessThanOrEqual(Math.max(0, given.freeCents ?? 0));
      }),
    );
  });

  it('looks at six months, or fewer of a fund that is younger', () => {
    const given: ForecastFacts = {
      today,
      from: '2026-01-01',
      until: '2026-12-31',
      freeCents: 60_000_00,
      since: '2025-01-01',
      carriedTo: null,
      decided: true,
      ordered: [
        { date: '2025-12-31', amountCents: 99_000_00 },
        { date: '2026-01-02', amountCents: 12_000_00 },
        { date: '2026-06-30', amountCents: 24_000_00 },
        { date: '2026-07-02', amountCents: 77_000_00 },
      ],
      prices: [1_000_00, 900_00, 5_000_00, 0],
      repay: true,
    };
    // 36.000 in 181 days, of which 183 are left.
    expect(forecastOf(given)).toEqual({
      until: '2026-12-31',
      paceCents: 6_000_00,
      paceMonths: 6,
      leftCents: 60_000_00 - Math.round((36_000_00 * 183) / 181),
      carriedTo: null,
      emptyOn: null,
      repayCents: 60_000_00 - Math.round((36_000_00 * 183) / 181),
      placesLeft: 60,
    });
    expect(paceOf({ ...given, since: '2026-06-15' })).toEqual({
      cents: 24_000_00,
      days: 30,
      months: 1,
    });
  });
});

describe('forecastPoints', () => {
  it('gives the end of each month once, the past before what is expected', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const points = forecastPoints(given, { spent: given.ordered, amountOn: () => 5_000_00 });
        const dates = points.map(({ date }) => date);
        expect(dates).toEqual([...new Set(dates)].sort());
        for (const { date, expected } of points) expect(expected).toBe(date > today);
        expect(points.length).toBeLessThanOrEqual(60);
      }),
    );
  });

  it('ends at what will be left', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { until, leftCents } = forecastOf(given);
        const points = forecastPoints(given, { spent: [], amountOn: () => null });
        const last = points.find(({ date }) => date === until);
        if (last !== undefined && last.expected) expect(last.freeCents).toBe(leftCents);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAmount } from '../../../../shared/purchasing/line-amount.ts';
import { orderAmount, plannedAmounts } from '../../../../shared/purchasing/order-lines.ts';
import {
  monthsByYear,
  quantityByYear,
  staffQuantity,
} from '../../../../shared/purchasing/staff-rules.ts';
import { toIsoDate } from '../../../../shared/kernel/dates.ts';

const day = fc
  .date({ min: new Date(2015, 0, 1), max: new Date(2030, 11, 31), noInvalidDate: true })
  .map(toIsoDate);
const period = fc
  .tuple(day, day)
  .map(([one, other]): readonly [string, string] => (one < other ? [one, other] : [other, one]));

describe('the months of a period', () => {
  it('counts those of the evaluation: 2 fte, June 2017 to December 2019', () => {
    expect(monthsByYear('2017-06-01', '2019-12-31')).toEqual([
      { year: 2017, monthHundredths: 700 },
      { year: 2018, monthHundredths: 1200 },
      { year: 2019, monthHundredths: 1200 },
    ]);
    expect(staffQuantity(200, '2017-06-01', '2019-12-31')).toBe(6200);
  });

  it('counts a part of a month by its days', () => {
    expect(monthsByYear('2020-02-15', '2020-02-29')).toEqual([{ year: 2020, monthHundredths: 52 }]);
    expect(monthsByYear('2019-12-31', '2020-01-01')).toEqual([
      { year: 2019, monthHundredths: 3 },
      { year: 2020, monthHundredths: 3 },
    ]);
  });
});

describe('a quantity by year', () => {
  it('adds up whatever the period', () => {
    fc.assert(
      fc.property(period, fc.integer({ min: 1, max: 1_000_000 }), ([from, until], quantity) => {
        const parts = quantityByYear(quantity, from, until);
        expect(parts.reduce((sum, part) => sum + part.quantityHundredths, 0)).toBe(quantity);
        expect(parts.every((part) => part.quantityHundredths > 0)).toBe(true);
      }),
    );
  });
});

describe('the lines of an order', () => {
  const staff = {
    costKind: 'personeel',
    startDate: '2017-06-01',
    endDate: '2019-12-31',
    budgetYear: 2017,
    lines: [{ quantityHundredths: 6200, unitPriceCents: 6250_33 }],
  } as const;

  it('are one a year for staff, together the whole period', () => {
    expect(plannedAmounts(staff)).toEqual([
      { index: 0, budgetYear: 2017, quantityHundredths: 1400, amountCents: 87_504_62 },
      { index: 0, budgetYear: 2018, quantityHundredths: 2400, amountCents: 150_007_92 },
      { index: 0, budgetYear: 2019, quantityHundredths: 2400, amountCents: 150_007_92 },
    ]);
    expect(orderAmount(staff)).toBe(lineAmount(6200, 6250_33));
  });

  it('are what was asked for else', () => {
    const order = { ...staff, costKind: 'kinderopvang' } as const;
    expect(plannedAmounts(order)).toEqual([
      { index: 0, budgetYear: 2017, quantityHundredths: 6200, amountCents: 387_520_46 },
    ]);
    expect(plannedAmounts({ ...staff, endDate: null })).toHaveLength(1);
    expect(plannedAmounts({ ...staff, endDate: '2017-12-31' })).toHaveLength(1);
  });

  it('never lose or make a cent: the order is its lines', () => {
    fc.assert(
      fc.property(
        period,
        fc.array(
          fc.record({
            quantityHundredths: fc.integer({ min: 1, max: 1_000_000 }),
            unitPriceCents: fc.integer({ min: 0, max: 100_000_00 }),
          }),
          { minLength: 1, maxLength: 5 },
        ),
        ([startDate, endDate], lines) => {
          const order = { ...staff, startDate, endDate, lines };
          const planned = plannedAmounts(order);
          for (const part of planned) {
            const price = lines[part.index]?.unitPriceCents ?? 0;
            expect(part.amountCents).toBe(lineAmount(part.quantityHundredths, price));
          }
          for (const [index, { quantityHundredths }] of lines.entries()) {
            const own = planned.filter((part) => part.index === index);
            const together = own.reduce((sum, part) => sum + part.quantityHundredths, 0);
            expect(together).toBe(quantityHundredths);
          }
        },
      ),
    );
  });
});

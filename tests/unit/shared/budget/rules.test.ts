import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFund } from '#shared/budget/rules.ts';

const open = {
  name: 'Uitvoeringsakkoord 2017',
  targetGroup: null,
  spendFrom: null,
  spendUntil: null,
  freeCents: null,
} as const;
const wanted = { amountCents: 1000_00, startDate: '2026-03-01', targetGroup: null } as const;

const unmet = (...[fund, intended]: Parameters<typeof checkFund>) =>
  checkFund(fund, intended)
    .filter((check) => !check.met)
    .map((check) => check.condition);

describe('checkFund', () => {
  it('lets everything through a fund without conditions', () => {
    expect(unmet(open, wanted)).toEqual([]);
  });

  it('keeps the spending period, both days included', () => {
    const fund = { ...open, spendFrom: '2026-03-01', spendUntil: '2026-03-31' };
    expect(unmet(fund, { ...wanted, startDate: '2026-03-01' })).toEqual([]);
    expect(unmet(fund, { ...wanted, startDate: '2026-03-31' })).toEqual([]);
    expect(unmet(fund, { ...wanted, startDate: '2026-02-28' })).toEqual(['spendingPeriod']);
    expect(unmet(fund, { ...wanted, startDate: '2026-04-01' })).toEqual(['spendingPeriod']);
  });

  it('keeps a fund for its own target group, and does not guess an unknown one', () => {
    const fund = { ...open, targetGroup: 'statushouder' } as const;
    expect(unmet(fund, { ...wanted, targetGroup: 'statushouder' })).toEqual([]);
    expect(unmet(fund, { ...wanted, targetGroup: 'oudkomer' })).toEqual(['targetGroup']);
    expect(unmet(fund, wanted)).toEqual(['targetGroup']);
  });

  it('spends to the last cent and not one further', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (freeCents) => {
        const fund = { ...open, freeCents };
        expect(unmet(fund, { ...wanted, amountCents: freeCents })).toEqual([]);
        expect(unmet(fund, { ...wanted, amountCents: freeCents + 1 })).toEqual(['free']);
      }),
    );
  });

  it('lets what costs nothing through a fund that is overspent', () => {
    const fund = { ...open, freeCents: -950_00 };
    expect(unmet(fund, { ...wanted, amountCents: 0 })).toEqual([]);
    expect(unmet(fund, { ...wanted, amountCents: 1 })).toEqual(['free']);
  });

  it('does not say that a fund of unknown amount has enough, and does not refuse it either', () => {
    const unknown = (fund: Parameters<typeof checkFund>[0]) =>
      checkFund(fund, wanted).flatMap(({ condition, known }) => (known ? [] : [condition]));
    expect(unknown(open)).toEqual(['free']);
    expect(unmet(open, wanted)).toEqual([]);
    expect(unknown({ ...open, freeCents: 0 })).toEqual([]);
  });

  it('gives a sentence with every condition that is not met, and only with those', () => {
    const fund = {
      ...open,
      targetGroup: 'oudkomer',
      freeCents: 5,
      spendUntil: '2020-01-01',
    } as const;
    for (const check of checkFund(fund, wanted)) {
      expect(check.met).toBe(false);
      expect(check.reason).toMatch(/\.$/);
    }
    for (const check of checkFund(open, wanted)) expect(check.reason).toBeNull();
  });
});

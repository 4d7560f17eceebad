import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkConditions, checkFree, type IntendedUse } from '#shared/budget/rules.ts';
import { costKinds } from '#shared/kernel/cost-kind.ts';

const open = {
  name: 'Uitvoeringsakkoord 2017',
  targetGroup: null,
  spendFrom: null,
  spendUntil: null,
  costKinds: null,
  settledFromYear: null,
  settledUntilYear: null,
} as const;

const wanted: IntendedUse = {
  startDate: '2026-03-01',
  costKind: 'traject',
  client: { targetGroup: null, settlementDate: null },
};

const unmet = (...[fund, use]: Parameters<typeof checkConditions>) =>
  checkConditions(fund, use)
    .filter((check) => !check.met)
    .map((check) => check.condition);

describe('checkConditions', () => {
  it('lets everything through a fund without conditions', () => {
    for (const costKind of costKinds) expect(unmet(open, { ...wanted, costKind })).toEqual([]);
    expect(unmet(open, { ...wanted, client: null })).toEqual([]);
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
    const of = (targetGroup: 'statushouder' | 'oudkomer' | null) =>
      unmet(fund, { ...wanted, client: { targetGroup, settlementDate: null } });
    expect(of('statushouder')).toEqual([]);
    expect(of('oudkomer')).toEqual(['targetGroup']);
    expect(of(null)).toEqual(['targetGroup']);
    expect(unmet(fund, { ...wanted, client: null })).toEqual([]);
  });

  it('pays the kinds of cost that it is for', () => {
    const fund = { ...open, costKinds: ['traject', 'personeel'] as const };
    const paid = costKinds.filter(
      (costKind) =>
        unmet({ ...fund, costKinds: [...fund.costKinds] }, { ...wanted, costKind }).length === 0,
    );
    expect(paid).toEqual(['traject', 'personeel']);
  });

  it('keeps the years of settlement, both included, and wants to know the year', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2010, max: 2020 }),
        fc.option(fc.constant(2014)),
        fc.option(fc.constant(2017)),
        (year, settledFromYear, settledUntilYear) => {
          const fund = { ...open, settledFromYear, settledUntilYear };
          const client = { targetGroup: null, settlementDate: `${year}-06-01` };
          const within =
            (settledFromYear === null || year >= settledFromYear) &&
            (settledUntilYear === null || year <= settledUntilYear);
          expect(unmet(fund, { ...wanted, client })).toEqual(within ? [] : ['settlementYears']);
        },
      ),
    );
    const fund = { ...open, settledFromYear: 2014, settledUntilYear: 2017 };
    expect(unmet(fund, wanted)).toEqual(['settlementYears']);
    expect(unmet(fund, { ...wanted, client: null })).toEqual([]);
  });

  it('gives a sentence with every condition that is not met, and only with those', () => {
    const fund = {
      ...open,
      targetGroup: 'oudkomer',
      spendUntil: '2020-01-01',
      costKinds: ['personeel'] as ['personeel'],
      settledFromYear: 2014,
    } as const;
    for (const check of checkConditions({ ...fund, costKinds: [...fund.costKinds] }, wanted)) {
      expect(check.met).toBe(false);
      expect(check.reason).toMatch(/\.$/);
    }
    for (const check of checkConditions(open, wanted)) expect(check.reason).toBeNull();
  });
});

describe('checkFree', () => {
  const fund = (freeCents: number | null) => ({ name: 'Fonds', freeCents });

  it('spends to the last cent and not one further', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (freeCents) => {
        expect(checkFree(fund(freeCents), freeCents).met).toBe(true);
        expect(checkFree(fund(freeCents), freeCents + 1)).toMatchObject({
          met: false,
          condition: 'free',
        });
      }),
    );
  });

  it('lets what costs nothing through a fund that is overspent', () => {
    expect(checkFree(fund(-950_00), 0).met).toBe(true);
    expect(checkFree(fund(-950_00), 1).met).toBe(false);
  });

  it('does not say that a fund of unknown amount has enough, and does not refuse it either', () => {
    expect(checkFree(fund(null), 1_000_00)).toMatchObject({ met: true, known: false });
    expect(checkFree(fund(0), 0)).toMatchObject({ met: true, known: true });
  });
});

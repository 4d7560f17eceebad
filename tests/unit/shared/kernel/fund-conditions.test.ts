import { describe, expect, it } from 'vitest';
import { brokenSpendingLimit, fitsTargetGroup } from '#shared/kernel/fund-conditions.ts';

describe('the conditions of a fund', () => {
  it.each([
    [null, null, true],
    [null, 'oudkomer', true],
    ['oudkomer', 'oudkomer', true],
    ['oudkomer', 'statushouder', false],
    ['oudkomer', null, false],
  ] as const)('a fund for %s and a client who is %s: %s', (fund, client, fits) => {
    expect(fitsTargetGroup({ targetGroup: fund }, client)).toBe(fits);
  });

  it.each([
    ['2016-12-31', { limit: 'from', day: '2017-01-01' }],
    ['2017-01-01', null],
    ['2017-12-31', null],
    ['2018-01-01', { limit: 'until', day: '2017-12-31' }],
  ])('a start on %s breaks of the year 2017: %j', (startDate, broken) => {
    const fund = { spendFrom: '2017-01-01', spendUntil: '2017-12-31' };
    expect(brokenSpendingLimit(fund, startDate)).toEqual(broken);
  });

  it('have no end when no day is named', () => {
    const fund = { spendFrom: null, spendUntil: null };
    expect(brokenSpendingLimit(fund, '1900-01-01')).toBeNull();
    expect(brokenSpendingLimit(fund, '2100-12-31')).toBeNull();
  });
});

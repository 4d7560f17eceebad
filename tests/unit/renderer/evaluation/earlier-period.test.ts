import { describe, expect, it } from 'vitest';
import { earlierPeriod } from '../../../../renderer/evaluation/earlier-period.ts';

const earlier = (from: string, until: string) => {
  const { years, period } = earlierPeriod({ from, until });
  return [years, period.from, period.until];
};

describe('the same period earlier', () => {
  it('is a year earlier, or as many as it takes to lie before it', () => {
    expect(earlier('2019-01-01', '2019-12-31')).toEqual([1, '2018-01-01', '2018-12-31']);
    expect(earlier('2019-04-01', '2019-06-30')).toEqual([1, '2018-04-01', '2018-06-30']);
    expect(earlier('2023-01-01', '2025-12-31')).toEqual([3, '2020-01-01', '2022-12-31']);
    expect(earlier('2018-06-01', '2019-05-31')).toEqual([1, '2017-06-01', '2018-05-31']);
    expect(earlier('2017-06-01', '2019-12-31')).toEqual([3, '2014-06-01', '2016-12-31']);
  });

  it('ends on the 28th where that February has no 29th', () => {
    expect(earlier('2024-02-01', '2024-02-29')).toEqual([1, '2023-02-01', '2023-02-28']);
  });
});

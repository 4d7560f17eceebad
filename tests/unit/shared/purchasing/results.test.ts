import { describe, expect, it } from 'vitest';
import { stepsAround } from '../../../../shared/purchasing/results.ts';

const measured = [
  { step: 2, measuredOn: null },
  { step: 3, measuredOn: '2019-03-01' },
  { step: 4, measuredOn: '2019-09-01' },
  { step: 5, measuredOn: '2020-03-01' },
];
const around = (startDate: string, endDate: string | null) =>
  stepsAround({ startDate, endDate }, measured);

describe('the steps before and after a trajectory', () => {
  it('are the last up to its start and the first from its end on', () => {
    expect(around('2019-03-01', '2019-08-31')).toEqual({ stepBefore: 3, stepAfter: 4 });
    expect(around('2019-02-28', '2019-09-01')).toEqual({ stepBefore: 2, stepAfter: 4 });
    expect(around('2019-10-01', '2020-02-01')).toEqual({ stepBefore: 4, stepAfter: 5 });
  });

  it('are unknown where nothing was measured', () => {
    expect(around('2020-04-01', '2020-06-01')).toEqual({ stepBefore: 5, stepAfter: null });
    expect(around('2019-04-01', null)).toEqual({ stepBefore: 3, stepAfter: null });
    expect(stepsAround({ startDate: '2019-01-01', endDate: null }, measured.slice(1))).toEqual({
      stepBefore: null,
      stepAfter: null,
    });
  });
});

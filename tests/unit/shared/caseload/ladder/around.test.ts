import { expect, it } from 'vitest';
import { stepsAround } from '../../../../../shared/caseload/ladder/around.ts';
import type { ClientDetail, LadderStep } from '../../../../../shared/caseload/schema.ts';

const ladder = (...steps: [LadderStep, string | null][]): ClientDetail['ladder'] =>
  steps.map(([step, measuredOn]) => ({ step, measuredOn }));
const period = (startDate: string, endDate: string | null) => ({ startDate, endDate });

it('takes the last step up to the first day, and the last one measured while it ran', () => {
  const steps = ladder(
    [1, null],
    [2, '2024-01-15'],
    [3, '2024-05-01'],
    [4, '2024-07-14'],
    [5, '2024-07-15'],
  );
  expect(stepsAround(steps, period('2024-01-15', '2024-07-14'))).toEqual({
    before: 2,
    after: 4,
    measuredOn: '2024-07-14',
  });
  expect(stepsAround(steps, period('2024-01-15', null)).after).toBe(5);
});

it('takes the first measurement after it when there was none in it', () => {
  const steps = ladder([3, '2024-05-01'], [4, '2025-09-09'], [5, '2026-01-01']);
  expect(stepsAround(steps, period('2024-09-02', '2025-03-31'))).toEqual({
    before: 3,
    after: 4,
    measuredOn: '2025-09-09',
  });
});

it('knows no step that was not measured', () => {
  expect(stepsAround([], period('2024-01-01', null))).toEqual({
    before: null,
    after: null,
    measuredOn: null,
  });
  const late = ladder([2, '2024-06-01']);
  expect(stepsAround(late, period('2024-01-01', null))).toMatchObject({ before: null, after: 2 });
  expect(stepsAround(late, period('2024-06-01', null))).toMatchObject({ before: 2, after: null });
});

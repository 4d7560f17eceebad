import { describe, expect, it } from 'vitest';
import {
  ladderFinding,
  ladderSentence,
} from '../../../../renderer/caseload/ladder/ladder-finding.ts';
import { monthsBetween } from '../../../../renderer/caseload/ladder/months-between.ts';
import type { ClientDetail, LadderStep } from '../../../../shared/caseload/schema.ts';

const ladder = (...steps: [LadderStep, string | null][]): ClientDetail['ladder'] =>
  steps.map(([step, measuredOn]) => ({ step, measuredOn }));

describe('ladderFinding', () => {
  it('says the finding, with the time it took when both days are known', () => {
    expect(ladderFinding(ladder([1, '2022-09-12'], [4, '2025-09-09']))).toBe(
      'Van trede 1 naar 4 in 3 jaar',
    );
    expect(ladderFinding(ladder([3, '2019-01-31'], [2, '2019-03-01']))).toBe(
      'Van trede 3 naar 2 in 1 maand',
    );
    expect(ladderFinding(ladder([1, null], [4, '2019-12-31']))).toBe('Van trede 1 naar 4');
  });

  it('has words for one measurement, none, and no change', () => {
    expect(ladderFinding([])).toBe('Trede nog niet gemeten');
    expect(ladderFinding(ladder([2, null]))).toBe('Trede 2, één keer gemeten');
    expect(ladderFinding(ladder([2, null], [3, '2018-01-01'], [2, '2019-01-01']))).toBe(
      'Nog op trede 2',
    );
  });
});

it('tells the line in words', () => {
  expect(ladderSentence(ladder([1, null], [4, '2019-12-31']))).toBe(
    'trede 1 bij de start (dag niet bekend), trede 4 op 31-12-2019',
  );
});

it('counts whole months', () => {
  expect(monthsBetween('2019-01-31', '2019-02-28')).toBe(0);
  expect(monthsBetween('2018-12-15', '2019-02-15')).toBe(2);
});

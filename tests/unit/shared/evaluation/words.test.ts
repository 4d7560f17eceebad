import { describe, expect, it } from 'vitest';
import { isFullOutflow } from '#shared/caseload/rules.ts';
import { ladderSteps, outflowKinds, sexes, tracks } from '#shared/caseload/schema.ts';
import { ladderStepLabels, outflowLabels, targetGroupLabels } from '#shared/caseload/texts.ts';
import {
  fullOutflowNames,
  ladderStepNames,
  outflowNames,
  partialOutflowNames,
  sexNames,
  targetGroupNames,
  trackNames,
} from '#shared/evaluation/words.ts';

describe('the words that caseload and evaluation share', () => {
  it('has the same kinds of outflow, in the same order, with the same names', () => {
    expect(Object.entries(outflowNames)).toEqual(
      outflowKinds.map((kind) => [kind, outflowLabels[kind]]),
    );
  });

  it('calls the same kinds full', () => {
    expect(Object.keys(fullOutflowNames)).toEqual(outflowKinds.filter(isFullOutflow));
    expect(Object.keys(partialOutflowNames)).toEqual(
      outflowKinds.filter((kind) => !isFullOutflow(kind)),
    );
  });

  it('has the same tracks, and of sexes those that are counted apart', () => {
    expect(Object.keys(trackNames)).toEqual(tracks);
    expect(Object.keys(sexNames)).toEqual(sexes.filter((sex) => sex !== 'anders'));
  });

  it('has the same steps and groups', () => {
    expect(ladderStepNames).toEqual(ladderSteps.map((step) => ladderStepLabels[step]));
    for (const group of ['statushouder', 'oudkomer'] as const) {
      expect(targetGroupNames[group]).toBe(targetGroupLabels[group].many);
    }
  });
});

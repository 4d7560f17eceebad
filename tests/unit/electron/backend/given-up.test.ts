import { describe, expect, it } from 'vitest';
import { GivenUp } from '../../../../electron/backend/given-up.ts';

describe('what need not be answered any more', () => {
  it('is what waits while the file closes, but never what was typed', () => {
    const givenUp = new GivenUp();
    const list = givenUp.receive('caseload.list');
    const draft = givenUp.receive('caseload.keepDraft');
    givenUp.receive('team.close');
    const later = givenUp.receive('team.open');
    expect(givenUp.beforeItBegan('caseload.list', list)).toBe(true);
    expect(givenUp.underWay('caseload.list', list)).toBe(true);
    expect(givenUp.beforeItBegan('caseload.keepDraft', draft)).toBe(false);
    expect(givenUp.beforeItBegan('team.open', later)).toBe(false);
  });

  it('is each kind apart, and only what came before', () => {
    const givenUp = new GivenUp();
    const report = givenUp.receive('evaluation.report');
    const saved = givenUp.receive('evaluation.document');
    const list = givenUp.receive('importing.commit');
    expect(givenUp.stops('evaluation.cancel')).toBe(true);
    expect(givenUp.beforeItBegan('evaluation.report', report)).toBe(true);
    expect(givenUp.beforeItBegan('evaluation.document', saved)).toBe(false);
    expect(givenUp.stops('evaluation.cancelExport')).toBe(true);
    expect(givenUp.beforeItBegan('evaluation.document', saved)).toBe(true);
    expect(givenUp.underWay('importing.commit', list)).toBe(false);
    expect(givenUp.stops('importing.cancel')).toBe(true);
    expect(givenUp.underWay('importing.commit', list)).toBe(true);
    expect(givenUp.underWay('importing.commit', givenUp.receive('importing.commit'))).toBe(false);
    expect(givenUp.stops('caseload.list')).toBe(false);
  });
});

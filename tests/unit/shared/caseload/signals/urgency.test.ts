import { describe, expect, test } from 'vitest';
import { signalKinds } from '#shared/caseload/signals/schema.ts';
import { stakeOf, urgencyOf } from '#shared/caseload/signals/urgency.ts';

describe('the urgency of signals', () => {
  test('puts the terms of the law first, then income, then norms', () => {
    const byUrgency = signalKinds.toSorted((a, b) => urgencyOf(a) - urgencyOf(b));
    expect(byUrgency.slice(0, 3)).toEqual(['integration-term', 'pip', 'contract-ends']);
    expect(byUrgency.slice(3).map(stakeOf)).toEqual(signalKinds.slice(3).map(() => null));
  });
});

import { describe, expect, it } from 'vitest';
import type { ClientFacts } from '#shared/caseload/signals/facts.ts';
import { factsOf, signalsOfKind, trajectoryOf } from '../../../../../support/client-facts.ts';

const outOfView = factsOf({
  settlementDate: '2025-03-17',
  contacts: { lastOn: null, hadIntake: false, wasMapped: false, aftercareOn: [] },
  ladder: { measured: false, lastOn: null },
});
const asked = (wish: Partial<ClientFacts>, today: string) =>
  signalsOfKind('intake', { ...outOfView, ...wish }, { today }).length === 1;

const signsOfWork: Record<string, Partial<ClientFacts>> = {
  'a contact': {
    contacts: { lastOn: '2025-06-01', hadIntake: false, wasMapped: false, aftercareOn: [] },
  },
  'a step without a day': { ladder: { measured: true, lastOn: null } },
  'a plan': { plan: { id: 81, evaluateOn: null, evaluatedOn: null, hasNextStep: false } },
  'a trajectory': { trajectories: [trajectoryOf({ status: 'afgerond' })] },
};

describe('intake', () => {
  it('is settled by an intake, whenever it was', () => {
    const contacts = { lastOn: '2025-09-01', hadIntake: true, wasMapped: true, aftercareOn: [] };
    expect(asked({ contacts }, '2025-09-02')).toBe(false);
  });

  it.each(Object.entries(signsOfWork))(
    'is still asked with %s in the first year',
    (_name, sign) => {
      expect(asked(sign, '2026-03-17')).toBe(true);
    },
  );

  it.each(Object.entries(signsOfWork))('is not asked after a year with %s', (_name, sign) => {
    expect(asked(sign, '2026-03-18')).toBe(false);
  });

  it('is asked after years of who was never in view', () => {
    expect(asked({}, '2032-01-01')).toBe(true);
    const cancelled = [trajectoryOf({ status: 'geannuleerd' })];
    expect(asked({ trajectories: cancelled }, '2032-01-01')).toBe(true);
  });

  it('has nothing to count from without a day of settlement', () => {
    expect(asked({ settlementDate: null }, '2026-03-18')).toBe(false);
  });
});

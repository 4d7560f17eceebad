import { expect, it } from 'vitest';
import { checkConditions } from '#shared/budget/rules.ts';

const fund = {
  name: 'Fonds',
  targetGroup: null,
  spendFrom: null,
  spendUntil: null,
  costKinds: null,
  settledFromYear: null,
  settledUntilYear: null,
};
const use = { startDate: '2026-11-21', costKind: 'traject', client: null } as const;
const labelOf = (given: Parameters<typeof checkConditions>[0]) =>
  checkConditions(given, use).find(({ condition }) => condition === 'spendingPeriod')?.label;

it('says of a fund with an amount a year that it ends with the year, unless it has an end of its own', () => {
  expect(labelOf({ ...fund, perYear: true })).toBe('Te besteden tot en met 31 december, per jaar');
  expect(labelOf({ ...fund, perYear: true, spendUntil: '2027-06-30' })).toBe(
    'Te besteden tot en met 30-06-2027',
  );
  expect(labelOf({ ...fund, perYear: false })).toBe('Te besteden: geen einddatum');
});

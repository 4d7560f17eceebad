import { expect, it } from 'vitest';
import { isReturn, type Period } from '../../../../../renderer/caseload/client/benefit-return.ts';
import type { ClientDetail, OutflowKind } from '../../../../../shared/caseload/schema.ts';

const period = (id: number, startsOn: string, endsOn: string | null = null): Period => ({
  id,
  values: { kind: 'volledig', startsOn, endsOn, returnReason: null },
});
const left = (kind: OutflowKind, date: string): Pick<ClientDetail, 'outflows'> => ({
  outflows: [{ id: 1, kind, date }],
});
const stayed = { outflows: [] };
const second = period(2, '2025-06-01');

const isReturnAfter = (first: Period, who: Pick<ClientDetail, 'outflows'> = stayed) =>
  isReturn(second, [second, first], who);

it('is no return when it is the first, or follows the other at once', () => {
  expect(isReturn(second, [second], stayed)).toBe(false);
  expect(isReturnAfter(period(1, '2024-01-01', '2025-05-31'))).toBe(false);
  expect(isReturnAfter(period(1, '2024-01-01'))).toBe(false);
});

it('is one after a gap, from the first day on', () => {
  expect(isReturnAfter(period(1, '2024-01-01', '2025-05-30'))).toBe(true);
});

it('is one after a full outflow, though nobody kept the periods, and not after parttime work', () => {
  expect(isReturn(second, [second], left('betaald-werk', '2025-01-01'))).toBe(true);
  expect(isReturn(second, [second], left('parttime-werk', '2025-01-01'))).toBe(false);
  expect(isReturn(second, [second], left('betaald-werk', '2025-07-01'))).toBe(false);
});

it('is one only once after an outflow, also when the period before it was never closed', () => {
  const open = period(1, '2024-01-01');
  const third = period(3, '2025-09-01');
  const who = left('betaald-werk', '2025-01-01');
  expect(isReturnAfter(open, who)).toBe(true);
  expect(isReturn(third, [third, period(2, '2025-06-01', '2025-08-31'), open], who)).toBe(false);
});

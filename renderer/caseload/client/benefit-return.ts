import type { StoredRecord } from '#shared/caseload/records/all-records.ts';
import { isFullOutflow } from '#shared/caseload/rules.ts';
import type { ClientDetail } from '#shared/caseload/schema.ts';
import { addDays } from '#shared/kernel/calendar.ts';

export type Period = StoredRecord<'benefitPeriod'>;

/**
 * Whether somebody had left bijstand before this period: it is the first one after a full outflow, or there
 * is a gap between it and the ones before.
 */
export function isReturn(
  { id, values: { startsOn } }: Period,
  periods: readonly Period[],
  { outflows }: Pick<ClientDetail, 'outflows'>,
): boolean {
  const before = periods.filter((other) => other.id !== id && other.values.startsOn < startsOn);
  const left = outflows
    .filter(({ kind, date }) => isFullOutflow(kind) && date < startsOn)
    .map(({ date }) => date)
    .sort()
    .at(-1);
  const since = before.filter(({ values }) => left === undefined || values.startsOn > left);
  if (left !== undefined && since.length === 0) return true;
  return (
    since.length > 0 &&
    since.every(({ values: { endsOn } }) => endsOn !== null && addDays(endsOn, 1) < startsOn)
  );
}

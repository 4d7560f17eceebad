import type { Signal, SignalTerm } from '#shared/caseload/signals/schema.ts';
import { daysBetween } from '#shared/kernel/calendar.ts';
import { formatDate, yearOf, type IsoDate } from '#shared/kernel/dates.ts';
import { texts } from './texts.ts';

/**
 * How late it is, or how long there is still: '8 dagen over tijd', 'over tijd sinds 2019', 'uiterlijk 20-03-2026',
 * 'over 24 dagen'.
 */
export function lateText(
  { due, restsOn }: Pick<Signal, 'due' | 'restsOn'>,
  term: SignalTerm,
  today: IsoDate,
): string {
  const { row } = texts;
  if (due === null) return restsOn === null ? row.noTerm : row.since(formatDate(restsOn));
  const left = daysBetween(today, due);
  if (left < 0) return lateness(-left, due);
  if (left === 0) return row.todayIs;
  return term === 'straks' ? row.inDays(left) : row.before(formatDate(due));
}

/** In days as long as somebody counts them so, then in whole months; after two years the year says more. */
function lateness(days: number, due: IsoDate): string {
  if (days <= 90) return texts.row.late(days);
  const months = Math.floor(days / (365.25 / 12));
  return months < 24 ? texts.row.lateMonths(months) : texts.row.lateSince(yearOf(due));
}

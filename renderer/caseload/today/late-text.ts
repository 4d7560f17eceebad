import type { Signal, SignalTerm } from '#shared/caseload/signals/schema.ts';
import { daysBetween } from '#shared/kernel/calendar.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { texts } from './texts.ts';

/** How late it is, or how long there is still: '8 dagen over tijd', 'uiterlijk 20-03-2026', 'over 24 dagen'. */
export function lateText(
  { due, restsOn }: Pick<Signal, 'due' | 'restsOn'>,
  term: SignalTerm,
  today: IsoDate,
): string {
  const { row } = texts;
  if (due === null) return restsOn === null ? row.noTerm : row.since(formatDate(restsOn));
  const left = daysBetween(today, due);
  if (left < 0) return lateness(-left);
  if (left === 0) return row.todayIs;
  return term === 'straks' ? row.inDays(left) : row.before(formatDate(due));
}

/** In days as long as somebody counts them so, then in whole months and years. */
function lateness(days: number): string {
  if (days <= 90) return texts.row.late(days);
  const months = Math.floor(days / (365.25 / 12));
  return months < 24 ? texts.row.lateMonths(months) : texts.row.lateYears(Math.floor(months / 12));
}

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
  if (left < 0) return row.late(-left);
  if (left === 0) return row.todayIs;
  return term === 'straks' ? row.inDays(left) : row.before(formatDate(due));
}

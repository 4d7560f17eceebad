import type { DayPart } from '../../kernel/dagdelen.ts';
import type { IsoDate } from '../../kernel/dates.ts';
import type { Appointment } from './schema.ts';

type Moment = Pick<Appointment, 'id' | 'date' | 'time'>;

/** By day and time, those without a time first; the one that was made first before the other. */
export function byMoment(one: Moment, other: Moment): number {
  if (one.date !== other.date) return one.date < other.date ? -1 : 1;
  const [first, second] = [one.time ?? '', other.time ?? ''];
  if (first !== second) return first < second ? -1 : 1;
  return one.id - other.id;
}

/**
 * In which part of the day an appointment stands: the morning ends at 12:00, the afternoon at 17:30. One
 * without a time stands in the morning, so that it is seen first. Our choice.
 */
export function dayPartOf(time: string | null): DayPart {
  if (time === null || time < '12:00') return 'ochtend';
  return time < '17:30' ? 'middag' : 'avond';
}

/** A day has passed on which clients were expected, and no contact was noted. */
export const awaitsContact = (
  { date, done, clientIds }: Pick<Appointment, 'date' | 'done' | 'clientIds'>,
  today: IsoDate,
): boolean => !done && date < today && clientIds.length > 0;

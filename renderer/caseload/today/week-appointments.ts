import { byMoment, dayPartOf } from '#shared/caseload/contacts/agenda.ts';
import type { Appointment } from '#shared/caseload/contacts/schema.ts';
import type { ClientRow } from '#shared/caseload/schema.ts';
import { addDays, mondayOf } from '#shared/kernel/calendar.ts';
import { dayParts, weekdays, type DayPart, type Weekday } from '#shared/kernel/dagdelen.ts';
import type { IsoDate, Period } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';

export const weekAround = (today: IsoDate): Period => {
  const from = mondayOf(today);
  return { from, until: addDays(from, 6) };
};

export interface WeekDay {
  readonly day: Weekday;
  readonly date: IsoDate;
}

export interface WeekTable {
  /** Monday to Friday, and Saturday and Sunday as soon as either is used. */
  readonly days: readonly WeekDay[];
  readonly at: (date: IsoDate, part: DayPart) => readonly Appointment[];
}

/** The appointments of the week by day and part of the day. */
export function weekTable(appointments: readonly Appointment[], today: IsoDate): WeekTable {
  const { from } = weekAround(today);
  const cells = Map.groupBy(appointments.toSorted(byMoment), ({ date, time }) =>
    [date, dayPartOf(time)].join(' '),
  );
  const all = weekdays.map((day, place) => ({ day, date: addDays(from, place) }));
  const used = (date: IsoDate) => dayParts.some((part) => cells.has(`${date} ${part}`));
  const weekend = all.slice(5).some(({ date }) => used(date));
  return {
    days: weekend ? all : all.slice(0, 5),
    at: (date, part) => cells.get(`${date} ${part}`) ?? [],
  };
}

/** Whether an appointment stands in the agenda of a klantmanager, or nobody's and with a client of theirs. */
export function isOf(
  { caseManager, clientIds }: Appointment,
  name: string,
  clients: ReadonlyMap<Id, ClientRow>,
): boolean {
  if (caseManager !== null) return caseManager === name;
  return clientIds.some((id) => clients.get(id)?.caseManager === name);
}

/** The first appointment of today that is still to come; one without a time counts as long as it is not done. */
export function nextOfToday(
  appointments: readonly Appointment[],
  now: { readonly day: IsoDate; readonly clock: string },
): Appointment | null {
  const open = appointments
    .filter(({ date, done, time }) => date === now.day && !done && (time ?? now.clock) >= now.clock)
    .toSorted(byMoment);
  return open.find(({ time }) => time !== null) ?? open[0] ?? null;
}

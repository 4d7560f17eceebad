import { byMoment, dayPartOf } from '#shared/caseload/contacts/agenda.ts';
import type { Appointment } from '#shared/caseload/contacts/schema.ts';
import { addDays } from '#shared/kernel/calendar.ts';
import { dayParts, weekdays, type DayPart, type Weekday } from '#shared/kernel/dagdelen.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';

export interface AgendaDay {
  readonly day: Weekday;
  readonly date: IsoDate;
  /** By part of the day, in the order of the day. */
  readonly parts: readonly {
    readonly part: DayPart;
    readonly appointments: readonly Appointment[];
  }[];
}

/** The days of a week with what is planned: Monday to Friday, and the weekend as soon as it is used. */
export function agendaWeek(monday: IsoDate, appointments: readonly Appointment[]): AgendaDay[] {
  const ordered = appointments.toSorted(byMoment);
  const days = weekdays.map((day, place) => {
    const date = addDays(monday, place);
    const ofDay = ordered.filter((appointment) => appointment.date === date);
    return {
      day,
      date,
      parts: dayParts.map((part) => ({
        part,
        appointments: ofDay.filter(({ time }) => dayPartOf(time) === part),
      })),
    };
  });
  const used = ({ parts }: AgendaDay) => parts.some(({ appointments: some }) => some.length > 0);
  return days.slice(5).some(used) ? days : days.slice(0, 5);
}

/** The time that an appointment in this part of the day begins with in the form. */
export const firstTimes: Record<DayPart, string> = {
  ochtend: '09:00',
  middag: '13:00',
  avond: '19:00',
};

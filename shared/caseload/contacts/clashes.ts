import { z } from 'zod';
import { daysBetween, mondayOf } from '../../kernel/calendar.ts';
import { dayParts, weekdays, type Dagdeel } from '../../kernel/dagdelen.ts';
import type { IsoDate } from '../../kernel/dates.ts';
import { idSchema, type Id } from '../../kernel/ids.ts';
import { takingSchema, type Taking } from '../week/takings.ts';
import { weekOn } from '../week/week.ts';
import { dayPartOf } from './agenda.ts';
import { appointmentSchema } from './schema.ts';

/** What stands on the day of an appointment: in the weeks of its clients, and in the agenda it comes in. */
export const takenDaySchema = z.object({
  /** Those of whom something is taken up that day, in the order in which they were asked for. */
  clients: z.array(z.object({ clientId: idSchema, takings: z.array(takingSchema) })),
  /** Whose agenda it comes in; `null`: nobody's. */
  owner: z.string().nullable(),
  /** In that agenda, by time; those without a time first. */
  appointments: z.array(
    appointmentSchema.pick({ id: true, time: true, clientIds: true, subject: true }),
  ),
  /** Those of the clients who were asked for, in whichever agenda; in the same order. */
  ofClients: z.array(
    appointmentSchema.pick({ id: true, time: true, clientIds: true, subject: true }),
  ),
});
export type TakenDay = z.infer<typeof takenDaySchema>;
export type OwnAppointment = TakenDay['appointments'][number];

/** When an appointment is; without a time it may be at any of that day. */
export interface Moment {
  readonly date: IsoDate;
  /** `09:30`. */
  readonly time: string | null;
}

/** The dagdeel in which it is; without a time all of that day. */
export function dagdelenAt({ date, time }: Moment): Dagdeel[] {
  const day = weekdays[daysBetween(mondayOf(date), date)];
  if (day === undefined) return [];
  const parts = time === null ? dayParts : [dayPartOf(time)];
  return parts.map((part): Dagdeel => `${day}-${part}`);
}

/** Something in a client's week that takes up a dagdeel of the appointment. */
export interface WeekClash {
  readonly clientId: Id;
  readonly taking: Taking;
  /** Those of the appointment that it takes up; at least one. */
  readonly dagdelen: readonly Dagdeel[];
}

/** What the weeks of the clients have against this moment: each thing once, by client. */
export function weekClashes(moment: Moment, clients: TakenDay['clients']): WeekClash[] {
  const asked = dagdelenAt(moment);
  return clients.flatMap(({ clientId, takings }) => {
    const { taken } = weekOn(takings, moment.date);
    return takings.flatMap((taking): WeekClash[] => {
      const dagdelen = asked.filter((dagdeel) => taken.get(dagdeel)?.includes(taking) === true);
      return dagdelen.length === 0 ? [] : [{ clientId, taking, dagdelen }];
    });
  });
}

/** An appointment lasts at least so long, in minutes: how long is not noted. Our choice. */
export const shortestAppointment = 30;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/**
 * The appointments of the agenda that begin less than half an hour before or after it. Without a time none
 * is known to.
 *
 * @param except the appointment itself, when it is moved
 */
export function agendaClashes(
  { time }: Moment,
  appointments: readonly OwnAppointment[],
  except: Id | null,
): OwnAppointment[] {
  if (time === null) return [];
  return appointments.filter(
    (one) =>
      one.id !== except &&
      one.time !== null &&
      Math.abs(minutesOf(one.time) - minutesOf(time)) < shortestAppointment,
  );
}

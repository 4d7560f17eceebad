import type { Dossier } from '#shared/caseload/dossier.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';

/** The day of the first appointment from this day on that still is to come; `null`: there is none. */
export const nextAppointmentDay = (
  appointments: Dossier['appointments'],
  today: IsoDate,
): IsoDate | null =>
  appointments
    .filter(({ date, done }) => !done && date >= today)
    .map(({ date }) => date)
    .toSorted()[0] ?? null;

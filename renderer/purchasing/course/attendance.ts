import type { IsoDate } from '#shared/kernel/dates.ts';
import type { AttendanceState, Course, CourseSession } from '#shared/purchasing/courses.ts';

/** What was noted of one participant in one session; `null`: nothing. */
export const stateOf = (session: CourseSession, participantId: number): AttendanceState | null =>
  session.attendance.find((one) => one.participantId === participantId)?.state ?? null;

/** Before its day one can only send word. */
const toCome: readonly (AttendanceState | null)[] = [null, 'afgemeld'];
const order: readonly (AttendanceState | null)[] = [null, 'aanwezig', 'afgemeld', 'afwezig'];

/** What a click makes of it: empty, present, excused, absent, and empty again; to come only excused. */
export const nextState = (
  state: AttendanceState | null,
  isToCome = false,
): AttendanceState | null => {
  const known = isToCome ? toCome : order;
  return known[(known.indexOf(state) + 1) % known.length] ?? null;
};

/** What a key notes; left out: it notes nothing. */
export const stateOfKey: Readonly<Record<string, AttendanceState | null>> = {
  a: 'aanwezig',
  m: 'afgemeld',
  w: 'afwezig',
  Delete: null,
  Backspace: null,
};

/**
 * Whether a session took place, as far as was noted: on its day itself word that somebody will not come says
 * nothing yet.
 */
const isHeld = ({ date, attendance }: CourseSession, today: IsoDate): boolean =>
  date <= today && attendance.some(({ state }) => date < today || state !== 'afgemeld');

/** How often a participant came, of the sessions that took place and of which something was noted. */
export function cameOf(
  { sessions }: Pick<Course, 'sessions'>,
  participantId: number,
  today: IsoDate,
) {
  const held = sessions.filter((session) => isHeld(session, today));
  const came = held.filter((session) => stateOf(session, participantId) === 'aanwezig');
  return { came: came.length, held: held.length };
}

/** How many were present in a session. */
export const presentIn = ({ attendance }: CourseSession): number =>
  attendance.filter(({ state }) => state === 'aanwezig').length;

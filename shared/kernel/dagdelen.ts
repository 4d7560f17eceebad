import { z } from 'zod';

/** The days of a week as a Dutch calendar orders them, and the parts of a day. */
export const weekdays = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;
export type Weekday = (typeof weekdays)[number];
export const dayParts = ['ochtend', 'middag', 'avond'] as const;
export type DayPart = (typeof dayParts)[number];

/** A part of a day in the week, `ma-ochtend`: what school, work and trajectories take up [letter]. */
export type Dagdeel = `${Weekday}-${DayPart}`;

/** All 21, by day and within it by part. */
export const dagdelen: readonly Dagdeel[] = weekdays.flatMap((day) =>
  dayParts.map((part): Dagdeel => `${day}-${part}`),
);

export const dagdeelSchema = z.enum(dagdelen as [Dagdeel, ...Dagdeel[]]);

const inOrder = (chosen: readonly Dagdeel[]): Dagdeel[] =>
  dagdelen.filter((dagdeel) => chosen.includes(dagdeel));

/** Each at most once, in the order of the week. */
export const dagdelenSchema = z.array(dagdeelSchema).max(100).transform(inOrder);

/** The dagdelen that two have in common, in the order of the week. */
export const sharedDagdelen = (one: readonly Dagdeel[], other: readonly Dagdeel[]): Dagdeel[] =>
  inOrder(one).filter((dagdeel) => other.includes(dagdeel));

const dayNames: Record<Weekday, string> = {
  ma: 'maandag',
  di: 'dinsdag',
  wo: 'woensdag',
  do: 'donderdag',
  vr: 'vrijdag',
  za: 'zaterdag',
  zo: 'zondag',
};

export const weekdayName = (day: Weekday): string => dayNames[day];

/** `do-ochtend` → `donderdagochtend`. */
export function dagdeelName(dagdeel: Dagdeel): string {
  const [day, part] = dagdeel.split('-') as [Weekday, DayPart];
  return `${dayNames[day]}${part}`;
}

/** How the team file holds them: `ma-ochtend di-middag`; `null` when there are none. */
export const dagdelenText = (chosen: readonly Dagdeel[]): string | null =>
  chosen.length === 0 ? null : inOrder(chosen).join(' ');

/** What `dagdelenText` wrote; what is no dagdeel is left out. */
export const dagdelenOf = (text: string | null): Dagdeel[] =>
  text === null ? [] : inOrder(text.split(' ') as Dagdeel[]);

import {
  dagdelen,
  dayParts,
  sharedDagdelen,
  weekdays,
  type Dagdeel,
  type Weekday,
} from '../../kernel/dagdelen.ts';
import type { IsoDate } from '../../kernel/dates.ts';
import { inForceDuring, type Taking } from './takings.ts';

/** The week of a client on a day: which dagdelen are taken by what. */
export interface Week {
  /** Monday to Friday, and a day of the weekend as soon as it is used. */
  readonly days: readonly Weekday[];
  /** In force that day, by dagdeel; a dagdeel that is free is not in it. */
  readonly taken: ReadonlyMap<Dagdeel, readonly Taking[]>;
  /** How many dagdelen of `days` are taken, and how many there are: '6 van 15 bezet'. */
  readonly takenCount: number;
  readonly totalCount: number;
  /** What begins later, the first to come first. */
  readonly coming: readonly Taking[];
}

/** The week as it is on a day, and what begins after it. */
export function weekOn(takings: readonly Taking[], day: IsoDate): Week {
  const now = takings.filter((taking) => inForceDuring(taking, { from: day, until: day }));
  const taken = takenBy(now);
  const days = daysUsed([...taken.keys()]);
  return {
    days,
    taken,
    takenCount: taken.size,
    totalCount: days.length * dayParts.length,
    coming: takings
      .filter(({ from }) => from !== null && from > day)
      .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : a.from === b.from ? 0 : 1)),
  };
}

/** By dagdeel, in the order of the week; a dagdeel that is free is left out. */
export const takenBy = (takings: readonly Taking[]): Map<Dagdeel, readonly Taking[]> =>
  new Map(
    dagdelen.flatMap((dagdeel) => {
      const by = takings.filter((taking) => taking.dagdelen.includes(dagdeel));
      return by.length === 0 ? [] : [[dagdeel, by] as const];
    }),
  );

/** Monday to Friday, and a day of the weekend when one of these dagdelen is on it. */
export const daysUsed = (used: readonly Dagdeel[]): Weekday[] =>
  weekdays.filter(
    (day) =>
      (day !== 'za' && day !== 'zo') || dayParts.some((part) => used.includes(`${day}-${part}`)),
  );

/** Two things that take up the same dagdeel of the same client. */
export interface InnerClash {
  readonly one: Taking;
  readonly other: Taking;
  readonly dagdelen: readonly Dagdeel[];
  /** The first day from `day` on, on which they clash. */
  readonly from: IsoDate;
}

/** The clashes within a client's week on a day or later, the first to come first. */
export function innerClashes(takings: readonly Taking[], day: IsoDate): InnerClash[] {
  const still = takings.filter((taking) => inForceDuring(taking, { from: day, until: null }));
  return still
    .flatMap((one, place) =>
      still.slice(place + 1).flatMap((other): InnerClash[] => {
        const from = [day, one.from ?? day, other.from ?? day].sort().at(-1) ?? day;
        const together =
          inForceDuring(one, { from, until: from }) && inForceDuring(other, { from, until: from });
        const shared = sharedDagdelen(one.dagdelen, other.dagdelen);
        return together && shared.length > 0 ? [{ one, other, dagdelen: shared, from }] : [];
      }),
    )
    .sort((a, b) => (a.from < b.from ? -1 : a.from === b.from ? 0 : 1));
}

import type { CellKey } from '#shared/evaluation/counted.ts';
import { addDays, addMonths } from '#shared/kernel/calendar.ts';
import type { IsoDate, Period } from '#shared/kernel/dates.ts';
import { mergedOf, readKey, type ReadKey } from '../key-relations.ts';

/*
 * Somebody settled on a day and left bijstand fully on a later one, or did not yet. The caseload of any period
 * is told by these two: settled on or before its last day, and not gone before its first. So the caseloads of
 * two periods are tied to each other: who was still there at the end of the one and who came after it are
 * the caseload of the next.
 */

/** Days from the first up to and with the last. */
export type Span = Period;

const firstDay: IsoDate = '0001-01-01';
/** Stands for 'not yet' too. */
const lastDay: IsoDate = '9999-12-31';

/** Persons who settled in these spans and left in those. */
export interface Rectangle {
  readonly settled: readonly Span[];
  /** Also those of whom the day of settlement is not known. */
  readonly withoutDay: boolean;
  readonly left: readonly Span[];
}

/** What a key counts, by the days of settlement and of leaving. */
export interface PersonSet {
  readonly key: CellKey;
  readonly period: string;
  /** Of what kind of persons, by what does not change with the period: `{ sex: '["man"]' }`. */
  readonly kinds: ReadonlyMap<string, string>;
  /** The years of settlement that it asks for; empty: it asks for none. */
  readonly years: string;
  readonly rectangles: readonly Rectangle[];
}

/** What somebody is, whatever the period. */
const lasting = ['targetGroup', 'sex', 'nationality', 'familyReunion'];
const days = ['settlementYear', 'leftFully', 'leftFullyYear'];

/** Nothing for a key that counts anything else than persons of the caseload by these days and what lasts. */
export function personSetOf(key: CellKey): PersonSet | undefined {
  const read = [...mergedOf(key)].map(readKey);
  const outflow = outflowSetOf(key, read);
  if (outflow) return outflow;
  const parts = read.flatMap((part) => (part && isOfDays(part) ? [part] : []));
  const [first] = parts;
  if (first === undefined || parts.length < read.length) return undefined;
  const same = JSON.stringify([...kindsOf(first)]);
  if (parts.some((part) => JSON.stringify([...kindsOf(part)]) !== same)) return undefined;
  const years = parts.flatMap(({ asked }) => {
    const own = asked.get('settlementYear');
    return own ? [JSON.stringify(own)] : [];
  });
  const rectangles = parts.map(rectangleOf);
  return {
    key,
    period: first.period,
    kinds: kindsOf(first),
    years: years.sort().join('+'),
    rectangles,
  };
}

/** As one, where rows of one table were merged: quarters as a half-year. */
function outflowSetOf(
  key: CellKey,
  parts: readonly (ReadKey | undefined)[],
): PersonSet | undefined {
  const sets = parts.map((part) => outflowOfOne(key, part));
  const [first] = sets;
  const kind = first?.kinds.get('uitstroom');
  return first && sets.every((set) => set?.kinds.get('uitstroom') === kind)
    ? { ...first, rectangles: sets.flatMap((set) => set?.rectangles ?? []) }
    : undefined;
}

/** Who had an outflow of a kind, by its day: taken to be one a person, where the figures allow it. */
function outflowOfOne(key: CellKey, read: ReadKey | undefined): PersonSet | undefined {
  if (read?.unit !== 'personen' || !/^(?:uitstroom|kwartalen)$/.test(read.population))
    return undefined;
  const { outflowYear = [], outflowQuarter = [], ...rest } = Object.fromEntries(read.asked);
  const window = windowOf(read.period, [...outflowYear, ...outflowQuarter]);
  if (!window) return undefined;
  return {
    key,
    period: read.period,
    kinds: new Map([['uitstroom', JSON.stringify(Object.entries(rest).sort())]]),
    years: '',
    rectangles: [
      { settled: [{ from: firstDay, until: lastDay }], withoutDay: true, left: [window] },
    ],
  };
}

function isOfDays({ unit, population, period, asked }: ReadKey): boolean {
  if (unit !== 'personen' || period === '') return false;
  const names = [...asked.keys()];
  if (population === 'gevestigd') return names.every((name) => lasting.includes(name));
  return (
    population === 'caseload' &&
    names.every((name) => lasting.includes(name) || days.includes(name)) &&
    // Who did not leave in the period has no year of leaving: that is asked in another way.
    asked.get('leftFullyYear')?.length !== 0
  );
}

const kindsOf = ({ asked }: ReadKey): ReadonlyMap<string, string> =>
  new Map(
    lasting.flatMap((name) => {
      const values = asked.get(name);
      return values ? [[name, JSON.stringify(values.toSorted())] as const] : [];
    }),
  );

function rectangleOf({ population, period, asked }: ReadKey): Rectangle {
  const [from = firstDay, until = lastDay] = period.split('..');
  const years = asked.get('settlementYear');
  const isNew = population === 'gevestigd';
  const settled = years
    ? within(years.map(yearSpan), { from: firstDay, until })
    : [{ from: isNew ? from : firstDay, until }];
  return {
    settled,
    withoutDay: !isNew && (years === undefined || years.length === 0),
    left: leftIn({ from, until }, asked),
  };
}

function leftIn({ from, until }: Period, asked: ReadKey['asked']): readonly Span[] {
  const after = until < lastDay ? [{ from: addDays(until, 1), until: lastDay }] : [];
  const [inPeriod, gone] = [{ from, until }, asked.get('leftFully')];
  const all = [
    ...(gone?.includes('ja') === false ? [] : [inPeriod]),
    ...(gone?.includes('nee') === false ? [] : after),
  ];
  const years = asked.get('leftFullyYear');
  // The year is that of an outflow of the period.
  return years ? within(within(years.map(yearSpan), inPeriod), ...all) : all;
}

const yearSpan = (year: string): Span => ({ from: `${year}-01-01`, until: `${year}-12-31` });

/**
 * The days of a period that are in these years or quarters, of which there is one at most.
 *
 * @param times `2018`, `2018-1`
 */
export function windowOf(period: string, times: readonly string[]): Span | undefined {
  const [from, until] = period.split('..');
  const [time, ...more] = times;
  if (!from || !until || more.length > 0) return undefined;
  if (time === undefined) return { from, until };
  const [year = '', quarter] = time.split('-');
  const months = Number(quarter ?? 1) * 3;
  const span = {
    from: `${year}-${twoFigures(quarter ? months - 2 : 1)}-01`,
    until: addDays(addMonths(`${year}-01-01`, quarter ? months : 12), -1),
  };
  return within([span], { from, until })[0];
}

const twoFigures = (month: number): string => String(month).padStart(2, '0');

/** What of the spans lies inside one of the bounds. */
const within = (spans: readonly Span[], ...bounds: readonly Span[]): Span[] =>
  spans.flatMap((span) =>
    bounds.flatMap((bound) => {
      const from = span.from > bound.from ? span.from : bound.from;
      const until = span.until < bound.until ? span.until : bound.until;
      return from <= until ? [{ from, until }] : [];
    }),
  );

/** The days at which one of the spans begins, or at which something else begins because one has ended. */
export const boundsOf = (spans: readonly Span[]): IsoDate[] =>
  spans.flatMap(({ from, until }) => (until < lastDay ? [from, addDays(until, 1)] : [from]));

/** All days, cut at these: each span is as a whole inside any of the spans that gave the bounds, or outside it. */
export function cutAt(bounds: readonly IsoDate[]): Span[] {
  const starts = [...new Set([firstDay, ...bounds])].sort();
  return starts.map((from, at) => {
    const next = starts[at + 1];
    return { from, until: next === undefined ? lastDay : addDays(next, -1) };
  });
}

/** Spans that follow on each other as one. */
export function joined(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = found.at(-1);
    if (last && last.until < lastDay && addDays(last.until, 1) >= span.from) {
      found[found.length - 1] = {
        from: last.from,
        until: span.until > last.until ? span.until : last.until,
      };
    } else found.push(span);
  }
  return found;
}

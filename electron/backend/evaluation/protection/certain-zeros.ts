import type { CellKey } from '#shared/evaluation/counted.ts';
import { waitingBands } from '#shared/evaluation/outcome-dimensions.ts';
import { addDays, addMonths, daysBetween } from '#shared/kernel/calendar.ts';
import type { Period } from '#shared/kernel/dates.ts';
import type { CountSystem } from './facts.ts';
import { mergedOf, readKey, type ReadKey } from './key-relations.ts';

/*
 * Counts of which every reader knows that they are 0, whatever is published: who left in 2019 is not yet
 * out for two years at the end of it. Behind such a 0 nothing can be hidden.
 */

/** A job that ended within so many months is dropout; see `engine/jobs.ts`. */
const criticalMonths = 6;

/** What only who came in the first days of the period can have reached, is taken to be 0 as well. */
const firstDays = 7;

/**
 * The counts of the system that every reader takes to be 0, and that are: by the rules of counting or
 * because nobody expects anything else, and because a part of nobody is nobody.
 */
export function certainZeros({ figures, facts }: CountSystem): ReadonlySet<CellKey> {
  const none = new Set(
    figures
      .filter(({ value = 0 }) => value === 0)
      .filter(({ key, value }) => isNever(key) || (value === 0 && isUnlikely(key)))
      .map(({ key }) => key),
  );
  for (let size = -1; size !== none.size;) {
    size = none.size;
    for (const fact of facts) {
      if (fact.kind === 'sum' && fact.parts.every((part) => none.has(part))) none.add(fact.total);
      if (fact.kind === 'sum' && none.has(fact.total)) fact.parts.forEach((part) => none.add(part));
      if (fact.kind === 'at-most' && none.has(fact.high)) none.add(fact.low);
      if (fact.kind === 'needs' && none.has(fact.other)) none.add(fact.key);
    }
  }
  return none;
}

/** The same system, in which a reader knows these counts to be 0. */
export function withCertainZeros(system: CountSystem): CountSystem {
  const zeros = certainZeros(system);
  const figures = system.figures.map((figure) =>
    zeros.has(figure.key) ? { ...figure, value: 0, known: true } : figure,
  );
  return { ...system, figures };
}

/** By the rules of counting nobody can be in it, whatever the caseload: the period is too short for it. */
export const isNever = (key: CellKey): boolean => each(key, (read) => isTooLong(read));

/**
 * A reader takes it to be 0 where he is not told otherwise, though it can be more: who left bijstand in a
 * year before the one of settlement, or was out for a year already in a report over that year.
 */
export const isUnlikely = (key: CellKey): boolean =>
  each(key, (read) => isBeforeSettlement(read) || isTooLong(read, firstDays));

/** A merged row is 0 when all that went into it is. */
const each = (key: CellKey, is: (read: ReadKey) => boolean): boolean =>
  [...mergedOf(key)].every((part) => {
    const read = readKey(part);
    return read !== undefined && is(read);
  });

/** The values of a dimension that need more time than the period has; by population. */
const needTime: readonly {
  readonly population: RegExp;
  readonly dimension: RegExp;
  readonly tooLong: (period: Period, population: string) => readonly string[];
}[] = [
  {
    population: /^duurzaam-\d+$/,
    dimension: /^stillOut$/,
    tooLong: (period, population) => [
      ...(areOver(Number(population.split('-')[1]), period) ? [] : ['uit']),
      // Coming back is on a later day than leaving.
      ...(period.from >= period.until ? ['terug'] : []),
    ],
  },
  {
    population: /^banen$/,
    dimension: /^jobOutcome$/,
    tooLong: (period) => (areOver(criticalMonths, period) ? [] : ['aan-het-werk', 'later']),
  },
  {
    population: /^gevestigd$/,
    dimension: /^wait[A-Z]/,
    tooLong: ({ from, until }) => {
      const names = [...waitingBands.map(({ id }) => id).slice(1), 'langer'];
      return names.filter((_, at) => daysBetween(from, until) <= (waitingBands[at]?.days ?? 0));
    },
  },
];

function isTooLong({ population, period, asked }: ReadKey, daysLess = 0): boolean {
  const [first, until] = period.split('..');
  if (!first || !until) return false;
  const from = addDays(first, daysLess);
  return needTime.some(
    (rule) =>
      rule.population.test(population) &&
      [...asked].some(
        ([dimension, values]) =>
          rule.dimension.test(dimension) &&
          values.length > 0 &&
          values.every((value) => rule.tooLong({ from, until }, population).includes(value)),
      ),
  );
}

/** Whether so many months can be over on the last day; as `engine/calendar-sql.ts` counts them. */
const areOver = (months: number, { from, until }: Period): boolean =>
  addDays(until, 1) >= addMonths(from, months);

function isBeforeSettlement({ asked }: ReadKey): boolean {
  const settled = asked.get('settlementYear') ?? [];
  const left = ['leftFullyYear', 'outflowYear', 'outflowQuarter'].flatMap(
    (dimension) => asked.get(dimension) ?? [],
  );
  // All of them are years, or a quarter that begins with one.
  return (
    settled.length > 0 &&
    left.length > 0 &&
    left.every((year) => settled.every((own) => year < own))
  );
}

import type { Filter, Population } from '#shared/evaluation/declaration.ts';
import { dimensionOf, type DimensionName } from '#shared/evaluation/dimensions.ts';
import type { CountedUnit } from '#shared/evaluation/schema.ts';

/** What one query answers: one kind of unit of one population, counted per value of some dimensions. */
export interface Question {
  readonly population: Population;
  readonly unit: CountedUnit;
  /** Sorted by name, each once. */
  readonly groupBy: readonly DimensionName[];
  readonly where: Filter;
}

export const sorted = <T extends string>(names: Iterable<T>): T[] => [...new Set(names)].sort();

/** A filter as entries in a fixed order. */
export const entriesOf = (filter: Filter): (readonly [DimensionName, readonly string[]])[] =>
  sorted(Object.keys(filter) as DimensionName[]).map((name) => [name, filter[name] ?? []]);

/** Whether counts of this unit add up over the values of the dimension. */
export const addsUp = (unit: CountedUnit, dimension: DimensionName): boolean =>
  unit === 'euro' || (unit === 'personen' && dimensionOf(dimension).onePerPerson);

/**
 * The same question as it is asked of the database: a filter on a dimension that adds up becomes one
 * more dimension to group by, so that several columns come from one query.
 */
export function asAsked(question: Question): Question {
  if (question.unit !== 'personen') return question;
  const grouped = entriesOf(question.where).filter(([name]) => addsUp(question.unit, name));
  const kept = entriesOf(question.where).filter(([name]) => !addsUp(question.unit, name));
  return {
    ...question,
    groupBy: sorted([...question.groupBy, ...grouped.map(([name]) => name)]),
    where: Object.fromEntries(kept),
  };
}

/** Whether the answer to `finer` holds the answer to `question`: only counts of persons are added up. */
export const answers = (finer: Question, question: Question): boolean =>
  finer.population === question.population &&
  finer.unit === question.unit &&
  JSON.stringify(entriesOf(finer.where)) === JSON.stringify(entriesOf(question.where)) &&
  question.groupBy.every((name) => finer.groupBy.includes(name)) &&
  finer.groupBy.every(
    (name) =>
      question.groupBy.includes(name) || (finer.unit === 'personen' && addsUp('personen', name)),
  );

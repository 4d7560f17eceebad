import { addsUp, type Constraint } from '../constraint.ts';
import { keyOfAll, type Line, linesIn, partsOf } from './lines-in-key.ts';
import type { NowAndThen, Place } from './now-and-then.ts';

/** A count of now, which has a place, or one that only an earlier export has. */
interface Term {
  readonly key: string;
  readonly exact: number;
  readonly at?: number;
  /** No earlier export told it as well as this one does. */
  readonly isNew: boolean;
}

interface LineOf extends Line {
  readonly term: Term;
}

interface Sum {
  readonly total: Term;
  readonly parts: readonly Term[];
}

/**
 * Ties counts of now to those of before that divide the same persons by something else: men and women then, all
 * of them now. A reader guesses by the heads of the tables what adds up; where it does, he is right.
 *
 * What an earlier export told just as well is nothing new to him, so sums that have to do with nothing else are
 * left out.
 */
export function sumsWithOtherDivisions(
  places: readonly Place[],
  question: NowAndThen,
): Constraint[] {
  const terms = termsOf(places, question);
  const termOf = new Map(terms.map((term) => [term.key, term]));
  const lines = terms.flatMap((term) =>
    linesIn(partsOf(term.key)).map((line): LineOf => ({ ...line, term })),
  );
  const divisions = Map.groupBy(lines, ({ whole, dimension }) => `${dimension} of ${whole}`);
  const sums = [...divisions.values()].flatMap((division) => {
    const whole = termOf.get(division[0]?.whole ?? '');
    const wide = division.filter(({ values }) => values.length > 1);
    return [
      ...(whole ? sumsTo(whole, division) : []),
      ...wide.flatMap(({ term, values }) =>
        sumsTo(
          term,
          division.filter(
            (line) => line.term !== term && line.values.every((each) => values.includes(each)),
          ),
        ),
      ),
    ];
  });
  const { list, then, smallestGroup } = question;
  const put = ({ at, key, exact }: Term) =>
    at ??
    list.putThen(key, exact, Math.min(then.get(key)?.smallestGroup ?? Infinity, smallestGroup));
  return tiedToNew(sums).map(({ total, parts }) => addsUp(put(total), parts.map(put)));
}

function termsOf(places: readonly Place[], { list, then, values, isTold }: NowAndThen): Term[] {
  const now = places.map(({ at, parts }) => ({
    key: keyOfAll(parts),
    exact: parts.reduce((sum, part) => sum + (values.get(part) ?? NaN), 0),
    at,
    isNew: !isTold(parts),
  }));
  const own = new Set(now.map(({ key }) => key));
  // What is counted now is laid beside what it was as it is: see `cutByOtherLines`.
  const gone = [...then.values()].filter(
    ({ key }) => !own.has(key) && !list.has(key) && partsOf(key).some((part) => !values.has(part)),
  );
  return [...now, ...gone.map(({ key, exact }) => ({ key, exact, isNew: false }))];
}

/** The ways to lay the lines side by side, none over another, where they are together the total. */
function sumsTo(total: Term, lines: readonly LineOf[]): Sum[] {
  const fine = lines.toSorted((a, b) => a.values.length - b.values.length);
  const nowFirst = (all: readonly LineOf[]) => [
    ...all.filter(({ term }) => term.at !== undefined),
    ...all.filter(({ term }) => term.at === undefined),
  ];
  const thenFirst = (all: readonly LineOf[]) => nowFirst(all.toReversed()).toReversed();
  const found = [fine, fine.toReversed()]
    .flatMap((all) => [nowFirst(all), thenFirst(all)])
    .map((all) => apart(all).map(({ term }) => term))
    .filter(
      (parts) =>
        parts.length > 1 && parts.reduce((sum, { exact }) => sum + exact, 0) === total.exact,
    );
  const byNames = new Map(
    found.map((parts) => [
      parts
        .map(({ key }) => key)
        .sort()
        .join(),
      parts,
    ]),
  );
  return [...byNames.values()].map((parts) => ({ total, parts }));
}

function apart(lines: readonly LineOf[]): LineOf[] {
  const taken = new Set<string>();
  return lines.filter(({ values }) => {
    if (values.some((value) => taken.has(value))) return false;
    for (const value of values) taken.add(value);
    return true;
  });
}

/** The sums with a count of then, and one that is new or, over other counts of then, has to do with one. */
function tiedToNew(sums: readonly Sum[]): Sum[] {
  const isOfThen = ({ at }: Term) => at === undefined;
  const reached = new Set<Term>();
  let open = sums.filter(({ total, parts }) => [total, ...parts].some(isOfThen));
  const kept: Sum[] = [];
  for (let found = open; ; kept.push(...found)) {
    found = open.filter(({ total, parts }) =>
      [total, ...parts].some((term) => term.isNew || reached.has(term)),
    );
    if (found.length === 0) return kept;
    open = open.filter((sum) => !found.includes(sum));
    for (const { total, parts } of found) {
      for (const term of [total, ...parts].filter(isOfThen)) reached.add(term);
    }
  }
}

import type { CellKey } from '#shared/evaluation/counted.ts';
import type { Highs } from 'highs';
import { Refusal } from '../../../refusal.ts';
import { type CountSystem, factRows, linearRow } from '../facts.ts';
import { householdPairs, mergedOf, readKey } from '../key-relations.ts';
import { createModel, holds, type Programme, solveWhole } from '../solver.ts';
import { certainZeros, isUnlikely } from '../certain-zeros.ts';
import { isOfThen } from '../then-name.ts';
import type { Earlier, EarlierKnowledge } from './earlier.ts';
import { leavingOfMerged } from './merged-groups.ts';
import {
  type HidingColumn,
  type HidingProblem,
  type HidingRule,
  isSmall,
  largeEnough,
} from './problem.ts';
import { hidingTexts } from './texts.ts';

/**
 * What was hidden in an earlier report, and the difference between two periods, has at least so many possible
 * values: it is not known. That a row is large enough to stand alone may leave no more.
 */
const enoughAcross = 2;

/** Persons who can share one bijstandspartij, at most; only used where it is true. */
const mostInHousehold = 100;

export interface CountProblem {
  readonly problem: HidingProblem;
  /** By key, the column of each count. */
  readonly columnOf: ReadonlyMap<CellKey, number>;
}

/**
 * The counts of a report as a problem of hiding. Beside the counts themselves it holds what a reader can
 * subtract:
 *
 * - who is in the one set and not in the other that it lies in: 199 persons of whom 197 had a
 *   trajectory are 2 persons who had none;
 * - all of a group but those with one outcome, where everybody has that outcome: a reader must not be
 *   able to see that.
 *
 * @param chance by key, between 0 and 1: who knows the rules must not know what is hidden first
 */
export function buildProblem(
  solver: Highs,
  { system, known, changed }: Earlier,
  rule: HidingRule,
  chance: (key: CellKey, value: number) => number,
): CountProblem {
  const zeros = certainZeros(system);
  const values = completeValues(solver, system, zeros);
  const columns: HidingColumn[] = system.figures.map(
    ({ key, printed, floor, ceiling = Infinity, tie, across }, at) => {
      const value = values[at] ?? 0;
      const before = known.get(key);
      return {
        id: key,
        value,
        // A 0 would be published: so where it is hidden somebody is in it.
        least: Math.max(floor, before?.least ?? 0, value > 0 && isUnlikely(key) ? 1 : 0),
        most: Math.min(ceiling, before?.most ?? Infinity),
        role:
          before?.isExact || zeros.has(key)
            ? 'known'
            : printed
              ? 'printed'
              : tie
                ? 'tally'
                : 'implied',
        weight: weightOf(value) * (1 + chance(key, value) / 4),
        ...(isOfThen(key) || across ? { enough: enoughAcross } : {}),
        ...(before && !before.isExact ? toldBefore(before, rule) : {}),
      };
    },
  );
  const columnOf = new Map(system.figures.map(({ key }, at) => [key, at]));
  const rows = [...factRows(system, (column) => householdFactor(system, values, column))];
  const mayBeMore: number[] = [];
  const ofSmallGroups = new Set<number>();
  const derive = (
    id: string,
    role: 'implied' | 'tally',
    of: readonly Term[],
    enough?: number,
  ): number => {
    const value = of.reduce((sum, [column, factor]) => sum + factor * (values[column] ?? 0), 0);
    const column = columns.length;
    const kept = enough === undefined ? {} : { enough };
    columns.push({ id, value, least: 0, most: Infinity, role, weight: 1, ...kept });
    rows.push(linearRow(0, 0, [...of, [column, -1]]));
    return column;
  };
  const ties = new Set(system.figures.flatMap(({ key, tie }) => (tie ? [key] : [])));
  const isTie = ({ total, parts }: { total: CellKey; parts: readonly CellKey[] }) =>
    [total, ...parts].some((key) => ties.has(key));
  const isKnown = (column: number) => columns[column]?.role === 'known';
  const households = new Set(householdPairs(columnOf.keys()).map(({ households: key }) => key));
  for (const fact of system.facts) {
    if (fact.kind === 'at-most') {
      const [low, high] = [columnOf.get(fact.low) ?? -1, columnOf.get(fact.high) ?? -1];
      const rest = (values[high] ?? 0) - (values[low] ?? 0);
      if (households.has(fact.low) && fact.high.startsWith('personen')) continue;
      if (isKnown(low) || !system.figures[low]?.printed) {
        // Then there is nothing to hide.
      } else if (values[low] === 0 && isSmall(values[high] ?? 0, rule) && isWholeGroup(fact)) {
        ofSmallGroups.add(low);
        mayBeMore.push(low);
      }
      // Of a larger difference a reader has as many values as of the two counts.
      if (rest >= largeEnough(rule)) continue;
      if (isKnown(low) && isKnown(high)) continue;
      if (fact.across && rest === 0) continue;
      const of: Term[] = [
        [high, 1],
        [low, -1],
      ];
      const name = `${fact.high} zonder ${fact.low}`;
      const column = derive(name, 'implied', of, fact.across && enoughAcross);
      if (!fact.across && rest === 0 && (values[high] ?? 0) > 0) mayBeMore.push(column);
    } else if (fact.kind === 'sum' && !isTie(fact)) {
      const parts = [...new Set(fact.parts)].map((key) => columnOf.get(key) ?? -1);
      const total = values[columnOf.get(fact.total) ?? -1] ?? 0;
      const isOpen = (column: number) => system.figures[column]?.value === undefined;
      // Rows that went into a merged one have somebody in them, though how many is told nowhere.
      const ofMerged = isOpen(columnOf.get(fact.total) ?? -1) && isOfPersons(fact.total);
      const filled = parts.filter((part) => (values[part] ?? 0) > 0 || (ofMerged && isOpen(part)));
      if ((total === 0 && !ofMerged) || filled.length !== 1) continue;
      const others = parts.filter((part) => !filled.includes(part) && !isKnown(part));
      if (others.length === 0) continue;
      const terms = others.map((part): Term => [part, 1]);
      mayBeMore.push(derive(`${fact.total} buiten ${String(filled[0])}`, 'tally', terms));
    }
  }
  for (const keys of leavingOfMerged(system)) {
    const places = keys.map((key) => columnOf.get(key) ?? -1).filter((place) => !isKnown(place));
    if (places.length === 0) continue;
    const terms = places.map((place): Term => [place, 1]);
    mayBeMore.push(derive(`weg volgens ${keys.join(' of ')}`, 'tally', terms));
  }
  const small = new Set(
    columns.flatMap(({ id, value, role }, column) =>
      role === 'printed' && (isSmall(value, rule) || changed.has(id) || ofSmallGroups.has(column))
        ? [column]
        : [],
    ),
  );
  return { problem: { columns, rows, small, mayBeMore }, columnOf };
}

/**
 * The one counts who of a group of the caseload had something happen to them, whatever it was: a 0 tells of a group
 * of very few that it was nobody. Of larger groups it may be known that nobody left: it says of them what anybody
 * knows who knows one of them, that they are still there.
 */
function isWholeGroup({ low, high }: { readonly low: CellKey; readonly high: CellKey }): boolean {
  const [part, group] = [readKey(low), readKey(high)];
  return (
    part !== undefined &&
    group !== undefined &&
    part.unit === 'personen' &&
    group.population === 'caseload' &&
    part.population !== group.population &&
    part.period === group.period &&
    part.askedText === group.askedText &&
    part.askedText !== ''
  );
}

/** A report that was rounded can leave no value that is not small, nor five: then this one leaves all of them. */
function toldBefore(
  { least, most }: EarlierKnowledge,
  { largestSmall, fewestValues }: HidingRule,
): Partial<HidingColumn> {
  if (least < 1 || most > largestSmall) return {};
  return { isToldSmall: true, enough: Math.min(fewestValues, most - least + 1) };
}

/** Not one that only adds up, under a name of its own. */
const isOfPersons = (key: CellKey): boolean =>
  [...mergedOf(key)].every((part) => readKey(part)?.unit === 'personen');

type Term = readonly [column: number, factor: number];

/** Totals are worth more than parts, but not as much more as they are larger; a 0 is often plain to see. */
const weightOf = (value: number): number => Math.sqrt(10 + (value === 0 ? 30 : value));

/** Any whole figures for the keys that stand in sums only and cannot be worked out. */
function completeValues(
  solver: Highs,
  system: CountSystem,
  zeros: ReadonlySet<CellKey>,
): readonly number[] {
  const { figures } = system;
  const known = figures.map(({ key, value }) => value ?? (zeros.has(key) ? 0 : undefined));
  const rows = factRows(system, (column) => householdFactor(system, known, column));
  const programme = {
    lower: known.map((value) => value ?? 0),
    upper: known.map((value) => value ?? Infinity),
    cost: known.map(() => 1),
    rows,
  };
  const all = known.filter((value) => value !== undefined);
  if (all.length === known.length && holds(programme, all)) return all;
  const found = solveWhole(solver, programme);
  if (found !== undefined) return found;
  if (isImpossible(solver, programme)) {
    throw new UntrueFact('The facts of the report do not hold together.');
  }
  // The solver did not get there, so nothing can be proven.
  throw new Refusal('not-shareable', hidingTexts.unfinished);
}

/** Not even fractions fit: that is told at once. */
function isImpossible(solver: Highs, programme: Programme): boolean {
  const model = createModel(solver, programme, false);
  try {
    return model.run().modelStatus === solver.constants.modelStatus.infeasible;
  } finally {
    model.dispose();
  }
}

/** The counting and the facts contradict each other: a fault of the program, never of the user. */
class UntrueFact extends Error {}

function householdFactor(
  { figures, facts }: CountSystem,
  values: readonly (number | undefined)[],
  column: number,
): number {
  const key = figures[column]?.key;
  const needs = facts.find((fact) => fact.kind === 'needs' && fact.key === key);
  if (needs?.kind !== 'needs') return mostInHousehold;
  const households = values[figures.findIndex((figure) => figure.key === needs.other)] ?? 0;
  const persons = values[column] ?? 0;
  return persons <= mostInHousehold * households ? mostInHousehold : Math.max(persons, 1);
}

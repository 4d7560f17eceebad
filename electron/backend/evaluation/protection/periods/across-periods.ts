import type { CellKey } from '#shared/evaluation/counted.ts';
import type { Highs } from 'highs';
import {
  type CountFigure,
  type CountSystem,
  type Fact,
  factRows,
  keysOf,
  notPrinted,
} from '../facts.ts';
import { solveWhole } from '../solver.ts';
import { isOfThen, keyIn } from '../then-name.ts';
import { personSetOf, type PersonSet } from './person-set.ts';
import { linesOverReports } from './lines-over-reports.ts';
import { isLeftOver, sumsOverReports } from './over-reports.ts';
import { setNameOf, setNamesOf } from './same-set.ts';
import { sumsOfLines } from './sums-of-lines.ts';
import { type Addition, isOfOutflow, tiesOf } from './ties.ts';

/*
 * What a reader of figures over several periods works out: of 252 who were still there at the end of 2018
 * and 256 in all of 2019, four are new. So each caseload is told as a sum of who settled in some days and
 * left in others, and those are the same whatever the period.
 */

/**
 * The system with the sums that tie its periods to each other, where they can be true of the exact figures:
 * data that were corrected between two exports are not tied.
 */
export function acrossPeriods(solver: Highs, counted: CountSystem): CountSystem {
  const same = {
    ...counted,
    facts: [...counted.facts, ...sameSets(counted), ...sumsOfLines(counted)],
  };
  const printed = added(solver, same, sumsOverReports(counted)) ?? same;
  const system = added(solver, printed, linesOverReports(counted)) ?? printed;
  const sets = setsOf(system);
  const values = new Map(system.figures.map(({ key, value }) => [key, value]));
  const all = added(solver, system, tiesOf(sets, values, 'usual'));
  if (all) return all;
  // Something was corrected, or somebody left before the day of settlement: then what still holds by itself.
  return piecesOf(sets).reduce<CountSystem>(
    (grown, piece, at) =>
      added(solver, grown, tiesOf(piece, values, `stuk ${String(at)}`)) ?? grown,
    system,
  );
}

/** Sets that have another name in each report, and the same count. */
function sameSets({ figures }: CountSystem): Fact[] {
  // The tables of one report alone tell by themselves which of their sets are the same.
  const isAlone = !figures.some(({ key }) => isOfThen(key));
  const namesOf = (key: CellKey) => (isAlone ? [setNameOf(key)] : setNamesOf(key));
  const named = figures.flatMap(({ key, value }) =>
    value === undefined
      ? []
      : namesOf(keyIn(key)).map((name) => ({
          key,
          name: `${String(value)} ${name}`,
        })),
  );
  return [...Map.groupBy(named, ({ name }) => name).values()].flatMap(([first, ...others]) =>
    others.map((other): Fact => ({ kind: 'sum', total: first?.key ?? '', parts: [other.key] })),
  );
}

/** Of a figure that changed what it is now counts, not what it was. */
function setsOf({ figures }: CountSystem): PersonSet[] {
  const byKey = new Map<CellKey, PersonSet>();
  for (const { key: name, value } of figures) {
    if (value === undefined) continue;
    const key = keyIn(name);
    const set = personSetOf(key);
    if (set && (name === key || !byKey.has(key))) byKey.set(key, { ...set, key: name });
  }
  return [...byKey.values()];
}

/** By kind, and by year of settlement: one that was corrected leaves the others. */
function piecesOf(sets: readonly PersonSet[]): PersonSet[][] {
  const textOf = ({ kinds, rectangles }: PersonSet) =>
    JSON.stringify([[...kinds], rectangles.map(({ settled }) => settled.map(({ from }) => from))]);
  return [...Map.groupBy(sets, textOf).values()];
}

/** Nothing when the sums cannot be true of the exact figures. */
function added(solver: Highs, system: CountSystem, { parts, facts }: Addition) {
  if (facts.length === 0) return system;
  const values = fitting(solver, system, parts, facts);
  if (values === undefined) return undefined;
  const figures = parts.map((key, at): CountFigure => ({
    ...notPrinted,
    key,
    value: values[at],
    ...(isOfOutflow(key) || isLeftOver(key) ? { across: true } : { tie: true }),
  }));
  return { figures: [...system.figures, ...figures], facts: [...system.facts, ...facts] };
}

/** Counts of the parts by which the sums are true; there may be others. */
function fitting(
  solver: Highs,
  { figures }: CountSystem,
  parts: readonly CellKey[],
  facts: readonly Fact[],
): readonly number[] | undefined {
  const asked = new Set(facts.flatMap(keysOf));
  const counted = figures.filter(({ key }) => asked.has(key));
  const all = [
    ...counted,
    ...parts.map((key): CountFigure => ({ ...notPrinted, key, value: undefined })),
  ];
  const found = solveWhole(solver, {
    lower: all.map(({ value }) => value ?? 0),
    upper: all.map(({ value }) => value ?? Infinity),
    cost: all.map(() => 0),
    rows: factRows({ figures: all, facts }, () => Infinity),
  });
  return found?.slice(counted.length);
}

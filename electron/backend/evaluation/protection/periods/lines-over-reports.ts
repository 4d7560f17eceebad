import type { CellKey } from '#shared/evaluation/counted.ts';
import { likelySums, type LikelySum } from '#shared/evaluation/tables/likely-equal.ts';
import { cellKey } from '../../engine/cell-key.ts';
import type { CountSystem, Fact } from '../facts.ts';
import { mergedOf, readKey } from '../key-relations.ts';
import { isOfThen, keyIn } from '../then-name.ts';
import type { Addition } from './ties.ts';

/*
 * The years of settlement on one side of 2013 are together a group. A reader knows that of the lines of an earlier
 * report and the group of this one as well, or the other way round: see `engine/equalities.ts` for one report.
 */

const prefix = 'lijnen uit rapporten';

/** The sums of lines of one report that are a set of another, over the same period. */
export function linesOverReports({ figures }: CountSystem): Addition {
  if (!figures.some(({ key }) => isOfThen(key))) return { parts: [], facts: [] };
  const told = figures.flatMap(({ key: name, value }): Told[] => {
    const period = periodOf(keyIn(name));
    if (value === undefined || period === undefined) return [];
    return [{ name, value, period, key: keyIn(name).replaceAll(`|${period}`, '') }];
  });
  const facts = [...Map.groupBy(told, ({ period }) => period).values()].flatMap((all) => {
    const [then, now] = [true, false].map((is) => all.filter(({ name }) => isOfThen(name) === is));
    // Of what changed each version goes with all the others.
    return [
      [...(then ?? []), ...(now ?? [])],
      [...(now ?? []), ...(then ?? [])],
    ].flatMap((version) => {
      const byKey = new Map(version.map((each) => [each.key, each]));
      return likelySums.flatMap((sum) => sumOf(sum, byKey));
    });
  });
  const own = new Set(figures.map(({ key }) => key));
  const named = facts.flatMap(({ total, parts }) => [total, ...parts]);
  return { parts: [...new Set(named)].filter((key) => !own.has(key)), facts };
}

interface Told {
  readonly name: CellKey;
  /** Without its period. */
  readonly key: CellKey;
  readonly value: number;
  readonly period: string;
}

type Sum = Extract<Fact, { kind: 'sum' }>;

/** One for all that a merged row was made of. */
function periodOf(key: CellKey): string | undefined {
  const periods = new Set([...mergedOf(key)].map((part) => readKey(part)?.period));
  const [period] = periods;
  return periods.size === 1 && period ? period : undefined;
}

function sumOf(
  { total, parts, by, includes, unknown }: LikelySum,
  told: ReadonlyMap<CellKey, Told>,
) {
  const whole = told.get(cellKey(total.unit, total.population, {}, total.where));
  if (whole === undefined) return [];
  const keyOf = (value: string | null) =>
    cellKey(parts.unit, parts.population, { [by]: value }, parts.where);
  const isIncluded = (key: CellKey): boolean | undefined => {
    const asked = readKey(key)?.asked.get(by);
    if (asked === undefined) return undefined;
    const [value = null, ...more] = asked;
    return more.length === 0 && key === keyOf(value) ? includes(value) : undefined;
  };
  const lines = [...told.values()].flatMap((line) => {
    const included = [...mergedOf(line.key)].map(isIncluded);
    return included.includes(undefined) ? [] : [{ ...line, included: new Set(included) }];
  });
  const ofAll = lines.filter(({ included }) => included.has(true) && !included.has(false));
  const ofSome = lines.filter(({ included }) => included.size > 1);
  const unknownLine = unknown && told.get(keyOf(null));
  const own = [whole, ...lines, ...(unknownLine ? [unknownLine] : [])];
  // The tables of now tell their own sums.
  if (lines.length === 0 || !own.some(({ name }) => isOfThen(name))) return [];
  const sum = (all: readonly Told[]) => all.reduce((more, { value }) => more + value, 0);
  const rest = whole.value - sum(ofAll);
  const open = [...ofSome, ...(unknownLine ? [unknownLine] : [])];
  if (rest < 0 || rest > sum(open)) return [];
  const taken = ({ name }: Told) => `${prefix}: ${name} in ${whole.name}`;
  const others = ({ name }: Told) => `${prefix}: ${name} buiten ${whole.name}`;
  return [
    {
      kind: 'sum',
      total: whole.name,
      parts: [...ofAll.map(({ name }) => name), ...open.map(taken)],
    },
    ...open.map((line): Sum => ({
      kind: 'sum',
      total: line.name,
      parts: [taken(line), others(line)],
    })),
  ] satisfies Sum[];
}

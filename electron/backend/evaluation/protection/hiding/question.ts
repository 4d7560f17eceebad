import type { CellKey, CountedTable, ProtectionRules } from '#shared/evaluation/counted.ts';
import type { Highs } from 'highs';
import { draw } from '../draw.ts';
import { type CountSystem, countSystem } from '../facts.ts';
import { type Amounts, amountsOf } from '../money.ts';
import { acrossPeriods } from '../periods/across-periods.ts';
import { isSize } from '../thin-lines.ts';
import type { MergedTables } from '../thin-tables.ts';
import { buildProblem, type CountProblem } from './build-problem.ts';
import { besideEarlier, type Earlier } from './earlier.ts';
import { FoundBefore } from './moves.ts';
import type { HidingColumn, HidingRule } from './problem.ts';

/** A hidden count that may be small keeps at least so many possible values. */
const fewestValues = 5;

/** By column, what is asked of it in place of the rule, as every reader knows as much of it already. */
export type ToldAlready = ReadonlyMap<string, Partial<HidingColumn>>;

/** What must be hidden in these tables, beside what was shared before. */
export interface Question extends CountProblem {
  readonly tables: readonly CountedTable[];
  readonly amounts: Amounts;
  readonly counted: CountSystem;
  readonly before: Earlier;
  readonly rule: HidingRule;
  /** The same for this question and for the same one in which less is asked. */
  readonly foundBefore: FoundBefore;
}

/** @param tables those of the merged ones that are not left out */
export function questionOf(
  solver: Highs,
  { floors, ceilings }: Pick<MergedTables, 'floors' | 'ceilings'>,
  tables: readonly CountedTable[],
  { smallestGroup, secret, earlier }: ProtectionRules,
): Question {
  const largestSmall = smallestGroup - 1;
  const rule: HidingRule = { largestSmall, fewestValues, outside: true };
  const amounts = amountsOf(tables);
  const printed = new Set(tables.flatMap(({ cells }) => cells.flat()).map(({ key }) => key));
  // That a row stands by itself is told where it stands.
  const known = new Map([...floors].filter(([key]) => isSize(key) || printed.has(key)));
  const counted = countSystem(tables, known, new Set(), ceilings);
  const beside = besideEarlier(counted, amounts, earlier, largestSmall);
  const before = { ...beside, system: acrossPeriods(solver, beside.system) };
  const chance = (key: CellKey, value: number) => draw(secret, key, value, 0);
  const { problem, columnOf } = buildProblem(solver, before, rule, chance);
  const foundBefore = new FoundBefore();
  return { tables, amounts, counted, before, rule, problem, columnOf, foundBefore };
}

/** The same question, in which less is asked of these columns: it takes no counting anew. */
export function withTold(question: Question, told: ToldAlready): Question {
  const { problem } = question;
  const columns = problem.columns.map((column) => ({ ...column, ...told.get(column.id) }));
  return { ...question, problem: { ...problem, columns } };
}

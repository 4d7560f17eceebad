import type { CountedTable, Pause, ProtectionRules } from '#shared/evaluation/counted.ts';
import type { Highs } from 'highs';
import { rangeOf } from '../attack.ts';
import { withoutTable } from '../left-out.ts';
import { createModel } from '../solver.ts';
import type { MergedTables } from '../thin-tables.ts';
import type { HidingColumn } from './problem.ts';
import { attackOn } from './prove.ts';
import { type Question, questionOf, withTold } from './question.ts';
import { canBeSafe } from './search.ts';

/** In one report so many tables are left out, or counts let be, before it is refused. */
const mostTurns = 20;

/** So many tables are looked at for one count that stands in the way. */
const mostLooks = 12;

/** A choice for these tables, or the columns that nothing in them makes safe. */
export type Answer<Choice> = { readonly choice: Choice } | { readonly stuck: readonly string[] };

export interface WithLeftOut<Choice> {
  readonly question: Question;
  readonly choice: Choice;
  /** The titles of tables that stood in the way of all others. */
  readonly tablesLeftOut: readonly string[];
}

/**
 * Chooses what to hide, and where that cannot make a count safe leaves out the smallest table without which it
 * can be. What every reader of earlier reports knows of a count as well, is no reason to keep a table from him.
 *
 * @returns nothing when that does not work out
 */
export async function leavingOut<Choice>(
  solver: Highs,
  merged: MergedTables,
  rules: ProtectionRules,
  choose: (question: Question) => Promise<Answer<Choice>>,
): Promise<WithLeftOut<Choice> | undefined> {
  const pause: Pause = async (step) => rules.pause?.(step);
  const told = new Map<string, Partial<HidingColumn>>();
  const tablesLeftOut: string[] = [];
  let { tables } = merged;
  let asked: Question | undefined;
  for (let turn = 0; turn < mostTurns; turn += 1) {
    await pause();
    asked ??= questionOf(solver, merged, tables, rules);
    const question = withTold(asked, told);
    const answer = await choose(question);
    if ('choice' in answer) return { question, choice: answer.choice, tablesLeftOut };
    const known = answer.stuck.flatMap((id) => {
      const less = told.has(id) ? undefined : toldBefore(solver, question, id);
      return less ? [[id, less] as const] : [];
    });
    known.forEach(([id, less]) => told.set(id, less));
    if (known.length > 0) continue;
    const without = (table: CountedTable) =>
      withTold(questionOf(solver, merged, withoutTable(question.tables, table), rules), told);
    const table = await tableInTheWay(solver, question, answer.stuck[0], without, pause);
    if (table === undefined) return undefined;
    tables = withoutTable(tables, table);
    asked = undefined;
    tablesLeftOut.push(table.title);
  }
  return undefined;
}

/** How little who has only what was shared before leaves open of a count; nothing where that is enough. */
function toldBefore(
  solver: Highs,
  { problem, counted, before, columnOf, rule }: Question,
  id: string,
): Partial<HidingColumn> | undefined {
  const column = problem.columns.findIndex((each) => each.id === id);
  // Of what is a small group together nothing is known by itself.
  if (column < 0) return undefined;
  const own = new Set(counted.figures.map(({ key }) => columnOf.get(key) ?? -1));
  const columns = problem.columns.map((column, at): HidingColumn => {
    if (!own.has(at)) return column;
    const { least = 0, most = Infinity } = before.known.get(column.id) ?? {};
    return { ...column, least, most };
  });
  // That a row is there, is told by the report itself.
  const rows = problem.rows.filter((_, at) => before.system.facts[at]?.kind !== 'some');
  const everything = new Set(columns.keys());
  const model = createModel(solver, attackOn({ ...problem, columns, rows }, everything), false);
  try {
    const { least, most } = rangeOf(solver, model, column);
    const enough = Math.min(rule.fewestValues, most - least + 1);
    const isToldSmall = least >= 1 && most <= rule.largestSmall;
    if (enough >= rule.fewestValues && !isToldSmall) return undefined;
    return { enough, ...(isToldSmall ? { isToldSmall } : {}) };
  } finally {
    model.dispose();
  }
}

/** The smallest table without which a column can be made safe; else the smallest that prints it. */
async function tableInTheWay(
  solver: Highs,
  { tables }: Question,
  id: string | undefined,
  without: (table: CountedTable) => Question,
  pause: Pause,
): Promise<CountedTable | undefined> {
  if (id === undefined || tables.length === 1) return undefined;
  const prints = ({ cells }: CountedTable) => cells.flat().some(({ key }) => id.includes(key));
  const bySize = [...tables].sort((a, b) => a.cells.flat().length - b.cells.flat().length);
  const first = bySize.filter(prints);
  const candidates = [...first, ...bySize.filter((table) => !first.includes(table))];
  for (const table of candidates.slice(0, mostLooks)) {
    await pause();
    const { problem, rule } = without(table);
    const column = problem.columns.findIndex((each) => each.id === id);
    if (column < 0 || (await canBeSafe(solver, problem, rule, column, pause))) return table;
  }
  return first[0];
}

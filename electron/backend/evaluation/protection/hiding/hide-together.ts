import type {
  CellKey,
  CountedTable,
  Pause,
  ProtectedTables,
  ProtectionRules,
} from '#shared/evaluation/counted.ts';
import type { Highs } from 'highs';
import { Refusal } from '../../../refusal.ts';
import { loadSolver } from '../solver.ts';
import { protectionTexts } from '../texts.ts';
import { withoutThin } from '../without-thin.ts';
import { askOfUnions } from './ask-of-unions.ts';
import { amountsToHide } from './hidden-amounts.ts';
import { type Answer, leavingOut } from './leave-out.ts';
import { type HidingProblem, type HidingRule, isSmall } from './problem.ts';
import type { FoundBefore } from './moves.ts';
import { findNarrow } from './prove.ts';
import { type Question, questionOf } from './question.ts';
import type { MergedTables } from '../thin-tables.ts';
import { type Choice, chooseHidden } from './search.ts';
import { hidingTexts } from './texts.ts';
import type { Move } from './witnesses.ts';
import { withoutHidden } from './without-hidden.ts';

/** What could not be proven is looked at harder, so many times. */
const rounds = 5;

/** The weight of what costs a reader nothing more. */
const almostNothing = 0.1;

/**
 * Makes the tables of a report fit to share by hiding: counts of 1 up to the smallest group are not
 * published, nor as few others as the search can find, so that who has all tables, and what was shared
 * before, and knows these rules and all prices
 *
 * - keeps at least five possible values for every hidden count that may be small, one of which is not;
 * - cannot be sure that all of a group have the same outcome, nor that a group is a small one but for a
 *   few who are not in a part of it.
 *
 * Where hiding counts does not do that a table is left out, with a sentence that says so.
 *
 * All other counts are exact. A 0 is published, unless it shows that the whole group is in one other
 * place. Where a table has but one row or column there is no other place, and it says nothing.
 *
 * By itself that nobody left of a group is no small group: only of fewer persons than that it is hidden.
 *
 * Not covered: who reasons from what is hidden that there is a small group somewhere in it, as there always is, or
 * from a table that was left out that it had one; who is in a group of the smallest size that is published, and so
 * knows how many the others are; who knows more of the counts than the tables say, such as which of them are always
 * large; who has the exact total cost from elsewhere; and who saw a row with nobody in it before, and is sure that all
 * its counts but one are 0 still: that is to know already that all in it are in one place. The report by itself does
 * not say so.
 *
 * @throws Refusal `not-shareable` when there is no choice that can be proven safe
 */
export async function hideTogether(
  tables: readonly CountedTable[],
  rules: ProtectionRules,
): Promise<ProtectedTables> {
  const solver = await loadSolver();
  const isBeside = rules.earlier.length > 0;
  const shown = await withoutThin(
    tables,
    rules,
    async (merge) => {
      const merged = merge();
      const found = await leavingOut(solver, merged, rules, (question) =>
        choose(solver, question, merged, rules),
      );
      if (found === undefined) return undefined;
      const { question, choice, tablesLeftOut } = found;
      const made = withoutHidden(
        { ...merged, tables: question.tables },
        withAmounts(question, choice),
        rules.smallestGroup,
        tablesLeftOut.map((title) => protectionTexts.tableLeftOut(title, isBeside)),
      );
      return { made, tablesLeftOut };
    },
    ({ tablesLeftOut }) => tablesLeftOut.length === 0,
  );
  if (shown === undefined) throw new Refusal('not-shareable', hidingTexts.refused);
  return shown.made;
}

/**
 * The keys of counts that are not published, proven beside what was shared before, and by itself too: for who
 * does not have that, and as nobody can be sure that a count of then is the same now.
 */
async function choose(
  solver: Highs,
  question: Question,
  merged: MergedTables,
  rules: ProtectionRules,
): Promise<Answer<ReadonlySet<CellKey>>> {
  const pause: Pause = async (step) => rules.pause?.(step);
  const beside = await prove(solver, question, pause, question.foundBefore);
  if ('stuck' in beside) return beside;
  const hidden = hiddenCounts(question, beside.choice);
  if (rules.earlier.length === 0) return { choice: hidden };
  const without = { ...rules, earlier: [] };
  const alone = questionOf(solver, merged, question.tables, without);
  const { problem, rule } = alone;
  const open = problem.columns.flatMap(({ id, role }, column) =>
    hidden.has(id) || role === 'implied' || role === 'tally' ? [column] : [],
  );
  const narrow = await narrowIn(solver, problem, rule, new Set(open), [], pause);
  if (narrow.columns.length === 0) return { choice: hidden };
  // What is hidden anyhow is hidden first.
  const columns = problem.columns.map((column) =>
    hidden.has(column.id) ? { ...column, weight: almostNothing } : column,
  );
  const byItself = await prove(solver, { ...alone, problem: { ...problem, columns } }, pause);
  if ('stuck' in byItself) return byItself;
  return { choice: new Set([...hidden, ...hiddenCounts(alone, byItself.choice)]) };
}

function hiddenCounts(
  { counted, problem, columnOf, rule }: Question,
  choice: Choice,
): ReadonlySet<CellKey> {
  const isHidden = (key: CellKey): boolean => {
    const column = columnOf.get(key) ?? -1;
    const { role, value = 0 } = problem.columns[column] ?? {};
    // What was shared before is not shared again when it is too small by the rule of now.
    return choice.hidden.has(column) || (role === 'known' && isSmall(value, rule));
  };
  return new Set(counted.figures.map(({ key }) => key).filter(isHidden));
}

function withAmounts(
  { tables, amounts, rule }: Question,
  hidden: ReadonlySet<CellKey>,
): ReadonlySet<CellKey> {
  const isHidden = (key: CellKey) => hidden.has(key);
  return new Set([...hidden, ...amountsToHide(tables, amounts, isHidden, rule.largestSmall)]);
}

/**
 * A choice that is proven in whole numbers; the search itself also takes fractions for possible, and looks at sums of
 * hidden figures one at a time.
 */
async function prove(
  solver: Highs,
  { problem, rule }: Question,
  pause: Pause,
  foundBefore?: FoundBefore,
): Promise<Answer<Choice>> {
  const wholeOnly = new Set<number>();
  let sought = problem;
  let stuck: readonly string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const onStuck = (column: number) => {
      stuck = [sought.columns[column]?.id ?? ''];
    };
    // With what is a small group together it is another problem.
    const found = sought === problem ? foundBefore : undefined;
    const choice = await chooseHidden(solver, sought, rule, wholeOnly, pause, onStuck, found);
    if (choice === undefined) return { stuck };
    const mayBeMore = sought.mayBeMore.filter((column) => !choice.certain.has(column));
    const asked = { ...sought, mayBeMore };
    const moves = choice.witnesses.moves();
    const narrow = await narrowIn(solver, asked, rule, choice.hidden, moves, pause);
    if (narrow.columns.length === 0) return { choice };
    for (const column of narrow.columns) wholeOnly.add(column);
    if (narrow.columns.some((column) => column >= sought.columns.length)) {
      sought = { ...narrow.problem, mayBeMore: sought.mayBeMore };
    }
    stuck = narrow.columns.map((column) => narrow.problem.columns[column]?.id ?? '');
  }
  return { stuck };
}

/** The hidden figures that are not safe, and what is a small group of them together that is not: with its columns. */
async function narrowIn(
  solver: Highs,
  problem: HidingProblem,
  rule: HidingRule,
  hidden: ReadonlySet<number>,
  moves: Iterable<Move>,
  pause: Pause,
): Promise<{ readonly problem: HidingProblem; readonly columns: readonly number[] }> {
  const asked = askOfUnions(problem, rule, hidden);
  const open = new Set([...hidden, ...asked.unions]);
  const moved = [...moves].map(asked.moving);
  const columns = await findNarrow(solver, asked.problem, rule, open, moved, pause);
  return { problem: asked.problem, columns };
}

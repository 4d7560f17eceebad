import type {
  CellKey,
  CountedTable,
  Pause,
  ProtectedTables,
  ProtectionRules,
} from '#shared/evaluation/counted.ts';
import type { Highs } from 'highs';
import { Refusal } from '../../../refusal.ts';
import { draw } from '../draw.ts';
import { countSystem } from '../facts.ts';
import { amountsOf } from '../money.ts';
import { acrossPeriods } from '../periods/across-periods.ts';
import { loadSolver } from '../solver.ts';
import type { MergedTables } from '../thin-tables.ts';
import { withoutThin } from '../without-thin.ts';
import { buildProblem } from './build-problem.ts';
import { besideEarlier } from './earlier.ts';
import { amountsToHide } from './hidden-amounts.ts';
import { type HidingProblem, type HidingRule, isSmall } from './problem.ts';
import { findNarrow } from './prove.ts';
import { type Choice, chooseHidden } from './search.ts';
import { hidingTexts } from './texts.ts';
import { withoutHidden } from './without-hidden.ts';

/** A hidden count that may be small keeps at least so many possible values. */
const fewestValues = 5;

/** What could not be proven is looked at harder, so many times. */
const rounds = 3;

/**
 * Makes the tables of a report fit to share by hiding: counts of 1 up to the smallest group are not
 * published, nor as few others as the search can find, so that who has all tables, and what was shared
 * before, and knows these rules and all prices
 *
 * - keeps at least five possible values for every hidden count that may be small, one of which is not;
 * - cannot be sure that all of a group have the same outcome, nor that a group is a small one but for a
 *   few who are not in a part of it.
 *
 * All other counts are exact. A 0 is published, unless it shows that the whole group is in one other
 * place. Where a table has but one row or column there is no other place, and it says nothing.
 *
 * Not covered: a reader who knows more of the counts than the tables say, such as which of them are
 * always large; who has the exact total cost from elsewhere; and what the lines of a thin table told in an
 * earlier report of a total that was hidden there.
 *
 * @throws Refusal `not-shareable` when there is no choice that can be proven safe
 */
export async function hideTogether(
  tables: readonly CountedTable[],
  rules: ProtectionRules,
): Promise<ProtectedTables> {
  const solver = await loadSolver();
  const shown = await withoutThin(tables, rules, async (merge) => {
    const merged = merge();
    const hidden = await choose(solver, merged, rules);
    return hidden && withoutHidden(merged, hidden, rules.smallestGroup);
  });
  if (shown === undefined) throw new Refusal('not-shareable', hidingTexts.refused);
  return shown;
}

/** The keys of what is not published, proven; nothing when that does not work out. */
async function choose(
  solver: Highs,
  { tables, floors, ceilings }: MergedTables,
  { smallestGroup, secret, earlier, pause }: ProtectionRules,
): Promise<ReadonlySet<CellKey> | undefined> {
  const largestSmall = smallestGroup - 1;
  const rule: HidingRule = { largestSmall, fewestValues, outside: true };
  const rest: Pause = async (step) => pause?.(step);
  await rest();
  const amounts = amountsOf(tables);
  const counted = countSystem(tables, floors, new Set(), ceilings);
  const beside = besideEarlier(counted, amounts, earlier, largestSmall);
  const before = { ...beside, system: acrossPeriods(solver, beside.system) };
  const chance = (key: CellKey, value: number) => draw(secret, key, value, 0);
  const { problem, columnOf } = buildProblem(solver, before, rule, chance);
  const choice = await prove(solver, problem, rule, rest);
  if (choice === undefined) return undefined;
  const isHidden = (key: CellKey): boolean => {
    const column = columnOf.get(key) ?? -1;
    const { role, value = 0 } = problem.columns[column] ?? {};
    // What was shared before is not shared again when it is too small by the rule of now.
    return choice.hidden.has(column) || (role === 'known' && isSmall(value, rule));
  };
  const counts = counted.figures.map(({ key }) => key).filter(isHidden);
  return new Set([...counts, ...amountsToHide(tables, amounts, isHidden, largestSmall)]);
}

/** A choice that is proven in whole numbers; the search itself also takes fractions for possible. */
async function prove(
  solver: Highs,
  problem: HidingProblem,
  rule: HidingRule,
  pause: Pause,
): Promise<Choice | undefined> {
  const wholeOnly = new Set<number>();
  for (let round = 0; round < rounds; round += 1) {
    const choice = await chooseHidden(solver, problem, rule, wholeOnly, pause);
    if (choice === undefined) return undefined;
    const moves = choice.witnesses.moves();
    const mayBeMore = problem.mayBeMore.filter((column) => !choice.certain.has(column));
    const asked = { ...problem, mayBeMore };
    const narrow = await findNarrow(solver, asked, rule, choice.hidden, moves, pause);
    if (narrow.length === 0) return choice;
    for (const column of narrow) wholeOnly.add(column);
  }
  return undefined;
}

import type { List } from '#shared/importing/rows.ts';
import type { ImportCounts, ListedCaseManagers, ListRemark } from '#shared/importing/schema.ts';
import type { ListShape } from '#shared/importing/shapes.ts';
import type { TeamTransaction } from '../database/schema.ts';
import { absentClients } from './absent-clients.ts';
import { exampleRows } from './example-rows.ts';
import { listedCaseManagers } from './list-case-managers.ts';
import { planClients } from './plan-clients.ts';
import type { Pauses, PlanShape, PreparedList, ShapePlan } from './shape-import.ts';
import { planContacts } from './shapes/contacts.ts';
import { planInvoices } from './shapes/invoices.ts';
import { planLadder } from './shapes/ladder.ts';
import { planTrajectories } from './shapes/trajectories.ts';

/** How a list of each shape becomes a plan. */
const planShapes: Record<ListShape, PlanShape> = {
  clients: planClients,
  trajectories: planTrajectories,
  invoices: planInvoices,
  contacts: planContacts,
  ladder: planLadder,
};

/** The plan of a whole list. */
export interface ListPlan extends ShapePlan {
  readonly listed: ListedCaseManagers;
}

/**
 * What importing a list would do. Changes nothing. The faults, warnings, questions and changes are those
 * of the whole list; what is counted is what would be imported when the rows with a fault are skipped.
 *
 * @param asRead the list as it stands in the file
 * @throws Refusal `cancelled` when the user stops it between two pauses.
 */
export async function planImport(
  trx: TeamTransaction,
  asRead: List,
  prepared: PreparedList,
  pauses: Pauses,
): Promise<ListPlan> {
  const { list } = prepared;
  const planList = (some: List) =>
    planShapes[prepared.choices.shape](trx, { ...prepared, list: some }, pauses);
  const examples = await exampleRows(trx, prepared);
  const real = restOf(list, examples);
  const plan = await planList(real);
  const sound = await withoutFaults({ plan, list: real }, planList);
  const faults = inOrder(plan.faults, examples);
  const counts: ImportCounts = {
    ...sound.plan.counts,
    rows: asRead.rows.length,
    absentClients: await absentClients(trx, asRead, prepared),
    faultRows: rowsWith(faults, list),
    warningRows: rowsWith(sound.plan.warnings, sound.list),
    skippedRows: asRead.rows.length - list.rows.length,
  };
  const listed = await listedCaseManagers(trx, {
    list: sound.list,
    choices: prepared.choices,
    stored: sound.plan.caseManagers ?? new Map<string, number>(),
  });
  return { ...plan, faults, counts, listed };
}

interface PlannedList {
  readonly plan: ShapePlan;
  readonly list: List;
}

/** So often at most is a list planned again. Rows that miss what a skipped row said are found in two. */
const mostTimes = 8;

/**
 * The plan of a list without its rows with a fault. Nearly always that is one more plan; only when a row
 * needed what a row with a fault says, that row now has a fault of its own and stays out as well.
 */
async function withoutFaults(
  planned: PlannedList,
  planAgain: (list: List) => Promise<ShapePlan>,
): Promise<PlannedList> {
  let sound = planned;
  for (let time = 0; time < mostTimes && rowsWith(sound.plan.faults, sound.list) > 0; time += 1) {
    const rest = restOf(sound.list, sound.plan.faults);
    sound = { list: rest, plan: await planAgain(rest) };
  }
  return sound;
}

/** The same object for the same faults, so that who reads its cells can remember what they hold. */
const rests = new WeakMap<List, { readonly question: string; readonly rest: List }>();

function restOf(list: List, faults: readonly ListRemark[]): List {
  if (faults.length === 0) return list;
  const lines = new Set(faults.map(({ line }) => line));
  const question = [...lines].join();
  const before = rests.get(list);
  if (before?.question === question) return before.rest;
  const rest = {
    ...list,
    rows: list.rows.filter(({ line }) => !lines.has(line)),
    // A column is judged by all its cells, whichever rows stay out.
    asRead: list.asRead ?? list.rows,
  };
  rests.set(list, { question, rest });
  return rest;
}

const inOrder = (
  faults: readonly ListRemark[],
  others: readonly ListRemark[],
): readonly ListRemark[] =>
  others.length === 0 ? faults : [...faults, ...others].sort((a, b) => a.line - b.line);

/** A remark may be about the header, which is no row. */
function rowsWith(remarks: readonly ListRemark[], { rows }: List): number {
  if (remarks.length === 0) return 0;
  const lines = new Set(remarks.map(({ line }) => line));
  return rows.reduce((count, { line }) => count + (lines.has(line) ? 1 : 0), 0);
}

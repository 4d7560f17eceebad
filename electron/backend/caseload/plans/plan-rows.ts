import type { PlanValues, PlanVersion } from '#shared/caseload/plan/schema.ts';
import type { Change } from '../../changes/change.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { Refusal } from '../../refusal.ts';

type StepState = PlanValues['steps'][number]['state'];

/** The versions of a client's plan, the one that holds first. Each table is read once. */
export async function readPlans(trx: TeamTransaction, clientId: number): Promise<PlanVersion[]> {
  const rows = await trx
    .selectFrom('plan')
    .selectAll()
    .where('client_id', '=', clientId)
    .orderBy('version', 'desc')
    .execute();
  return versionsOf(trx, rows);
}

/** One version, wherever it stands among the others. Refuses an id that is not in the file. */
export async function readPlan(
  trx: TeamTransaction,
  planId: number,
): Promise<PlanVersion & { readonly clientId: number }> {
  const row = await trx.selectFrom('plan').selectAll().where('id', '=', planId).executeTakeFirst();
  const [version] = row === undefined ? [] : await versionsOf(trx, [row]);
  if (row === undefined || version === undefined) {
    throw new Refusal(
      'not-found',
      'Dit plan staat niet meer in het teambestand. Open de klant opnieuw.',
      'planId',
    );
  }
  return { ...version, clientId: row.client_id };
}

interface PlanRow {
  readonly id: number;
  readonly version: number;
  readonly made_on: string;
  readonly made_by: string;
  readonly goal: string;
  readonly goal_on: string | null;
  readonly evaluate_on: string | null;
  readonly evaluated_on: string | null;
  readonly evaluation: string | null;
}

async function versionsOf(trx: TeamTransaction, rows: readonly PlanRow[]): Promise<PlanVersion[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const steps = Map.groupBy(await stepRows(trx, ids), (step) => step.plan_id);
  const agreements = Map.groupBy(await agreementRows(trx, ids), (agreement) => agreement.plan_id);
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    madeOn: row.made_on,
    madeBy: row.made_by,
    goal: row.goal,
    goalOn: row.goal_on,
    evaluateOn: row.evaluate_on,
    evaluatedOn: row.evaluated_on,
    evaluation: row.evaluation,
    steps: (steps.get(row.id) ?? []).map(({ text, state }) => ({
      text,
      state: state as StepState,
    })),
    agreements: (agreements.get(row.id) ?? []).map(({ who, text, due_on, done_on }) => ({
      who,
      text,
      dueOn: due_on,
      doneOn: done_on,
    })),
  }));
}

const stepRows = (trx: TeamTransaction, planIds: readonly number[]) =>
  trx
    .selectFrom('plan_step')
    .select(['id', 'plan_id', 'text', 'state'])
    .where('plan_id', 'in', planIds)
    .orderBy('position')
    .orderBy('id')
    .execute();

const agreementRows = (trx: TeamTransaction, planIds: readonly number[]) =>
  trx
    .selectFrom('plan_agreement')
    .select(['id', 'plan_id', 'who', 'text', 'due_on', 'done_on'])
    .where('plan_id', 'in', planIds)
    .orderBy('position')
    .orderBy('id')
    .execute();

/** Brings the steps and agreements of a version to these: by their place, so that what stays is not touched. */
export async function writePlanRows(
  trx: TeamTransaction,
  change: Change,
  planId: number,
  { steps, agreements }: Pick<PlanValues, 'steps' | 'agreements'>,
): Promise<void> {
  await writeRows(change, 'plan_step', await stepRows(trx, [planId]), steps, (step, position) => ({
    plan_id: planId,
    position,
    text: step.text,
    state: step.state,
  }));
  await writeRows(
    change,
    'plan_agreement',
    await agreementRows(trx, [planId]),
    agreements,
    ({ who, text, dueOn, doneOn }, position) => ({
      plan_id: planId,
      position,
      who,
      text,
      due_on: dueOn,
      done_on: doneOn,
    }),
  );
}

async function writeRows<Table extends 'plan_step' | 'plan_agreement', Item>(
  change: Change,
  table: Table,
  known: readonly { readonly id: number }[],
  wanted: readonly Item[],
  rowOf: (item: Item, position: number) => Parameters<typeof change.add<Table>>[1],
): Promise<void> {
  for (const [place, item] of wanted.entries()) {
    const row = rowOf(item, place + 1);
    const there = known[place];
    if (there === undefined) await change.add(table, row);
    else await change.update(table, there.id, row);
  }
  for (const { id } of known.slice(wanted.length)) await change.remove(table, id);
}

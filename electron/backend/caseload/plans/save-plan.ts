import type { PlanValues, PlanVersion } from '#shared/caseload/plan/schema.ts';
import {
  agreementLine,
  planFieldLabels,
  planPartyLabels,
  planStepLabels,
} from '#shared/caseload/plan/texts.ts';
import type { CallOutput, ParsedInput } from '#shared/ipc/contract.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { beginChange, type Change } from '../../changes/change.ts';
import { mergeChanges } from '../../changes/conflicts.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';
import { requireClient } from '../known-clients.ts';
import { makerOf } from './maker.ts';
import { readPlans, writePlanRows } from './plan-rows.ts';

/**
 * Keeps a plan: a first one, a better text of the version that holds, or a new version beside it.
 *
 * @throws Refusal `conflict` when there is a later version than the one on screen, or when what was
 * changed was changed by another since
 */
export async function savePlan(
  { clientId, basedOn, newVersion, values }: ParsedInput<'caseload.savePlan'>,
  context: FileCallContext,
): Promise<CallOutput<'caseload.savePlan'>> {
  const { trx, about } = context;
  about(clientId);
  await requireClient(trx, clientId);
  const latest = (await readPlans(trx, clientId))[0];
  refuseLaterVersion(latest, basedOn?.planId ?? null);
  const change = beginChange(context, { call: 'caseload.savePlan', clientId });
  if (latest === undefined || basedOn === null) {
    const planId = await addVersion(context, change, { clientId, version: 1, values });
    return { changeId: change.id, planId };
  }
  const kept = merged(basedOn.values, latest, values);
  const planId = newVersion
    ? await addVersion(context, change, { clientId, version: latest.version + 1, values: kept })
    : await changeVersion(trx, change, latest.id, kept);
  return { changeId: change.id, planId };
}

function refuseLaterVersion(latest: PlanVersion | undefined, seenId: number | null): void {
  if (latest === undefined && seenId === null) return;
  if (latest === undefined) {
    throw new Refusal(
      'not-found',
      'Dit plan staat niet meer in het teambestand. Open de klant opnieuw.',
      'basedOn',
    );
  }
  if (latest.id === seenId) return;
  throw new Refusal(
    'conflict',
    `Er is intussen een ander plan: versie ${latest.version} van ${formatDate(latest.madeOn)}. Wat u invulde is niet bewaard. Lees eerst die versie.`,
    'basedOn',
  );
}

interface NewVersion {
  readonly clientId: number;
  readonly version: number;
  readonly values: PlanValues;
  readonly evaluated?: { readonly on: IsoDate; readonly evaluation: string | null };
}

/** Adds a version. The ones before it stay as they are. */
export async function addVersion(
  context: FileCallContext,
  change: Change,
  { clientId, version, values, evaluated }: NewVersion,
): Promise<number> {
  const planId = await change.add('plan', {
    client_id: clientId,
    version,
    made_on: context.today,
    made_by: await makerOf(context),
    goal: values.goal,
    goal_on: values.goalOn,
    evaluate_on: values.evaluateOn,
    evaluated_on: evaluated?.on ?? null,
    evaluation: evaluated?.evaluation ?? null,
  });
  await writePlanRows(context.trx, change, planId, values);
  return planId;
}

async function changeVersion(
  trx: TeamTransaction,
  change: Change,
  planId: number,
  values: PlanValues,
): Promise<number> {
  await change.update('plan', planId, {
    goal: values.goal,
    goal_on: values.goalOn,
    evaluate_on: values.evaluateOn,
  });
  await writePlanRows(trx, change, planId, values);
  return planId;
}

/** What the sender changed, over what stands there now. Steps and agreements count as a whole, in their order. */
function merged(before: PlanValues, now: PlanValues, after: PlanValues): PlanValues {
  const kept = mergeChanges({
    before: comparable(before),
    now: comparable(now),
    after: comparable(after),
    labels: planFieldLabels,
    shown: (field) => shownOf(field, now),
  });
  return {
    goal: kept.goal,
    goalOn: kept.goalOn,
    evaluateOn: kept.evaluateOn,
    steps: JSON.parse(kept.steps) as PlanValues['steps'],
    agreements: JSON.parse(kept.agreements) as PlanValues['agreements'],
  };
}

const comparable = ({ goal, goalOn, evaluateOn, steps, agreements }: PlanValues) => ({
  goal,
  goalOn,
  evaluateOn,
  steps: JSON.stringify(steps.map(({ text, state }) => ({ text, state }))),
  agreements: JSON.stringify(
    agreements.map(({ who, text, dueOn, doneOn }) => ({ who, text, dueOn, doneOn })),
  ),
});

function shownOf(field: keyof PlanValues, plan: PlanValues): string | null {
  switch (field) {
    case 'goal':
      return plan.goal;
    case 'steps':
      return listed(plan.steps.map(({ text, state }) => `${text} (${planStepLabels[state]})`));
    case 'agreements':
      return listed(
        plan.agreements.map((one) => `${planPartyLabels[one.who]}: ${agreementLine(one)}`),
      );
    default:
      return plan[field] === null ? null : formatDate(plan[field]);
  }
}

const listed = (lines: readonly string[]): string | null =>
  lines.length === 0 ? null : lines.join('; ');

import type { Changed } from '#shared/caseload/history/schema.ts';
import type { ParsedInput } from '#shared/ipc/contract.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { planFieldLabels } from '#shared/caseload/plan/texts.ts';
import { beginChange } from '../../changes/change.ts';
import { mergeChanges } from '../../changes/conflicts.ts';
import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';
import { readPlan, readPlans } from './plan-rows.ts';
import { addVersion } from './save-plan.ts';

/**
 * Notes what an evaluation of the plan found, and when the next one is. A version holds one evaluation: a
 * second one goes with a new version of the same plan, so that the first stays to be read.
 *
 * @throws Refusal `conflict` when there is a later version, or when another planned a next evaluation since
 */
export async function evaluatePlan(
  { planId, before, ...evaluated }: ParsedInput<'caseload.evaluatePlan'>,
  context: FileCallContext,
): Promise<Changed> {
  const { evaluatedOn, evaluation, evaluateOn } = evaluated;
  const { trx, about, today } = context;
  const plan = await readPlan(trx, planId);
  about(plan.clientId);
  const latest = (await readPlans(trx, plan.clientId))[0];
  if (latest !== undefined && latest.id !== planId) {
    throw new Refusal(
      'conflict',
      `Er is intussen een nieuwere versie van dit plan: versie ${latest.version} van ${formatDate(latest.madeOn)}. Evalueer die versie.`,
      'planId',
    );
  }
  if (evaluatedOn > today) {
    throw new Refusal(
      'invalid-input',
      'Deze dag moet nog komen. Vul de dag in waarop u het plan hebt geëvalueerd.',
      'evaluatedOn',
    );
  }
  if (evaluateOn !== null && evaluateOn <= evaluatedOn) {
    throw new Refusal(
      'invalid-input',
      'De volgende evaluatie komt na deze. Kies een latere dag.',
      'evaluateOn',
    );
  }
  // Somebody may have planned the next evaluation meanwhile.
  const next = mergeChanges({
    before,
    now: { evaluateOn: plan.evaluateOn },
    after: { evaluateOn },
    labels: { evaluateOn: planFieldLabels.evaluateOn },
    shown: (_field, day) => (typeof day === 'string' ? formatDate(day) : null),
  });
  const change = beginChange(context, {
    call: 'caseload.evaluatePlan',
    clientId: plan.clientId,
  });
  if (plan.evaluatedOn === null) {
    await change.update('plan', planId, {
      evaluated_on: evaluatedOn,
      evaluation,
      evaluate_on: next.evaluateOn,
    });
  } else {
    await addVersion(context, change, {
      clientId: plan.clientId,
      version: plan.version + 1,
      values: { ...plan, ...next },
      evaluated: { on: evaluatedOn, evaluation },
    });
  }
  return { changeId: change.id };
}

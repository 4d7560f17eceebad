import type { PlanFacts } from '#shared/caseload/signals/facts.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { TeamTransaction } from '../../database/schema.ts';

/** Of each client the version of the plan that holds: the last one. */
export async function planFacts(
  trx: TeamTransaction,
  only?: readonly number[],
): Promise<Map<number, PlanFacts>> {
  const plans = await trx
    .selectFrom('plan')
    .select(['id', 'client_id', 'evaluate_on', 'evaluated_on'])
    .$if(only !== undefined, (query) => query.where('client_id', 'in', only ?? []))
    .orderBy('version')
    .execute();
  const steps = await trx
    .selectFrom('plan_step')
    .select('plan_id')
    .distinct()
    .where('state', '=', 'straks')
    .$if(only !== undefined, (query) =>
      query.where(
        'plan_id',
        'in',
        plans.map(({ id }) => id),
      ),
    )
    .execute();
  const agreements = Map.groupBy(await agreementsOfManager(trx, only), ({ planId }) => planId);
  const withNextStep = new Set(steps.map((step) => step.plan_id));
  return new Map(
    plans.map((plan) => [
      plan.client_id,
      {
        id: plan.id,
        evaluateOn: plan.evaluate_on,
        evaluatedOn: plan.evaluated_on,
        hasNextStep: withNextStep.has(plan.id),
        agreements: agreements.get(plan.id) ?? [],
      },
    ]),
  );
}

/** What the klantmanager promised for a day and did not do yet, the first day first. */
const agreementsOfManager = (trx: TeamTransaction, only: readonly number[] | undefined) =>
  trx
    .selectFrom('plan_agreement')
    .innerJoin('plan', 'plan.id', 'plan_agreement.plan_id')
    .select([
      'plan_agreement.plan_id as planId',
      'plan_agreement.id',
      'plan_agreement.text',
      'plan_agreement.due_on as dueOn',
    ])
    .where('plan_agreement.who', '=', 'klantmanager')
    .where('plan_agreement.done_on', 'is', null)
    .where('plan_agreement.due_on', 'is not', null)
    .$if(only !== undefined, (query) => query.where('plan.client_id', 'in', only ?? []))
    .orderBy('plan_agreement.due_on')
    .orderBy('plan_agreement.id')
    .$narrowType<{ dueOn: IsoDate }>()
    .execute();

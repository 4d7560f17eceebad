import type { PlanFacts } from '#shared/caseload/signals/facts.ts';
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
  const withNextStep = new Set(steps.map((step) => step.plan_id));
  return new Map(
    plans.map((plan) => [
      plan.client_id,
      {
        id: plan.id,
        evaluateOn: plan.evaluate_on,
        evaluatedOn: plan.evaluated_on,
        hasNextStep: withNextStep.has(plan.id),
      },
    ]),
  );
}

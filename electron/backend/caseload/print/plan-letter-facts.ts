import type { PlanVersion } from '#shared/caseload/plan/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { FileCallContext } from '../../handler.ts';
import { readPlan } from '../plans/plan-rows.ts';

/** What stands in the letter: of the client the name only, no number and no BSN. */
export interface PlanLetter {
  readonly team: FileCallContext['team'];
  readonly today: IsoDate;
  readonly clientName: string;
  readonly caseManager: string | null;
  readonly plan: PlanVersion;
}

export async function readPlanLetter(
  planId: number,
  { trx, team, today, about }: FileCallContext,
): Promise<PlanLetter> {
  const plan = await readPlan(trx, planId);
  about(plan.clientId);
  const client = await trx
    .selectFrom('client')
    .select(['first_name', 'last_name'])
    .where('id', '=', plan.clientId)
    .executeTakeFirstOrThrow();
  const manager = await trx
    .selectFrom('client_case_manager')
    .select('name')
    .where('client_id', '=', plan.clientId)
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return {
    team,
    today,
    clientName: `${client.first_name} ${client.last_name}`,
    caseManager: manager?.name ?? null,
    plan,
  };
}

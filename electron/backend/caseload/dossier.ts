import type { Dossier } from '#shared/caseload/dossier.ts';
import type { PlanVersion } from '#shared/caseload/plan/schema.ts';
import type { ClientDocument } from '#shared/caseload/documents/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { TeamTransaction } from '../database/schema.ts';
import { appointmentsOfClient, contactsOfClient } from './client-contacts.ts';
import { readRecords } from './records/client-records.ts';

/**
 * Everything that is kept about one client besides what the head of the page shows. Each table is read
 * once, by an index: it costs the same in a small file as in a large one.
 *
 * @throws Refusal `not-found` when there is no such client
 */
export async function readDossier(
  trx: TeamTransaction,
  clientId: number,
  today: IsoDate,
): Promise<Dossier> {
  return {
    clientId,
    records: await readRecords(trx, clientId),
    contacts: await contactsOfClient(trx, clientId),
    appointments: await appointmentsOfClient(trx, clientId, today),
    plans: await plansOf(trx, clientId),
    documents: await documentsOf(trx, clientId),
  };
}

/** The version that holds comes first. */
async function plansOf(trx: TeamTransaction, clientId: number): Promise<PlanVersion[]> {
  const plans = await trx
    .selectFrom('plan')
    .selectAll()
    .where('client_id', '=', clientId)
    .orderBy('version', 'desc')
    .execute();
  if (plans.length === 0) return [];
  const ids = plans.map(({ id }) => id);
  const steps = await trx
    .selectFrom('plan_step')
    .selectAll()
    .where('plan_id', 'in', ids)
    .orderBy('position')
    .orderBy('id')
    .execute();
  const agreements = await trx
    .selectFrom('plan_agreement')
    .selectAll()
    .where('plan_id', 'in', ids)
    .orderBy('position')
    .orderBy('id')
    .execute();
  const stepsOf = Map.groupBy(steps, (step) => step.plan_id);
  const agreementsOf = Map.groupBy(agreements, (agreement) => agreement.plan_id);
  return plans.map((plan) => ({
    id: plan.id,
    version: plan.version,
    madeOn: plan.made_on,
    madeBy: plan.made_by,
    goal: plan.goal,
    goalOn: plan.goal_on,
    evaluateOn: plan.evaluate_on,
    evaluatedOn: plan.evaluated_on,
    evaluation: plan.evaluation,
    steps: (stepsOf.get(plan.id) ?? []).map(({ text, state }) => ({
      text,
      state: state as PlanVersion['steps'][number]['state'],
    })),
    agreements: (agreementsOf.get(plan.id) ?? []).map((agreement) => ({
      who: agreement.who,
      text: agreement.text,
      dueOn: agreement.due_on,
      doneOn: agreement.done_on,
    })),
  }));
}

/** The latest first. */
async function documentsOf(trx: TeamTransaction, clientId: number): Promise<ClientDocument[]> {
  const rows = await trx
    .selectFrom('document')
    .selectAll()
    .where('client_id', '=', clientId)
    .orderBy('added_on', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    kind: row.kind,
    addedOn: row.added_on,
    mediaType: row.media_type,
    byteCount: row.byte_count,
  }));
}

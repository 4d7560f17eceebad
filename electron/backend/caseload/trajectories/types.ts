import type { caseloadListCalls } from '#shared/ipc/calls/caseload-lists.ts';
import type { CallOutput, ParsedInput } from '#shared/ipc/contract.ts';
import { dagdelenOf, dagdelenText } from '#shared/kernel/dagdelen.ts';
import { beginChange } from '../../changes/change.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { FileCallContext, HandlersOf } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';

/** Every type of trajectory by name, with the steps that it is meant for and its usual dagdelen. */
export async function listTrajectoryTypes(
  trx: TeamTransaction,
): Promise<CallOutput<'caseload.trajectoryTypes'>> {
  const rows = await trx
    .selectFrom('trajectory_type')
    .select(['id', 'name', 'step_from as stepFrom', 'step_until as stepUntil', 'dagdelen'])
    .execute();
  const dutch = new Intl.Collator('nl');
  return rows
    .map((row) => ({ ...row, dagdelen: dagdelenOf(row.dagdelen) }))
    .sort((a, b) => dutch.compare(a.name, b.name));
}

/** Overwrites for which steps and when a type is. Refuses an id that is not in the file. */
export async function saveTrajectoryType(
  { id, stepFrom, stepUntil, dagdelen }: ParsedInput<'caseload.saveTrajectoryType'>,
  context: FileCallContext,
): Promise<CallOutput<'caseload.saveTrajectoryType'>> {
  const known = await context.trx
    .selectFrom('trajectory_type')
    .select('id')
    .where('id', '=', id)
    .executeTakeFirst();
  if (known === undefined) {
    throw new Refusal('not-found', 'Dit soort traject staat niet in het teambestand.', 'id');
  }
  const change = await beginChange(context, {
    call: 'caseload.saveTrajectoryType',
    clientId: null,
  });
  await change.update('trajectory_type', id, {
    step_from: stepFrom,
    step_until: stepUntil,
    dagdelen: dagdelenText(dagdelen),
  });
  return { changeId: change.id };
}

/** The calls of this folder; the lists' handlers take them up. */
export const trajectoryTypeHandlers: HandlersOf<
  Extract<
    keyof typeof caseloadListCalls,
    'caseload.trajectoryTypes' | 'caseload.saveTrajectoryType'
  >
> = {
  'caseload.trajectoryTypes': (_input, { trx }) => listTrajectoryTypes(trx),
  'caseload.saveTrajectoryType': (input, context) => {
    context.about(input.id);
    return saveTrajectoryType(input, context);
  },
};

import { ladderStepLabels, trajectoryTypeFieldLabels } from '#shared/caseload/texts.ts';
import type { LadderStep } from '#shared/caseload/schema.ts';
import type { caseloadListCalls } from '#shared/ipc/calls/caseload-lists.ts';
import type { CallOutput, ParsedInput } from '#shared/ipc/contract.ts';
import { dagdeelName, dagdelenOf, dagdelenText, type Dagdeel } from '#shared/kernel/dagdelen.ts';
import { integrationRouteNames, type IntegrationRoute } from '#shared/kernel/integration-route.ts';
import { counted } from '#shared/kernel/text.ts';
import { beginChange } from '../../changes/change.ts';
import { mergeChanges } from '../../changes/conflicts.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { FileCallContext, HandlersOf } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';

/** Every type of trajectory by name, with the steps that it is for, when and how long it usually is, and its route. */
export async function listTrajectoryTypes(
  trx: TeamTransaction,
): Promise<CallOutput<'caseload.trajectoryTypes'>> {
  const rows = await trx
    .selectFrom('trajectory_type')
    .select([
      'id',
      'name',
      'step_from as stepFrom',
      'step_until as stepUntil',
      'dagdelen',
      'usual_weeks as usualWeeks',
      'route',
    ])
    .execute();
  const dutch = new Intl.Collator('nl');
  return rows
    .map((row) => ({ ...row, dagdelen: dagdelenOf(row.dagdelen) }))
    .sort((a, b) => dutch.compare(a.name, b.name));
}

/**
 * Changes for which steps a type is, when and how long, and on which route.
 *
 * @throws Refusal `not-found`; `conflict` when somebody else changed the same field since
 */
export async function saveTrajectoryType(
  { id, before, ...sent }: ParsedInput<'caseload.saveTrajectoryType'>,
  context: FileCallContext,
): Promise<CallOutput<'caseload.saveTrajectoryType'>> {
  const known = await context.trx
    .selectFrom('trajectory_type')
    .select([
      'step_from as stepFrom',
      'step_until as stepUntil',
      'dagdelen',
      'usual_weeks as usualWeeks',
      'route',
    ])
    .where('id', '=', id)
    .executeTakeFirst();
  if (known === undefined) {
    throw new Refusal(
      'not-found',
      'Dit soort traject staat niet meer in het teambestand. Kies een ander.',
      'id',
    );
  }
  const { stepFrom, stepUntil, dagdelen, usualWeeks, route } = mergeChanges<Values>({
    before,
    now: { ...known, dagdelen: dagdelenOf(known.dagdelen) },
    after: sent,
    labels: trajectoryTypeFieldLabels,
    shown,
  });
  // Each was in order beside what its sender saw.
  if (stepFrom !== null && stepUntil !== null && stepFrom > stepUntil) {
    throw new Refusal(
      'conflict',
      'Dit is intussen veranderd. De hoogste trede ligt nu onder de laagste. Sluit dit, open het opnieuw en vul in wat moet gelden.',
      'values.stepUntil',
    );
  }
  const change = beginChange(context, {
    call: 'caseload.saveTrajectoryType',
    clientId: null,
  });
  await change.update('trajectory_type', id, {
    step_from: stepFrom,
    step_until: stepUntil,
    dagdelen: dagdelenText(dagdelen),
    usual_weeks: usualWeeks,
    route,
  });
  return { changeId: change.id };
}

type Values = Omit<ParsedInput<'caseload.saveTrajectoryType'>, 'id' | 'before'>;

function shown(field: keyof Values, value: unknown): string | null {
  if (field === 'dagdelen') return (value as Dagdeel[]).map(dagdeelName).join(', ') || null;
  if (field === 'route') {
    return value === null ? null : integrationRouteNames[value as IntegrationRoute];
  }
  if (field === 'usualWeeks') {
    return value === null ? null : counted(value as number, 'week', 'weken');
  }
  const step = value as LadderStep | null;
  return step === null ? null : `${step} ${ladderStepLabels[step]}`;
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
    return saveTrajectoryType(input, context);
  },
};

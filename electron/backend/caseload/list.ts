import { currentTrajectory } from '#shared/caseload/current-trajectory.ts';
import { targetGroupOf } from '#shared/caseload/rules.ts';
import type { ClientRow, LadderStep } from '#shared/caseload/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { latestFacts } from '../database/client-facts.ts';
import type { TeamTransaction } from '../database/schema.ts';

/**
 * The whole caseload by last name. Reads each table once and joins in memory: with tens of thousands of
 * clients that is many times faster than a subquery a client.
 */
export async function listClients(trx: TeamTransaction, today: IsoDate): Promise<ClientRow[]> {
  const clients = await trx
    .selectFrom('client')
    .select([
      'id',
      'client_number',
      'household_id',
      'first_name',
      'last_name',
      'target_group',
      'settlement_date',
    ])
    .execute();
  const ladders = await ladderEnds(trx);
  const { tracks, caseManagers, outflows } = await latestFacts(trx);
  const trajectories = await trajectoriesByClient(trx);
  return clients
    .map((client) => ({
      id: client.id,
      clientNumber: client.client_number,
      householdId: client.household_id,
      firstName: client.first_name,
      lastName: client.last_name,
      targetGroup: targetGroupOf(client.target_group, client.settlement_date),
      track: tracks.get(client.id) ?? null,
      caseManager: caseManagers.get(client.id) ?? null,
      settlementDate: client.settlement_date,
      birthDate: null,
      sex: null,
      nationality: null,
      familyReunion: null,
      languageLevel: null,
      lastContactOn: null,
      nextAppointmentOn: null,
      hasPlan: false,
      planEvaluateOn: null,
      employer: null,
      ladderAtStart: ladders.get(client.id)?.start ?? null,
      ladderNow: ladders.get(client.id)?.now ?? null,
      trajectory: currentTrajectory(trajectories.get(client.id) ?? [], today),
      outflow: outflows.get(client.id) ?? null,
    }))
    .sort(byName);
}

const dutch = new Intl.Collator('nl');

/** By last name, then first name, as a Dutch list is ordered; the id keeps the order stable. */
export function byName(
  a: { lastName: string; firstName: string; id: number },
  b: { lastName: string; firstName: string; id: number },
): number {
  return (
    dutch.compare(a.lastName, b.lastName) || dutch.compare(a.firstName, b.firstName) || a.id - b.id
  );
}

async function ladderEnds(
  trx: TeamTransaction,
): Promise<Map<number, { start: LadderStep; now: LadderStep }>> {
  const rows = await trx
    .selectFrom('eval_ladder')
    .select(['client_id', 'step'])
    .orderBy('client_id')
    .orderBy('position')
    .execute();
  const ends = new Map<number, { start: LadderStep; now: LadderStep }>();
  for (const { client_id, step } of rows) {
    const known = ends.get(client_id);
    if (known) known.now = step;
    else ends.set(client_id, { start: step, now: step });
  }
  return ends;
}

async function trajectoriesByClient(trx: TeamTransaction) {
  const rows = await trx
    .selectFrom('trajectory')
    .innerJoin('trajectory_type', 'trajectory_type.id', 'trajectory.type_id')
    .select([
      'trajectory.client_id as clientId',
      'trajectory_type.name as typeName',
      'trajectory.start_date as startDate',
      'trajectory.end_date as endDate',
      'trajectory.status',
    ])
    .execute();
  return Map.groupBy(rows, (row) => row.clientId);
}

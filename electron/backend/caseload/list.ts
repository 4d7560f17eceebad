import { currentJob } from '#shared/caseload/current-job.ts';
import { currentTrajectory } from '#shared/caseload/current-trajectory.ts';
import { statusOn, targetGroupOf } from '#shared/caseload/rules.ts';
import type { ClientRow, LadderStep } from '#shared/caseload/schema.ts';
import { hasLeft } from '#shared/caseload/signals/guidance.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { latestFacts } from '../database/client-facts.ts';
import type { TeamTransaction } from '../database/schema.ts';
import {
  benefitOfWhoLeft,
  jobsByClient,
  languageLevels,
  lastContactDays,
  nextAppointmentDays,
  spokenDays,
  standingPlans,
} from './lists/facts.ts';

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
      'birth_date',
      'sex',
      'nationality',
      'family_reunion',
    ])
    .execute();
  const ladders = await ladderEnds(trx);
  const { tracks, caseManagers, outflows } = await latestFacts(trx);
  const trajectories = await trajectoriesByClient(trx);
  const levels = await languageLevels(trx, today);
  const contacts = await lastContactDays(trx, today);
  const spoken = await spokenDays(trx, today);
  const appointments = await nextAppointmentDays(trx, today);
  const plans = await standingPlans(trx);
  const benefits = await benefitOfWhoLeft(trx);
  const jobs = await jobsByClient(trx);
  return clients
    .map((client) => {
      const followed = trajectories.get(client.id) ?? [];
      const plan = plans.get(client.id);
      const outflow = outflows.get(client.id) ?? null;
      const benefitPeriods = benefits.get(client.id) ?? [];
      return {
        id: client.id,
        clientNumber: client.client_number,
        householdId: client.household_id,
        firstName: client.first_name,
        lastName: client.last_name,
        targetGroup: targetGroupOf(client.target_group, client.settlement_date),
        track: tracks.get(client.id) ?? null,
        caseManager: caseManagers.get(client.id) ?? null,
        settlementDate: client.settlement_date,
        birthDate: client.birth_date,
        sex: client.sex,
        nationality: client.nationality,
        familyReunion: client.family_reunion === null ? null : client.family_reunion === 1,
        languageLevel: levels.get(client.id) ?? null,
        lastContactOn: contacts.get(client.id) ?? null,
        spokenOn: spoken.get(client.id) ?? null,
        nextAppointmentOn: appointments.get(client.id) ?? null,
        hasPlan: plan !== undefined,
        planEvaluateOn: plan?.evaluateOn ?? null,
        employer: currentJob(jobs.get(client.id) ?? [], today)?.employer ?? null,
        ladderAtStart: ladders.get(client.id)?.start ?? null,
        ladderNow: ladders.get(client.id)?.now ?? null,
        trajectory: currentTrajectory(followed, today),
        providers: providersNow(followed, today),
        outflow,
        hasLeft: hasLeft({ outflow, benefitPeriods }, today),
      };
    })
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

/**
 * The first and the last step of each client, an undated start first. Ordered here and not by the view
 * `eval_ladder`, whose places in a row cost more than all of this list.
 */
async function ladderEnds(
  trx: TeamTransaction,
): Promise<Map<number, { start: LadderStep; now: LadderStep }>> {
  const rows = await trx
    .selectFrom('ladder_measurement')
    .select(['client_id', 'step'])
    .orderBy((eb) => eb.fn.coalesce('measured_on', eb.val('')))
    .orderBy('id')
    .execute();
  const ends = new Map<number, { start: LadderStep; now: LadderStep }>();
  for (const { client_id, step } of rows) {
    const known = ends.get(client_id);
    if (known) known.now = step;
    else ends.set(client_id, { start: step, now: step });
  }
  return ends;
}

type Followed = Awaited<ReturnType<typeof followedTrajectories>>[number];

const followedTrajectories = (trx: TeamTransaction) =>
  trx
    .selectFrom('trajectory')
    .innerJoin('trajectory_type', 'trajectory_type.id', 'trajectory.type_id')
    .leftJoin('provider', 'provider.id', 'trajectory.provider_id')
    .select([
      'trajectory.client_id as clientId',
      'trajectory_type.name as typeName',
      'provider.name as providerName',
      'trajectory.start_date as startDate',
      'trajectory.end_date as endDate',
      'trajectory.status',
    ])
    .execute();

const trajectoriesByClient = async (trx: TeamTransaction): Promise<Map<number, Followed[]>> =>
  Map.groupBy(await followedTrajectories(trx), (row) => row.clientId);

/** Where somebody is now or will be: each provider once. */
function providersNow(followed: readonly Followed[], today: IsoDate): string[] {
  const names = new Set<string>();
  for (const trajectory of followed) {
    if (trajectory.providerName === null) continue;
    const status = statusOn(today, trajectory);
    if (status === 'loopt' || status === 'toegekend') names.add(trajectory.providerName);
  }
  return [...names];
}

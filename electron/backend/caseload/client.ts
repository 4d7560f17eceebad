import { currentJob } from '#shared/caseload/current-job.ts';
import { currentTrajectory } from '#shared/caseload/current-trajectory.ts';
import { returnAfter } from '#shared/caseload/benefit-return.ts';
import { targetGroupOf } from '#shared/caseload/rules.ts';
import type { ClientDetail, HouseholdMember } from '#shared/caseload/schema.ts';
import { hasLeft } from '#shared/caseload/signals/guidance.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { TeamTransaction } from '../database/schema.ts';
import { Refusal } from '../refusal.ts';
import { languageLevels, nextAppointmentDays } from './lists/facts.ts';
import { trajectoriesOf } from './trajectories/client-trajectories.ts';

/** Everything on a client's page. Refuses an id that is not in the file. */
export async function readClient(
  trx: TeamTransaction,
  clientId: number,
  today: IsoDate,
): Promise<ClientDetail> {
  const client = await trx
    .selectFrom('client')
    .innerJoin('household', 'household.id', 'client.household_id')
    .innerJoin('eval_person', 'eval_person.client_id', 'client.id')
    .selectAll('client')
    .select(['household.household_number', 'eval_person.language_buddy as had_buddy'])
    .where('client.id', '=', clientId)
    .executeTakeFirst();
  if (client === undefined) {
    throw new Refusal(
      'not-found',
      'Deze klant staat niet meer in het teambestand. Zoek de klant opnieuw bij Klanten.',
      'clientId',
    );
  }
  const track = await latest(
    trx.selectFrom('client_track').select('track as value').where('client_id', '=', clientId),
  );
  const caseManager = await latest(
    trx.selectFrom('client_case_manager').select('name as value').where('client_id', '=', clientId),
  );
  const levels = await languageLevels(trx, today, [clientId]);
  const outflows = await outflowsOf(trx, clientId);
  return {
    id: client.id,
    clientNumber: client.client_number,
    householdNumber: client.household_number,
    firstName: client.first_name,
    lastName: client.last_name,
    birthDate: client.birth_date,
    sex: client.sex,
    nationality: client.nationality,
    settlementDate: client.settlement_date,
    targetGroup: targetGroupOf(client.target_group, client.settlement_date),
    targetGroupSetByHand:
      client.target_group !== null &&
      client.target_group !== targetGroupOf(null, client.settlement_date),
    track,
    caseManager,
    languageLevel: levels.get(clientId) ?? null,
    languageBuddy: client.had_buddy === null ? null : client.had_buddy === 1,
    ladder: await ladderOf(trx, clientId),
    trajectories: await trajectoriesOf(trx, clientId, today),
    outflows,
    hasLeft: await leftOn(trx, clientId, outflows.at(-1), today),
    partners: await partnersOf(trx, client.household_id, clientId, today),
  };
}

/** Of rows that are never overwritten, the one that was added last. */
async function latest<Value>(query: {
  orderBy: (
    column: 'id',
    direction: 'desc',
  ) => {
    executeTakeFirst: () => Promise<{ value: Value } | undefined>;
  };
}): Promise<Value | null> {
  const row = await query.orderBy('id', 'desc').executeTakeFirst();
  return row?.value ?? null;
}

async function ladderOf(trx: TeamTransaction, clientId: number) {
  const rows = await trx
    .selectFrom('eval_ladder')
    .select(['step', 'measured_on as measuredOn'])
    .where('client_id', '=', clientId)
    .orderBy('position')
    .execute();
  return rows;
}

type Outflow = ClientDetail['outflows'][number];

async function leftOn(
  trx: TeamTransaction,
  clientId: number,
  outflow: Outflow | undefined,
  today: IsoDate,
): Promise<boolean> {
  if (outflow === undefined) return false;
  return hasLeft({ outflow, benefitPeriods: await benefitPeriodsOf(trx, clientId) }, today);
}

const benefitPeriodsOf = (trx: TeamTransaction, clientId: number) =>
  trx
    .selectFrom('benefit_period')
    .select(['kind', 'starts_on as startsOn', 'ends_on as endsOn', 'return_reason as returnReason'])
    .where('client_id', '=', clientId)
    .execute();

/** Spread into a member: nothing when the outflow holds. */
async function returnedOf(
  trx: TeamTransaction,
  clientId: number,
  outflow: Outflow | undefined,
  today: IsoDate,
): Promise<Pick<HouseholdMember, 'returned'>> {
  if (outflow === undefined) return {};
  const back = returnAfter(outflow, await benefitPeriodsOf(trx, clientId), today);
  return back === null ? {} : { returned: { on: back.startsOn, reason: back.returnReason } };
}

/** The latest last. */
const outflowsOf = (trx: TeamTransaction, clientId: number) =>
  trx
    .selectFrom('outflow')
    .select(['id', 'kind', 'date'])
    .where('client_id', '=', clientId)
    .orderBy('date')
    .orderBy('id')
    .execute();

async function partnersOf(
  trx: TeamTransaction,
  householdId: number,
  clientId: number,
  today: IsoDate,
): Promise<HouseholdMember[]> {
  const members = await trx
    .selectFrom('client')
    .select(['id', 'first_name', 'last_name', 'birth_date'])
    .where('household_id', '=', householdId)
    .where('id', '<>', clientId)
    .orderBy('id')
    .execute();
  const ids = members.map(({ id }) => id);
  const appointments = await nextAppointmentDays(trx, today, ids);
  const partners: HouseholdMember[] = [];
  for (const member of members) {
    const ladder = await ladderOf(trx, member.id);
    const outflow = (await outflowsOf(trx, member.id)).at(-1);
    const trajectories = await trajectoriesOf(trx, member.id, today);
    partners.push({
      id: member.id,
      firstName: member.first_name,
      lastName: member.last_name,
      birthDate: member.birth_date,
      ladderAtStart: ladder.at(0)?.step ?? null,
      ladderNow: ladder.at(-1)?.step ?? null,
      ladderMeasuredOn: ladder.at(-1)?.measuredOn ?? null,
      trajectory: currentTrajectory(trajectories, today),
      outflow: outflow === undefined ? null : { kind: outflow.kind, date: outflow.date },
      hasLeft: await leftOn(trx, member.id, outflow, today),
      ...(await returnedOf(trx, member.id, outflow, today)),
      job: await jobOf(trx, member.id, today),
      nextAppointmentOn: appointments.get(member.id) ?? null,
      trajectories,
    });
  }
  return partners;
}

/** The job that runs today, in the words of the household. */
async function jobOf(
  trx: TeamTransaction,
  clientId: number,
  today: IsoDate,
): Promise<HouseholdMember['job']> {
  const jobs = await trx
    .selectFrom('job')
    .select([
      'employer',
      'hours_per_week as hoursPerWeek',
      'starts_on as startsOn',
      'ended_on as endedOn',
    ])
    .where('client_id', '=', clientId)
    .orderBy('id')
    .execute();
  const job = currentJob(jobs, today);
  return job && { employer: job.employer, hoursPerWeek: job.hoursPerWeek };
}

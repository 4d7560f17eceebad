import { spokenOn } from '#shared/caseload/contacts/spoken.ts';
import type { BenefitFacts } from '#shared/caseload/signals/facts.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { currentLanguageLevel, type LanguageLevel } from '#shared/kernel/language-level.ts';
import { latestByClient } from '../../database/client-facts.ts';
import type { TeamTransaction } from '../../database/schema.ts';

/* What the list shows of each client beside the client's own row. Each table is read once. */

/**
 * The level of language that counts now, of lists and of skills together.
 *
 * @param only these clients; left out, all
 */
export async function languageLevels(
  trx: TeamTransaction,
  today: IsoDate,
  only?: readonly number[],
): Promise<Map<number, LanguageLevel>> {
  const whole = await trx
    .selectFrom('client_language_level')
    .select(['client_id', 'level', 'measured_on as measuredOn'])
    // A list may hold a day that has yet to come.
    .where((eb) => eb.or([eb('measured_on', 'is', null), eb('measured_on', '<=', today)]))
    .$if(only !== undefined, (query) => query.where('client_id', 'in', only ?? []))
    .orderBy('id')
    .execute();
  const skills = await trx
    .selectFrom('language_skill')
    .select(['client_id', 'skill', 'level', 'basis', 'measured_on as measuredOn'])
    .$if(only !== undefined, (query) => query.where('client_id', 'in', only ?? []))
    .orderBy('id')
    .execute();
  const wholeOf = latestByClient(whole.map((row) => ({ client_id: row.client_id, value: row })));
  const skillsOf = Map.groupBy(skills, (row) => row.client_id);
  const levels = new Map<number, LanguageLevel>();
  for (const id of new Set([...wholeOf.keys(), ...skillsOf.keys()])) {
    const level = currentLanguageLevel(wholeOf.get(id) ?? null, skillsOf.get(id) ?? [], today);
    if (level !== null) levels.set(id, level);
  }
  return levels;
}

/** The last day up to and including today on which somebody spoke with the client. */
export async function lastContactDays(
  trx: TeamTransaction,
  today: IsoDate,
): Promise<Map<number, IsoDate>> {
  const rows = await trx
    .selectFrom('contact')
    .select((eb) => ['client_id', eb.fn.max('date').as('value')])
    .where('date', '<=', today)
    .groupBy('client_id')
    .execute();
  return latestByClient(rows);
}

/** The day from which a client counts as 'gesproken', as far as it has come. */
export async function spokenDays(
  trx: TeamTransaction,
  today: IsoDate,
): Promise<Map<number, IsoDate>> {
  const rows = await trx
    .selectFrom('contact')
    .select(['client_id', 'date'])
    .where('mapped', '=', 1)
    .execute();
  const contactsOf = Map.groupBy(rows, (row) => row.client_id);
  const days = new Map<number, IsoDate>();
  for (const [id, contacts] of contactsOf) {
    const day = spokenOn(
      contacts.map(({ date }) => ({ date, mapped: true })),
      today,
    );
    if (day !== null) days.set(id, day);
  }
  return days;
}

/**
 * The first day from this one on for which there is an appointment.
 *
 * @param only of these clients; left out: of all
 */
export async function nextAppointmentDays(
  trx: TeamTransaction,
  today: IsoDate,
  only?: readonly number[],
): Promise<Map<number, IsoDate>> {
  const rows = await trx
    .selectFrom('appointment_client')
    .innerJoin('appointment', 'appointment.id', 'appointment_client.appointment_id')
    .select((eb) => ['appointment_client.client_id', eb.fn.min('appointment.date').as('value')])
    .where('appointment.date', '>=', today)
    .where('appointment.done', '=', 0)
    .$if(only !== undefined, (query) =>
      query.where('appointment_client.client_id', 'in', only ?? []),
    )
    .groupBy('appointment_client.client_id')
    .execute();
  return latestByClient(rows);
}

/** The plan that holds: its last version. */
export async function standingPlans(
  trx: TeamTransaction,
): Promise<Map<number, { readonly evaluateOn: IsoDate | null }>> {
  const rows = await trx
    .selectFrom('plan')
    .select(['client_id', 'evaluate_on as evaluateOn'])
    .orderBy('version')
    .execute();
  return latestByClient(
    rows.map(({ client_id, evaluateOn }) => ({ client_id, value: { evaluateOn } })),
  );
}

/** All jobs: which of them runs is for the rule of jobs to say. */
export async function jobsByClient(trx: TeamTransaction) {
  const rows = await trx
    .selectFrom('job')
    .select(['client_id', 'employer', 'starts_on as startsOn', 'ended_on as endedOn'])
    .execute();
  return Map.groupBy(rows, (row) => row.client_id);
}

/** The bijstand of clients with an outflow: whether they came back. Of others nobody asks. */
export async function benefitOfWhoLeft(trx: TeamTransaction): Promise<Map<number, BenefitFacts[]>> {
  const rows = await trx
    .selectFrom('benefit_period')
    .select(['client_id as clientId', 'starts_on as startsOn', 'ends_on as endsOn'])
    .where('client_id', 'in', (eb) => eb.selectFrom('outflow').select('outflow.client_id'))
    .execute();
  return Map.groupBy(rows, ({ clientId }) => clientId);
}

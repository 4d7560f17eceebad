import { sql } from 'kysely';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { TeamSchema, TeamTransaction } from '../../database/schema.ts';

/**
 * The days on which something happened with a client, by table. A test walks the schema: a new column with a day
 * is here or among `saysNothing`. A day to come counts too: what is planned is not over.
 */
export const daysOfClients = {
  benefit_period: ['starts_on', 'ends_on'],
  buddy: ['starts_on', 'ends_on'],
  civic_integration: [
    'term_starts_on',
    'extended_until',
    'registered_on',
    'intake_on',
    'pip_on',
    'map_done_on',
    'pvt_done_on',
    'relieved_until',
    'next_talk_on',
    'completed_on',
    'route_since',
  ],
  client: ['settlement_date'],
  client_case_manager: ['since'],
  client_language_level: ['measured_on'],
  client_profile: ['wage_value_on'],
  client_track: ['since'],
  contact: ['date'],
  document: ['added_on'],
  job: ['starts_on', 'contract_until', 'ended_on'],
  ladder_measurement: ['measured_on'],
  language_skill: ['measured_on'],
  medical_assessment: ['asked_on', 'received_on', 'review_on'],
  outflow: ['date'],
  plan: ['made_on', 'goal_on', 'evaluate_on', 'evaluated_on'],
  precondition: ['needed_on'],
  snooze: ['until'],
  trajectory: ['start_date', 'end_date', 'planned_start', 'planned_end'],
  week_use: ['starts_on', 'ends_on'],
} as const satisfies {
  readonly [Table in keyof TeamSchema]?: readonly (keyof TeamSchema[Table] & string)[];
};

/** Days that tell nothing of when somebody was guided. */
export const saysNothing = ['client.birth_date'];

/** The last day on which anything happened, by client; of who has none nothing. */
export async function lastDays(trx: TeamTransaction): Promise<ReadonlyMap<number, IsoDate>> {
  const days = Object.entries(daysOfClients).flatMap(([table, columns]) =>
    columns.map(
      (column) =>
        sql`select ${sql.ref(table === 'client' ? 'id' : 'client_id')} as client_id, ${sql.ref(column)} as day from ${sql.table(table)}`,
    ),
  );
  const appointments = sql`select appointment_client.client_id, appointment.date as day
    from appointment_client join appointment on appointment.id = appointment_client.appointment_id`;
  const all = sql.join([...days, appointments], sql` union all `);
  const { rows } = await sql<{ client_id: number; day: IsoDate | null }>`
    select client_id, max(day) as day from (${all}) as days group by client_id`.execute(trx);
  return new Map(rows.flatMap(({ client_id: id, day }) => (day === null ? [] : [[id, day]])));
}

/** Clients for whom money is still open: their trajectory or order is not over. */
export async function withOpenMoney(trx: TeamTransaction): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ client_id: number | null }>`
    select coalesce(order_line.client_id, trajectory.client_id) as client_id
    from open_share
    join order_line on order_line.id = open_share.line_id
    left join line_trajectory on line_trajectory.line_id = order_line.id
    left join trajectory on trajectory.id = line_trajectory.trajectory_id
    union
    select trajectory.client_id
    from invoice
    join invoice_line on invoice_line.invoice_id = invoice.id
    join line_trajectory on line_trajectory.line_id = invoice_line.line_id
    join trajectory on trajectory.id = line_trajectory.trajectory_id
    where invoice.paid_on is null`.execute(trx);
  return new Set(rows.map(({ client_id: id }) => id).filter((id) => id !== null));
}

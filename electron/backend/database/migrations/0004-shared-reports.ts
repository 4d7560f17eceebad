import { sql, type Kysely } from 'kysely';

/*
 * What an evaluation may see of the whole dossier, the reports that a team made itself, and a register of
 * what left the app.
 */

const statements = [
  // The route of the national monitor to which a type belongs [KIS table 8.1].
  `alter table trajectory_type add column route text`,

  `create table saved_report (
    id integer primary key,
    name text not null unique,
    definition text not null
  )`,
  // The figures of one export, kept once however often and in whatever form they left.
  `create table report_figures (
    id integer primary key,
    fingerprint text not null unique,
    way text not null,
    smallest_group integer not null,
    figures text not null
  )`,
  `create table report_export (
    id integer primary key,
    at text not null,
    account text not null,
    recipient text,
    title text not null,
    period_from text not null,
    period_until text not null,
    compared_from text,
    compared_until text,
    mode text not null,
    format text not null,
    tables text not null,
    figures_id integer references report_figures (id)
  )`,
];

/**
 * As it was, with what else a person may be counted by. The kind of household: who is alone in it or has a
 * partner there, with children at home or without. A partner counts when both are clients.
 */
const evalPerson = `create view eval_person as
    select
      client.id as client_id,
      client.household_id,
      client.sex,
      client.birth_date,
      client.nationality,
      client.settlement_date,
      case
        when client.target_group is not null then client.target_group
        when client.settlement_date is null then null
        when client.settlement_date >= '2013-01-01' then 'statushouder'
        else 'oudkomer'
      end as target_group,
      (select client_track.track from client_track
        where client_track.client_id = client.id
        order by client_track.id desc limit 1) as track,
      case
        when exists (select 1 from buddy where buddy.client_id = client.id) then 1
        else client.language_buddy
      end as language_buddy,
      client.family_reunion,
      case when exists (select 1 from client as other
        where other.household_id = client.household_id and other.id <> client.id)
        then 1 else 0 end as has_partner,
      case when exists (select 1 from child where child.household_id = client.household_id)
        then 1 else 0 end as has_children
    from client`;

const views = [
  evalPerson,
  `create view eval_language_level as
    select id, client_id, level, measured_on from client_language_level`,
  `create view eval_language_skill as
    select id, client_id, skill, level, basis, measured_on from language_skill`,
  `create view eval_contact as
    select client_id, date, purpose, coalesce(mapped, 0) as mapped from contact`,
  `create view eval_plan as select client_id, version, made_on from plan`,
  `create view eval_job as
    select id as job_id, client_id, hours_per_week, contract, starts_on, ended_on, own_level from job`,
  `create view eval_benefit as
    select client_id, kind, starts_on, ends_on, return_reason from benefit_period`,
  `create view eval_year_count as
    select year, settled, target_first_half, housed_first_half, target_second_half,
      housed_second_half from yearly_count`,
  `create view eval_fund as
    select id, name, amount_cents, spend_from, spend_until from fund`,
  `create view eval_trajectory_type as select id, name, route from trajectory_type`,
  `create view eval_provider as select id, name from provider`,
  `create view eval_trajectory as
    select id as trajectory_id, client_id, type_id, provider_id, start_date, end_date, status, result
    from trajectory
    where status <> 'geannuleerd'`,
];

const replaced = ['eval_person', 'eval_fund', 'eval_trajectory_type', 'eval_trajectory'];

/**
 * The routes of the starting catalogue: what leads to work directly, to school, to activation or to taking
 * part. Our choice; a team sets its own.
 */
const startingRoutes: readonly (readonly [type: string, route: string])[] = [
  ['Jobcoaching', 'werk'],
  ['Sollicitatietraining', 'werk'],
  ['Activering 4WD CARE', 'activering'],
  ['Activering 2Switch', 'activering'],
  ['Bewegen Werkt', 'activering'],
  ['Wegwijs in de maatschappij', 'participatie'],
  ['Versterken van netwerken', 'participatie'],
  ['Vrijwilligerswerk', 'participatie'],
  ['Voorbereiding studie', 'onderwijs'],
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
  for (const view of replaced) await sql`drop view ${sql.ref(view)}`.execute(db);
  for (const view of views) await sql.raw(view).execute(db);
  for (const [type, route] of startingRoutes) {
    await sql`update trajectory_type set route = ${route} where name = ${type}`.execute(db);
  }
}

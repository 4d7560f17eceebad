import { sql, type Kysely } from 'kysely';
import { countBuddies } from './0003-had-buddy.ts';
import { setStartingSteps } from './0003-starting-steps.ts';

/*
 * The client's page as a whole: what is known of somebody, contacts and appointments, plans, documents,
 * the week; what the team set; and a history of every change, by which it can be undone.
 */

/** Rows of one client that go with it. */
const ofClient = 'client_id integer not null references client (id)';

const statements = [
  // Who changed what, and how it was before. What was added and taken back has a history too, so a client
  // in it need not be there any more.
  `create table change_set (
    id integer primary key,
    at text not null,
    account text not null,
    call text not null,
    client_id integer,
    undoes_id integer references change_set (id)
  )`,
  `create table change_row (
    id integer primary key,
    change_id integer not null references change_set (id),
    client_id integer,
    table_name text not null,
    row_id integer not null,
    before_values text,
    after_values text
  )`,
  `create index change_set_by_undoes_id on change_set (undoes_id)`,
  `create index change_row_by_change_id on change_row (change_id, client_id)`,
  `create index change_row_by_client_id on change_row (client_id)`,
  `create index change_row_by_place on change_row (table_name, row_id)`,
  `create table draft (
    id integer primary key,
    account text not null,
    key text not null,
    saved_at text not null,
    draft_values text not null,
    unique (account, key)
  )`,

  // What a client is, can and wants.
  `alter table client add column family_reunion integer`,
  `alter table client add column phone text`,
  `alter table client add column email text`,
  `alter table client add column interpreter text`,
  `alter table ladder_measurement add column measured_by text`,
  `alter table ladder_measurement add column answers text`,
  `create table child (
    id integer primary key,
    household_id integer not null references household (id),
    first_name text not null,
    birth_date text
  )`,
  `create table language_skill (
    id integer primary key,
    ${ofClient},
    skill text not null,
    level text not null,
    basis text not null,
    measured_on text not null
  )`,
  `create table civic_integration (
    id integer primary key,
    ${ofClient},
    law text not null check (law in ('wi2013', 'wi2021')),
    school text,
    term_starts_on text,
    term_years integer,
    extended_until text,
    exemption text,
    registered_on text,
    intake_on text,
    pip_on text,
    route text,
    route_since text,
    route_level text,
    route_months integer,
    full_time integer,
    preconditions text,
    guidance text,
    language_hours integer,
    participation_hours integer,
    map_hours integer,
    map_done_on text,
    pvt_done_on text,
    relieved_until text,
    next_talk_on text,
    completed_on text,
    result text,
    unique (client_id)
  )`,
  `create table education (
    id integer primary key,
    ${ofClient},
    level text not null,
    name text,
    country text,
    last_year integer,
    diploma integer,
    valued integer
  )`,
  `create table work_experience (
    id integer primary key,
    ${ofClient},
    occupation text not null,
    country text,
    years integer,
    last_year integer
  )`,
  `create table job (
    id integer primary key,
    ${ofClient},
    employer text not null,
    title text,
    hours_per_week integer,
    contract text,
    starts_on text not null,
    contract_until text,
    ended_on text,
    end_reason text,
    own_level integer,
    wage_subsidy integer,
    dagdelen text
  )`,
  `create table benefit_period (
    id integer primary key,
    ${ofClient},
    kind text not null check (kind in ('volledig', 'gedeeltelijk')),
    starts_on text not null,
    ends_on text,
    return_reason text
  )`,
  `create table client_profile (
    id integer primary key,
    ${ofClient},
    wish text,
    wish_note text,
    cv_ready integer,
    can text,
    cannot text,
    register text,
    wage_value integer,
    wage_value_on text,
    unique (client_id)
  )`,
  `create table medical_assessment (
    id integer primary key,
    ${ofClient},
    asked_on text not null,
    asked_of text,
    received_on text,
    outcome text,
    can text,
    review_on text
  )`,
  `create table buddy (
    id integer primary key,
    ${ofClient},
    name text not null,
    organisation text,
    starts_on text,
    ends_on text
  )`,
  `create table precondition (
    id integer primary key,
    ${ofClient},
    kind text not null,
    status text not null check (status in ('regelen', 'geregeld', 'vervallen')),
    needed_on text,
    note text
  )`,
  `create table week_use (
    id integer primary key,
    ${ofClient},
    kind text not null,
    name text not null,
    dagdelen text,
    starts_on text,
    ends_on text
  )`,

  // Trajectories: when in the week, for which steps, how they ended.
  `alter table trajectory add column result text`,
  `alter table trajectory add column stop_reason text`,
  `alter table trajectory add column note text`,
  `alter table trajectory add column dagdelen text`,
  `alter table trajectory_type add column step_from integer`,
  `alter table trajectory_type add column step_until integer`,
  `alter table trajectory_type add column dagdelen text`,

  // Contacts and the agenda.
  `create table organisation (id integer primary key, name text not null unique)`,
  `alter table contact add column purpose text`,
  `alter table contact add column organisation_id integer references organisation (id)`,
  `alter table contact add column mapped integer`,
  `alter table contact add column group_number integer`,
  `create index contact_by_date on contact (date)`,
  `create index contact_by_group_number on contact (group_number)`,
  `create table appointment (
    id integer primary key,
    date text not null,
    time text,
    kind text not null,
    purpose text,
    subject text,
    place text,
    case_manager text,
    done integer not null default 0
  )`,
  `create table appointment_client (
    id integer primary key,
    appointment_id integer not null references appointment (id),
    ${ofClient},
    unique (appointment_id, client_id)
  )`,
  `create index appointment_by_date on appointment (date)`,

  // Plans van aanpak: each version is a row, with its steps and agreements.
  `create table plan (
    id integer primary key,
    ${ofClient},
    version integer not null,
    made_on text not null,
    made_by text not null,
    goal text not null,
    goal_on text,
    evaluate_on text,
    evaluated_on text,
    evaluation text,
    unique (client_id, version)
  )`,
  `create table plan_step (
    id integer primary key,
    plan_id integer not null references plan (id),
    position integer not null,
    text text not null,
    state text not null
  )`,
  `create table plan_agreement (
    id integer primary key,
    plan_id integer not null references plan (id),
    position integer not null,
    who text not null,
    text text not null,
    due_on text,
    done_on text
  )`,
  `create index plan_step_by_plan_id on plan_step (plan_id)`,
  `create index plan_agreement_by_plan_id on plan_agreement (plan_id)`,

  // Documents. The bytes stand apart, so that a list of documents does not read them.
  `create table document (
    id integer primary key,
    ${ofClient},
    title text not null,
    kind text not null,
    added_on text not null,
    media_type text not null,
    byte_count integer not null,
    content_id integer not null references document_content (id)
  )`,
  `create table document_content (id integer primary key, bytes blob not null)`,

  // The team: who, what it watches for, what it put off, which views it keeps.
  `create table team_member (
    id integer primary key,
    name text not null unique,
    fte_hundredths integer,
    active integer not null default 1
  )`,
  `create table account_member (
    id integer primary key,
    account text not null unique,
    member_id integer not null references team_member (id)
  )`,
  `create table setting (id integer primary key, name text not null unique, value text not null)`,
  `create table snooze (
    id integer primary key,
    ${ofClient},
    kind text not null,
    subject_id integer,
    months integer,
    until text not null,
    reason text not null,
    account text not null
  )`,
  `create table saved_view (id integer primary key, name text not null unique, setting text not null)`,
  `create table yearly_count (
    id integer primary key,
    year integer not null unique,
    settled integer,
    target_first_half integer,
    housed_first_half integer,
    target_second_half integer,
    housed_second_half integer
  )`,

  ...[
    'language_skill',
    'education',
    'work_experience',
    'job',
    'benefit_period',
    'medical_assessment',
    'buddy',
    'precondition',
    'week_use',
    'appointment_client',
    'document',
    'snooze',
  ].map((table) => `create index ${table}_by_client_id on ${table} (client_id)`),
  `create index child_by_household_id on child (household_id)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
  await setStartingSteps(db);
  await countBuddies(db);
}

-- index app_user_by_name
CREATE UNIQUE INDEX app_user_by_name on app_user (name) where removed_on is null;

-- index appointment_by_date
CREATE INDEX appointment_by_date on appointment (date);

-- index appointment_client_by_client_id
CREATE INDEX appointment_client_by_client_id on appointment_client (client_id);

-- index backup_event_by_kind
CREATE INDEX backup_event_by_kind on backup_event (kind,
  id);

-- index benefit_period_by_client_id
CREATE INDEX benefit_period_by_client_id on benefit_period (client_id);

-- index buddy_by_client_id
CREATE INDEX buddy_by_client_id on buddy (client_id);

-- index change_row_by_change_id
CREATE INDEX change_row_by_change_id on change_row (change_id,
  client_id);

-- index change_row_by_client_id
CREATE INDEX change_row_by_client_id on change_row (client_id);

-- index change_row_by_line
CREATE INDEX change_row_by_line on change_row (json_extract(coalesce(after_values,
  before_values),
  '$.line_id')) where table_name in ('order_share',
  'order_override',
  'invoice_line');

-- index change_row_by_order
CREATE INDEX change_row_by_order on change_row (json_extract(coalesce(after_values,
  before_values),
  '$.order_id')) where table_name in ('order_line',
  'order_change',
  'course_participant',
  'course_session');

-- index change_row_by_place
CREATE INDEX change_row_by_place on change_row (table_name,
  row_id);

-- index change_set_by_undoes_id
CREATE INDEX change_set_by_undoes_id on change_set (undoes_id);

-- index child_by_household_id
CREATE INDEX child_by_household_id on child (household_id);

-- index client_by_household_id
CREATE INDEX client_by_household_id on client (household_id);

-- index client_case_manager_by_client_id
CREATE INDEX client_case_manager_by_client_id on client_case_manager (client_id);

-- index client_language_level_by_client_id
CREATE INDEX client_language_level_by_client_id on client_language_level (client_id);

-- index client_track_by_client_id
CREATE INDEX client_track_by_client_id on client_track (client_id);

-- index contact_by_client_id
CREATE INDEX contact_by_client_id on contact (client_id);

-- index contact_by_date
CREATE INDEX contact_by_date on contact (date);

-- index contact_by_group_number
CREATE INDEX contact_by_group_number on contact (group_number);

-- index course_attendance_by_participant_id
CREATE INDEX course_attendance_by_participant_id on course_attendance (participant_id);

-- index course_attendance_by_session_id
CREATE INDEX course_attendance_by_session_id on course_attendance (session_id);

-- index course_participant_by_order_id
CREATE INDEX course_participant_by_order_id on course_participant (order_id);

-- index course_session_by_order_id
CREATE INDEX course_session_by_order_id on course_session (order_id);

-- index destruction_item_by_household_id
CREATE INDEX destruction_item_by_household_id on destruction_item (household_id);

-- index document_by_client_id
CREATE INDEX document_by_client_id on document (client_id);

-- index education_by_client_id
CREATE INDEX education_by_client_id on education (client_id);

-- index fund_entry_by_fund_id
CREATE INDEX fund_entry_by_fund_id on fund_entry (fund_id);

-- index funding_key_part_by_key_id
CREATE INDEX funding_key_part_by_key_id on funding_key_part (key_id);

-- index import_added_by_import_id
CREATE INDEX import_added_by_import_id on import_added (import_id);

-- index import_changed_by_import_id
CREATE INDEX import_changed_by_import_id on import_changed (import_id);

-- index import_changed_by_place
CREATE INDEX import_changed_by_place on import_changed (table_name,
  row_id,
  column_name);

-- index imported_cost_by_fund_id
CREATE INDEX imported_cost_by_fund_id on imported_cost (fund_id);

-- index invoice_by_provider_id
CREATE INDEX invoice_by_provider_id on invoice (provider_id);

-- index invoice_line_by_invoice_id
CREATE INDEX invoice_line_by_invoice_id on invoice_line (invoice_id);

-- index invoice_line_by_line_id
CREATE INDEX invoice_line_by_line_id on invoice_line (line_id);

-- index invoice_share_by_fund_id
CREATE INDEX invoice_share_by_fund_id on invoice_share (fund_id);

-- index invoice_share_by_invoice_line_id
CREATE INDEX invoice_share_by_invoice_line_id on invoice_share (invoice_line_id);

-- index job_by_client_id
CREATE INDEX job_by_client_id on job (client_id);

-- index ladder_measurement_by_client_id
CREATE INDEX ladder_measurement_by_client_id on ladder_measurement (client_id);

-- index language_skill_by_client_id
CREATE INDEX language_skill_by_client_id on language_skill (client_id);

-- index log_line_by_subject
CREATE INDEX log_line_by_subject on log_line (subject_id,
  subject_kind) where subject_id is not null;

-- index log_line_warned
CREATE INDEX log_line_warned on log_line (call) where call in ('team.warned',
  'team.seenLogWarning');

-- index log_shown_block_by_mark
CREATE INDEX log_shown_block_by_mark on log_shown_block (mark);

-- index log_shown_by_mark
CREATE INDEX log_shown_by_mark on log_shown (mark);

-- index medical_assessment_by_client_id
CREATE INDEX medical_assessment_by_client_id on medical_assessment (client_id);

-- index order_change_by_order_id
CREATE INDEX order_change_by_order_id on order_change (order_id);

-- index order_line_by_client_id
CREATE INDEX order_line_by_client_id on order_line (client_id);

-- index order_line_by_order_id
CREATE INDEX order_line_by_order_id on order_line (order_id);

-- index order_line_by_trajectory_id
CREATE INDEX order_line_by_trajectory_id on order_line (trajectory_id);

-- index order_override_by_line_id
CREATE INDEX order_override_by_line_id on order_override (line_id);

-- index order_share_by_fund_id
CREATE INDEX order_share_by_fund_id on order_share (fund_id);

-- index order_share_by_line_id
CREATE INDEX order_share_by_line_id on order_share (line_id);

-- index outflow_by_client_id
CREATE INDEX outflow_by_client_id on outflow (client_id);

-- index plan_agreement_by_plan_id
CREATE INDEX plan_agreement_by_plan_id on plan_agreement (plan_id);

-- index plan_step_by_plan_id
CREATE INDEX plan_step_by_plan_id on plan_step (plan_id);

-- index precondition_by_client_id
CREATE INDEX precondition_by_client_id on precondition (client_id);

-- index product_price_by_product_id
CREATE INDEX product_price_by_product_id on product_price (product_id);

-- index purchase_order_by_provider_id
CREATE INDEX purchase_order_by_provider_id on purchase_order (provider_id);

-- index snooze_by_client_id
CREATE INDEX snooze_by_client_id on snooze (client_id);

-- index trajectory_by_client_id
CREATE INDEX trajectory_by_client_id on trajectory (client_id);

-- index trajectory_by_type_id
CREATE INDEX trajectory_by_type_id on trajectory (type_id);

-- index week_use_by_client_id
CREATE INDEX week_use_by_client_id on week_use (client_id);

-- index work_experience_by_client_id
CREATE INDEX work_experience_by_client_id on work_experience (client_id);

-- table account_member
CREATE TABLE account_member ( id integer primary key,
  account text not null unique,
  member_id integer not null references team_member (id) );

-- table app_user
CREATE TABLE app_user ( id integer primary key,
  account text not null unique,
  name text not null collate nocase,
  case_manager integer not null,
  coordinator integer not null,
  adviser integer not null,
  slot text not null unique,
  public_key text,
  created_on text not null,
  removed_on text );

-- table appointment
CREATE TABLE appointment ( id integer primary key,
  date text not null,
  time text,
  kind text not null,
  purpose text,
  subject text,
  place text,
  case_manager text,
  done integer not null default 0 );

-- table appointment_client
CREATE TABLE appointment_client ( id integer primary key,
  appointment_id integer not null references appointment (id),
  client_id integer not null references client (id),
  unique (appointment_id,
  client_id) );

-- table backup_event
CREATE TABLE backup_event ( id integer primary key,
  at text not null,
  day text not null,
  kind text not null,
  outcome text not null,
  name text,
  counts text );

-- table backup_state
CREATE TABLE backup_state ( id integer primary key check (id = 1),
  changed integer not null,
  sequence integer not null,
  second_place_days integer not null,
  key_id text );

-- table benefit_period
CREATE TABLE benefit_period ( id integer primary key,
  client_id integer not null references client (id),
  kind text not null check (kind in ('volledig',
  'gedeeltelijk')),
  starts_on text not null,
  ends_on text,
  return_reason text );

-- table buddy
CREATE TABLE buddy ( id integer primary key,
  client_id integer not null references client (id),
  name text not null,
  organisation text,
  starts_on text,
  ends_on text );

-- table change_row
CREATE TABLE change_row ( id integer primary key,
  change_id integer not null references change_set (id),
  client_id integer,
  table_name text not null,
  row_id integer not null,
  before_values text,
  after_values text );

-- table change_set
CREATE TABLE change_set ( id integer primary key,
  at text not null,
  account text not null,
  call text not null,
  client_id integer,
  undoes_id integer references change_set (id) );

-- table child
CREATE TABLE child ( id integer primary key,
  household_id integer not null references household (id),
  first_name text not null,
  birth_date text );

-- table civic_integration
CREATE TABLE civic_integration ( id integer primary key,
  client_id integer not null references client (id),
  law text not null check (law in ('wi2013',
  'wi2021')),
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
  unique (client_id) );

-- table client
CREATE TABLE client ( id integer primary key,
  client_number text not null unique,
  household_id integer not null references household (id),
  first_name text not null,
  last_name text not null,
  birth_date text,
  sex text check (sex in ('man',
  'vrouw',
  'anders')),
  nationality text,
  settlement_date text,
  target_group text check (target_group in ('statushouder',
  'oudkomer')),
  language_buddy integer check (language_buddy in (0,
  1)),
  import_id integer references import_run (id) ,
  family_reunion integer,
  phone text,
  email text,
  interpreter text);

-- table client_case_manager
CREATE TABLE client_case_manager ( id integer primary key,
  client_id integer not null references client (id),
  name text not null,
  since text );

-- table client_language_level
CREATE TABLE client_language_level ( id integer primary key,
  client_id integer not null references client (id),
  level text not null,
  measured_on text );

-- table client_profile
CREATE TABLE client_profile ( id integer primary key,
  client_id integer not null references client (id),
  wish text,
  wish_note text,
  cv_ready integer,
  can text,
  cannot text,
  register text,
  wage_value integer,
  wage_value_on text,
  unique (client_id) );

-- table client_track
CREATE TABLE client_track ( id integer primary key,
  client_id integer not null references client (id),
  track text not null check (track in ('werk',
  'groei',
  'zorg')),
  since text );

-- table contact
CREATE TABLE contact ( id integer primary key,
  client_id integer not null references client (id),
  date text not null,
  kind text check (kind in ('gesprek',
  'telefoon',
  'huisbezoek',
  'bericht',
  'anders')),
  person text,
  note text ,
  purpose text,
  organisation_id integer references organisation (id),
  mapped integer,
  group_number integer);

-- table course_attendance
CREATE TABLE course_attendance ( id integer primary key,
  session_id integer not null references course_session (id),
  participant_id integer not null references course_participant (id),
  state text not null check (state in ('aanwezig',
  'afgemeld',
  'afwezig')),
  unique (session_id,
  participant_id) );

-- table course_participant
CREATE TABLE course_participant ( id integer primary key,
  order_id integer not null references purchase_order (id),
  trajectory_id integer not null unique references trajectory (id) );

-- table course_session
CREATE TABLE course_session ( id integer primary key,
  order_id integer not null references purchase_order (id),
  date text not null,
  time text,
  place text );

-- table destruction_item
CREATE TABLE destruction_item ( id integer primary key,
  list_id integer not null references destruction_list (id),
  household_id integer not null references household (id),
  unique (list_id,
  household_id) );

-- table destruction_list
CREATE TABLE destruction_list ( id integer primary key,
  proposed_by integer not null references app_user (id),
  proposed_at text not null,
  approved_by integer references app_user (id),
  approved_at text,
  destroyed_at text,
  declaration text );

-- table document
CREATE TABLE document ( id integer primary key,
  client_id integer not null references client (id),
  title text not null,
  kind text not null,
  added_on text not null,
  media_type text not null,
  byte_count integer not null,
  content_id integer not null references document_content (id) );

-- table document_content
CREATE TABLE document_content (id integer primary key,
  bytes blob not null);

-- table draft
CREATE TABLE draft ( id integer primary key,
  account text not null,
  key text not null,
  saved_at text not null,
  draft_values text not null,
  unique (account,
  key) );

-- table education
CREATE TABLE education ( id integer primary key,
  client_id integer not null references client (id),
  level text not null,
  name text,
  country text,
  last_year integer,
  diploma integer,
  valued integer );

-- table fund
CREATE TABLE fund ( id integer primary key,
  name text not null unique,
  spend_from text,
  spend_until text,
  target_group text check (target_group in ('statushouder',
  'oudkomer')) ,
  source text,
  per_year integer not null default 0,
  cost_kinds text,
  settled_from_year integer,
  settled_until_year integer,
  repay integer not null default 0,
  note text);

-- table fund_entry
CREATE TABLE fund_entry ( id integer primary key,
  fund_id integer not null references fund (id),
  kind text not null check (kind in ('begroting',
  'voorlopig',
  'nader-voorlopig',
  'definitief',
  'begrotingswijziging',
  'overheveling')),
  budget_year integer,
  date text not null,
  reference text,
  headcount integer check (headcount >= 0),
  rate_cents integer check (rate_cents >= 0),
  amount_cents integer not null,
  moved_number integer );

-- table funding_key
CREATE TABLE funding_key ( id integer primary key,
  name text not null unique );

-- table funding_key_part
CREATE TABLE funding_key_part ( id integer primary key,
  key_id integer not null references funding_key (id),
  fund_id integer not null references fund (id),
  weight integer not null check (weight > 0),
  unique (key_id,
  fund_id) );

-- table household
CREATE TABLE household ( id integer primary key,
  household_number text not null unique );

-- table import_added
CREATE TABLE import_added ( id integer primary key,
  import_id integer not null references import_run (id),
  table_name text not null,
  row_ids blob not null,
  row_digests blob not null );

-- table import_changed
CREATE TABLE import_changed ( id integer primary key,
  import_id integer not null references import_run (id),
  table_name text not null,
  row_id integer not null,
  column_name text not null,
  value_before text not null,
  value_after text not null );

-- table import_layout
CREATE TABLE import_layout ( id integer primary key,
  signature text not null,
  shape text not null,
  choices text not null,
  used_on text not null,
  unique (signature,
  shape) );

-- table import_run
CREATE TABLE import_run ( id integer primary key,
  imported_on text not null,
  reference_date text not null,
  row_count integer not null ,
  shape text not null default 'clients',
  file_name text,
  fingerprint text,
  imported_at text,
  imported_by text,
  counts text,
  undone_at text,
  undone_by text);

-- table imported_cost
CREATE TABLE imported_cost ( trajectory_id integer primary key references trajectory (id),
  fund_id integer references fund (id),
  amount_cents integer not null check (amount_cents >= 0) );

-- table invoice
CREATE TABLE invoice ( id integer primary key,
  provider_id integer references provider (id),
  invoice_number text not null,
  invoiced_on text not null,
  paid_on text,
  budget_year integer not null,
  reason text );

-- table invoice_line
CREATE TABLE invoice_line ( id integer primary key,
  invoice_id integer not null references invoice (id),
  line_id integer not null references order_line (id),
  amount_cents integer not null check (amount_cents <> 0) );

-- table invoice_share
CREATE TABLE invoice_share ( id integer primary key,
  invoice_line_id integer not null references invoice_line (id),
  fund_id integer not null references fund (id),
  amount_cents integer not null,
  unique (invoice_line_id,
  fund_id) );

-- table job
CREATE TABLE job ( id integer primary key,
  client_id integer not null references client (id),
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
  dagdelen text );

-- table kept_figures
CREATE TABLE kept_figures ( id integer primary key,
  period_from text not null,
  period_until text not null,
  answers text not null,
  unique (period_from,
  period_until) );

-- table ladder_measurement
CREATE TABLE ladder_measurement ( id integer primary key,
  client_id integer not null references client (id),
  step integer not null check (step between 1 and 6),
  measured_on text ,
  measured_by text,
  answers text);

-- table language_skill
CREATE TABLE language_skill ( id integer primary key,
  client_id integer not null references client (id),
  skill text not null,
  level text not null,
  basis text not null,
  measured_on text not null );

-- table lock_setting
CREATE TABLE lock_setting ( id integer primary key check (id = 1),
  idle_minutes integer not null check (idle_minutes between 1 and 60) );

-- table log_head_key
CREATE TABLE log_head_key ( id integer primary key,
  head_key text not null unique );

-- table log_line
CREATE TABLE log_line ( id integer primary key,
  at text not null,
  call text not null,
  outcome text not null,
  subject_kind text,
  subject_id integer,
  form text,
  user_id integer references app_user (id),
  account text not null,
  computer text not null,
  hash text not null,
  shown_id integer references log_shown (id) );

-- table log_shown
CREATE TABLE log_shown ( id integer primary key,
  mark integer not null );

-- table log_shown_block
CREATE TABLE log_shown_block ( id integer primary key,
  number integer not null,
  mark integer not null,
  bits blob not null );

-- table log_shown_part
CREATE TABLE log_shown_part ( shown_id integer not null references log_shown (id),
  block_id integer not null references log_shown_block (id),
  primary key (shown_id,
  block_id) ) without rowid;

-- table medical_assessment
CREATE TABLE medical_assessment ( id integer primary key,
  client_id integer not null references client (id),
  asked_on text not null,
  asked_of text,
  received_on text,
  outcome text,
  can text,
  review_on text );

-- table order_change
CREATE TABLE order_change ( id integer primary key,
  order_id integer not null references purchase_order (id),
  reason text not null,
  changed_by text not null,
  changed_on text not null,
  approval text not null check (approval in ('niet-nodig',
  'gevraagd',
  'akkoord',
  'afgewezen')) );

-- table order_line
CREATE TABLE order_line ( id integer primary key,
  order_id integer not null references purchase_order (id),
  trajectory_id integer references trajectory (id),
  client_id integer references client (id),
  unit text not null check (unit in ('traject',
  'uur',
  'maand',
  'deelnemer',
  'groep')),
  quantity_hundredths integer not null check (quantity_hundredths > 0),
  unit_price_cents integer not null check (unit_price_cents >= 0),
  amount_cents integer not null check (amount_cents >= 0),
  vat_rate text not null check (vat_rate in ('21',
  '9',
  '0',
  'vrijgesteld')),
  budget_year integer not null,
  fte_hundredths integer,
  closed_on text,
  close_reason text );

-- table order_override
CREATE TABLE order_override ( id integer primary key,
  line_id integer not null references order_line (id),
  fund_id integer not null references fund (id),
  condition text not null,
  reason text not null,
  decided_by text not null,
  decided_on text not null ,
  client_id integer references client (id),
  covers_cents integer);

-- table order_share
CREATE TABLE order_share ( id integer primary key,
  line_id integer not null references order_line (id),
  fund_id integer not null references fund (id),
  amount_cents integer not null check (amount_cents >= 0),
  unique (line_id,
  fund_id) );

-- table organisation
CREATE TABLE organisation (id integer primary key,
  name text not null unique);

-- table outflow
CREATE TABLE outflow ( id integer primary key,
  client_id integer not null references client (id),
  kind text not null,
  date text not null );

-- table plan
CREATE TABLE plan ( id integer primary key,
  client_id integer not null references client (id),
  version integer not null,
  made_on text not null,
  made_by text not null,
  goal text not null,
  goal_on text,
  evaluate_on text,
  evaluated_on text,
  evaluation text,
  unique (client_id,
  version) );

-- table plan_agreement
CREATE TABLE plan_agreement ( id integer primary key,
  plan_id integer not null references plan (id),
  position integer not null,
  who text not null,
  text text not null,
  due_on text,
  done_on text );

-- table plan_step
CREATE TABLE plan_step ( id integer primary key,
  plan_id integer not null references plan (id),
  position integer not null,
  text text not null,
  state text not null );

-- table precondition
CREATE TABLE precondition ( id integer primary key,
  client_id integer not null references client (id),
  kind text not null,
  status text not null check (status in ('regelen',
  'geregeld',
  'vervallen')),
  needed_on text,
  note text );

-- table product
CREATE TABLE product ( id integer primary key,
  type_id integer not null references trajectory_type (id),
  provider_id integer references provider (id),
  price_cents integer check (price_cents >= 0),
  vat_rate text not null check (vat_rate in ('21',
  '9',
  '0',
  'vrijgesteld')),
  unit text not null default 'traject' check (unit in ('traject',
  'uur',
  'maand',
  'deelnemer',
  'groep')),
  unique (type_id,
  provider_id,
  unit) );

-- table product_price
CREATE TABLE product_price ( id integer primary key,
  product_id integer not null references product (id),
  price_cents integer not null check (price_cents >= 0),
  valid_from text not null,
  valid_until text,
  check (valid_until is null or valid_until >= valid_from) );

-- table provider
CREATE TABLE provider (id integer primary key,
  name text not null unique,
  contact_name text,
  email text,
  phone text,
  contract_from text,
  contract_until text,
  ceiling_cents integer);

-- table purchase_order
CREATE TABLE purchase_order ( id integer primary key,
  order_number text not null unique,
  cost_kind text not null check (cost_kind in ('traject',
  'groep',
  'personeel',
  'kinderopvang',
  'reiskosten',
  'overig')),
  provider_id integer references provider (id),
  type_id integer references trajectory_type (id),
  description text,
  ordered_on text not null,
  starts_on text not null,
  ends_on text,
  sharing text check (sharing in ('ingepland',
  'gekomen')),
  capacity integer check (capacity > 0),
  approval text not null default 'niet-nodig' check (approval in ('niet-nodig',
  'gevraagd',
  'akkoord',
  'afgewezen')),
  asked_by text not null default '',
  decided_by text,
  decided_on text,
  decision_reason text,
  cancelled_on text,
  cancel_reason text,
  check (ends_on is null or ends_on >= starts_on) );

-- table reader_journal
CREATE TABLE reader_journal ( id integer primary key,
  journal text not null unique,
  journal_key text not null,
  taken integer not null,
  user_id integer references app_user (id),
  state text not null check (state in ('open',
  'ended',
  'damaged')) );

-- table report_export
CREATE TABLE report_export ( id integer primary key,
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
  figures_id integer references report_figures (id) );

-- table report_figures
CREATE TABLE report_figures ( id integer primary key,
  fingerprint text not null unique,
  way text not null,
  smallest_group integer not null,
  figures text not null );

-- table retention_hold
CREATE TABLE retention_hold ( id integer primary key,
  household_id integer not null unique references household (id),
  held_until text not null,
  reason text not null,
  held_by integer not null references app_user (id) );

-- table saved_report
CREATE TABLE saved_report ( id integer primary key,
  name text not null unique,
  definition text not null );

-- table saved_view
CREATE TABLE saved_view (id integer primary key,
  name text not null unique,
  setting text not null);

-- table setting
CREATE TABLE setting (id integer primary key,
  name text not null unique,
  value text not null);

-- table snapshot_state
CREATE TABLE snapshot_state ( id integer primary key check (id = 1),
  published_at text );

-- table snooze
CREATE TABLE snooze ( id integer primary key,
  client_id integer not null references client (id),
  kind text not null,
  subject_id integer,
  months integer,
  until text not null,
  reason text not null,
  account text not null );

-- table team
CREATE TABLE team ( id integer primary key check (id = 1),
  name text not null,
  municipality text not null,
  file_id text not null,
  report_secret text not null,
  created_on text not null ,
  recovery_public_key text,
  recovery_slot text not null default 'herstel',
  key_sequence integer not null default 1);

-- table team_member
CREATE TABLE team_member ( id integer primary key,
  name text not null unique,
  fte_hundredths integer,
  active integer not null default 1 );

-- table trajectory
CREATE TABLE trajectory ( id integer primary key,
  client_id integer not null references client (id),
  type_id integer not null references trajectory_type (id),
  provider_id integer references provider (id),
  start_date text not null,
  end_date text,
  status text not null check (status in ('aangevraagd',
  'wachtlijst',
  'afgewezen',
  'toegekend',
  'loopt',
  'afgerond',
  'voortijdig-gestopt',
  'geeindigd',
  'geannuleerd')),
  import_id integer references import_run (id),
  result text,
  stop_reason text,
  note text,
  dagdelen text,
  planned_start text,
  planned_end text,
  check (end_date is null or end_date >= start_date) );

-- table trajectory_type
CREATE TABLE trajectory_type (id integer primary key,
  name text not null unique,
  step_from integer,
  step_until integer,
  dagdelen text,
  route text,
  usual_weeks integer);

-- table week_use
CREATE TABLE week_use ( id integer primary key,
  client_id integer not null references client (id),
  kind text not null,
  name text not null,
  dagdelen text,
  starts_on text,
  ends_on text );

-- table work_experience
CREATE TABLE work_experience ( id integer primary key,
  client_id integer not null references client (id),
  occupation text not null,
  country text,
  years integer,
  last_year integer );

-- table year_change
CREATE TABLE year_change ( id integer primary key,
  from_year integer not null,
  at text not null,
  account text not null );

-- table yearly_count
CREATE TABLE yearly_count ( id integer primary key,
  year integer not null unique,
  settled integer,
  target_first_half integer,
  housed_first_half integer,
  target_second_half integer,
  housed_second_half integer );

-- view dealt_money
CREATE VIEW dealt_money as select fund_id,
  line_id,
  date,
  stage,
  amount_cents,
  sum(amount_cents) over (partition by line_id order by stage = 'vastgelegd',
  date,
  fund_id,
  amount_cents,
  stage rows between unbounded preceding and current row) as until_cents from net_money where line_id is not null;

-- view eval_benefit
CREATE VIEW eval_benefit as select client_id,
  kind,
  starts_on,
  ends_on,
  return_reason from benefit_period;

-- view eval_contact
CREATE VIEW eval_contact as select client_id,
  date,
  purpose,
  coalesce(mapped,
  0) as mapped from contact;

-- view eval_cost
CREATE VIEW eval_cost as select trajectory.client_id,
  trajectory.type_id,
  dealt_money.fund_id,
  (dealt_money.until_cents + line_trajectory.sharers - line_trajectory.place) / line_trajectory.sharers - (dealt_money.until_cents - dealt_money.amount_cents + line_trajectory.sharers - line_trajectory.place) / line_trajectory.sharers as amount_cents,
  dealt_money.date,
  dealt_money.stage from dealt_money join line_trajectory on line_trajectory.line_id = dealt_money.line_id join trajectory on trajectory.id = line_trajectory.trajectory_id union all select trajectory.client_id,
  trajectory.type_id,
  net_money.fund_id,
  net_money.amount_cents,
  net_money.date,
  net_money.stage from net_money join trajectory on trajectory.id = net_money.trajectory_id union all select order_line.client_id,
  null as type_id,
  net_money.fund_id,
  net_money.amount_cents,
  net_money.date,
  net_money.stage from net_money join order_line on order_line.id = net_money.line_id where order_line.client_id is not null and not exists (select 1 from line_trajectory where line_trajectory.line_id = order_line.id);

-- view eval_fund
CREATE VIEW eval_fund as select fund.id,
  fund.name,
  (select case when min(fund_amount.decided) = 1 then sum(fund_amount.amount_cents) end from fund_amount where fund_amount.fund_id = fund.id) as amount_cents,
  fund.spend_from,
  fund.spend_until from fund;

-- view eval_job
CREATE VIEW eval_job as select id as job_id,
  client_id,
  hours_per_week,
  contract,
  starts_on,
  ended_on,
  own_level from job;

-- view eval_kept
CREATE VIEW eval_kept as select period_from,
  period_until,
  answers from kept_figures;

-- view eval_ladder
CREATE VIEW eval_ladder as select client_id,
  step,
  measured_on,
  row_number() over ( partition by client_id order by case when measured_on is null then 0 else 1 end,
  measured_on,
  id ) as position from ladder_measurement;

-- view eval_language_level
CREATE VIEW eval_language_level as select id,
  client_id,
  level,
  measured_on from client_language_level;

-- view eval_language_skill
CREATE VIEW eval_language_skill as select id,
  client_id,
  skill,
  level,
  basis,
  measured_on from language_skill;

-- view eval_other_cost
CREATE VIEW eval_other_cost as select purchase_order.cost_kind,
  net_money.fund_id,
  net_money.amount_cents,
  net_money.date,
  net_money.stage from net_money join order_line on order_line.id = net_money.line_id join purchase_order on purchase_order.id = order_line.order_id where order_line.client_id is null and not exists (select 1 from line_trajectory where line_trajectory.line_id = order_line.id);

-- view eval_outflow
CREATE VIEW eval_outflow as select client_id,
  kind,
  case when kind = 'parttime-werk' then 0 else 1 end as is_full,
  date from outflow;

-- view eval_person
CREATE VIEW eval_person as select client.id as client_id,
  client.household_id,
  client.sex,
  client.birth_date,
  client.nationality,
  client.settlement_date,
  case when client.target_group is not null then client.target_group when client.settlement_date is null then null when client.settlement_date >= '2013-01-01' then 'statushouder' else 'oudkomer' end as target_group,
  (select client_track.track from client_track where client_track.client_id = client.id order by client_track.id desc limit 1) as track,
  case when exists (select 1 from buddy where buddy.client_id = client.id) then 1 else client.language_buddy end as language_buddy,
  client.family_reunion,
  case when exists (select 1 from client as other where other.household_id = client.household_id and other.id <> client.id) then 1 else 0 end as has_partner,
  case when exists (select 1 from child where child.household_id = client.household_id) then 1 else 0 end as has_children from client;

-- view eval_plan
CREATE VIEW eval_plan as select client_id,
  version,
  made_on from plan;

-- view eval_provider
CREATE VIEW eval_provider as select id,
  name from provider;

-- view eval_trajectory
CREATE VIEW eval_trajectory as select id as trajectory_id,
  client_id,
  type_id,
  provider_id,
  start_date,
  end_date,
  status,
  result from trajectory where status not in ('aangevraagd',
  'wachtlijst',
  'afgewezen',
  'geannuleerd');

-- view eval_trajectory_type
CREATE VIEW eval_trajectory_type as select id,
  name,
  route from trajectory_type;

-- view eval_year_count
CREATE VIEW eval_year_count as select year,
  settled,
  target_first_half,
  housed_first_half,
  target_second_half,
  housed_second_half from yearly_count;

-- view fund_amount
CREATE VIEW fund_amount as select fund_id,
  budget_year,
  sum(amount_cents) as amount_cents,
  max(decided) as decided from ( select fund_id,
  budget_year,
  amount_cents,
  1 as decided from ( select fund_id,
  budget_year,
  amount_cents,
  row_number() over (partition by fund_id,
  budget_year order by date desc,
  id desc) as place from fund_entry where kind in ('begroting',
  'voorlopig',
  'nader-voorlopig',
  'definitief') ) as decision where place = 1 union all select fund_id,
  budget_year,
  amount_cents,
  budget_year is not null and amount_cents > 0 as decided from fund_entry where kind in ('begrotingswijziging',
  'overheveling') ) as part group by fund_id,
  budget_year;

-- view fund_money
CREATE VIEW fund_money as select invoice_share.fund_id,
  invoice.budget_year,
  case when invoice.paid_on is null then 'gefactureerd' else 'betaald' end as stage,
  invoice_share.amount_cents,
  invoice.invoiced_on as date,
  invoice_line.line_id,
  null as trajectory_id from invoice_share join invoice_line on invoice_line.id = invoice_share.invoice_line_id join invoice on invoice.id = invoice_line.invoice_id union all select fund_id,
  budget_year,
  'vastgelegd' as stage,
  open_cents as amount_cents,
  ordered_on as date,
  line_id,
  null as trajectory_id from open_share union all select imported_cost.fund_id,
  cast(substr(trajectory.start_date,
  1,
  4) as integer) as budget_year,
  'betaald' as stage,
  imported_cost.amount_cents,
  trajectory.start_date as date,
  null as line_id,
  trajectory.id as trajectory_id from imported_cost join trajectory on trajectory.id = imported_cost.trajectory_id;

-- view line_trajectory
CREATE VIEW line_trajectory as select line_id,
  trajectory_id,
  row_number() over (partition by line_id order by trajectory_id) as place,
  count(*) over (partition by line_id) as sharers from ( select order_line.id as line_id,
  order_line.trajectory_id from order_line where order_line.trajectory_id is not null union all select order_line.id as line_id,
  course_participant.trajectory_id from order_line join purchase_order on purchase_order.id = order_line.order_id join course_participant on course_participant.order_id = purchase_order.id where order_line.trajectory_id is null and (purchase_order.sharing is null or purchase_order.sharing = 'ingepland' or exists (select 1 from course_attendance where course_attendance.participant_id = course_participant.id and course_attendance.state = 'aanwezig') or not exists (select 1 from course_attendance join course_participant as other on other.id = course_attendance.participant_id where other.order_id = purchase_order.id and course_attendance.state = 'aanwezig')) ) as sharer;

-- view net_money
CREATE VIEW net_money as select fund_id,
  line_id,
  trajectory_id,
  date,
  stage,
  amount_cents from ( select fund_id,
  line_id,
  null as trajectory_id,
  date,
  stage,
  amount_cents - case when credit_cents <= later_cents then 0 when credit_cents - later_cents >= amount_cents then amount_cents else credit_cents - later_cents end as amount_cents from ( select invoice_share.fund_id,
  invoice_line.line_id,
  invoice.invoiced_on as date,
  case when invoice.paid_on is null then 'gefactureerd' else 'betaald' end as stage,
  invoice_share.amount_cents,
  sum(case when invoice_share.amount_cents < 0 then -invoice_share.amount_cents else 0 end) over (partition by invoice_line.line_id,
  invoice_share.fund_id) as credit_cents,
  coalesce(sum(case when invoice_share.amount_cents > 0 then invoice_share.amount_cents else 0 end) over (partition by invoice_line.line_id,
  invoice_share.fund_id order by invoice.invoiced_on desc,
  invoice_share.id desc rows between unbounded preceding and 1 preceding),
  0) as later_cents from invoice_share join invoice_line on invoice_line.id = invoice_share.invoice_line_id join invoice on invoice.id = invoice_line.invoice_id ) as share where amount_cents > 0 ) as invoiced where amount_cents > 0 union all select fund_id,
  line_id,
  null as trajectory_id,
  ordered_on as date,
  'vastgelegd' as stage,
  open_cents as amount_cents from open_share union all select imported_cost.fund_id,
  null as line_id,
  trajectory.id as trajectory_id,
  trajectory.start_date as date,
  'betaald' as stage,
  imported_cost.amount_cents from imported_cost join trajectory on trajectory.id = imported_cost.trajectory_id;

-- view open_share
CREATE VIEW open_share as select line_id,
  fund_id,
  order_id,
  budget_year,
  ordered_on,
  open_cents from ( select order_share.line_id,
  order_share.fund_id,
  order_line.order_id,
  order_line.budget_year,
  purchase_order.ordered_on,
  order_share.amount_cents - coalesce((select sum(invoice_share.amount_cents) from invoice_share join invoice_line on invoice_line.id = invoice_share.invoice_line_id where invoice_line.line_id = order_share.line_id and +invoice_share.fund_id = order_share.fund_id),
  0) as open_cents from order_share join order_line on order_line.id = order_share.line_id join purchase_order on purchase_order.id = order_line.order_id where order_line.closed_on is null and purchase_order.cancelled_on is null and purchase_order.approval in ('niet-nodig',
  'akkoord') ) as share where open_cents > 0;

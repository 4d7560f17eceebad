import type { Generated } from 'kysely';
import type { ContactPurpose } from '#shared/caseload/contacts/schema.ts';
import type { DocumentKind } from '#shared/caseload/documents/schema.ts';
import type { PlanParty } from '#shared/caseload/plan/schema.ts';
import type { ContactKind } from '#shared/caseload/schema.ts';
import type { SignalKind } from '#shared/caseload/signals/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';

/* The tables of the client's page and the day. Choices are checked by the declarations of the records. */

/** SQLite has no boolean. */
type Flag = 0 | 1;

interface ChangeSetTable {
  id: Generated<number>;
  at: string;
  /** The account of the computer. */
  account: string;
  call: string;
  client_id: number | null;
  /** The change that this one took back. */
  undoes_id: number | null;
}

interface ChangeRowTable {
  id: Generated<number>;
  change_id: number;
  /** Whom the row is about, so that the history of a client can be read. */
  client_id: number | null;
  table_name: string;
  row_id: number;
  /** The row as JSON; `null`: it was not there. */
  before_values: string | null;
  /** `null`: it is not there any more. */
  after_values: string | null;
}

interface DraftTable {
  id: Generated<number>;
  account: string;
  key: string;
  saved_at: string;
  /** JSON. */
  draft_values: string;
}

interface ChildTable {
  id: Generated<number>;
  household_id: number;
  first_name: string;
  birth_date: IsoDate | null;
}

interface LanguageSkillTable {
  id: Generated<number>;
  client_id: number;
  skill: string;
  level: string;
  basis: string;
  measured_on: IsoDate;
}

interface CivicIntegrationTable {
  id: Generated<number>;
  client_id: number;
  law: string;
  school: string | null;
  term_starts_on: IsoDate | null;
  term_years: number | null;
  extended_until: IsoDate | null;
  exemption: string | null;
  registered_on: IsoDate | null;
  intake_on: IsoDate | null;
  pip_on: IsoDate | null;
  route: string | null;
  route_since: string | null;
  route_level: string | null;
  route_months: number | null;
  full_time: Flag | null;
  preconditions: string | null;
  guidance: string | null;
  language_hours: number | null;
  participation_hours: number | null;
  map_hours: number | null;
  map_done_on: IsoDate | null;
  pvt_done_on: IsoDate | null;
  relieved_until: IsoDate | null;
  next_talk_on: IsoDate | null;
  completed_on: IsoDate | null;
  result: string | null;
}

interface EducationTable {
  id: Generated<number>;
  client_id: number;
  level: string;
  name: string | null;
  country: string | null;
  last_year: number | null;
  diploma: Flag | null;
  valued: Flag | null;
}

interface WorkExperienceTable {
  id: Generated<number>;
  client_id: number;
  occupation: string;
  country: string | null;
  years: number | null;
  last_year: number | null;
}

interface JobTable {
  id: Generated<number>;
  client_id: number;
  employer: string;
  title: string | null;
  hours_per_week: number | null;
  contract: string | null;
  starts_on: IsoDate;
  contract_until: IsoDate | null;
  ended_on: IsoDate | null;
  end_reason: string | null;
  own_level: Flag | null;
  wage_subsidy: Flag | null;
  dagdelen: string | null;
}

interface BenefitPeriodTable {
  id: Generated<number>;
  client_id: number;
  kind: string;
  starts_on: IsoDate;
  ends_on: IsoDate | null;
  return_reason: string | null;
}

interface ClientProfileTable {
  id: Generated<number>;
  client_id: number;
  wish: string | null;
  wish_note: string | null;
  cv_ready: Flag | null;
  can: string | null;
  cannot: string | null;
  register: string | null;
  wage_value: number | null;
  wage_value_on: IsoDate | null;
}

interface MedicalAssessmentTable {
  id: Generated<number>;
  client_id: number;
  asked_on: IsoDate;
  asked_of: string | null;
  received_on: IsoDate | null;
  outcome: string | null;
  can: string | null;
  review_on: IsoDate | null;
}

interface BuddyTable {
  id: Generated<number>;
  client_id: number;
  name: string;
  organisation: string | null;
  starts_on: IsoDate | null;
  ends_on: IsoDate | null;
}

interface PreconditionTable {
  id: Generated<number>;
  client_id: number;
  kind: string;
  status: string;
  needed_on: IsoDate | null;
  note: string | null;
}

interface WeekUseTable {
  id: Generated<number>;
  client_id: number;
  kind: string;
  name: string;
  dagdelen: string | null;
  starts_on: IsoDate | null;
  ends_on: IsoDate | null;
}

interface OrganisationTable {
  id: Generated<number>;
  name: string;
}

interface AppointmentTable {
  id: Generated<number>;
  date: IsoDate;
  time: string | null;
  kind: ContactKind;
  purpose: ContactPurpose | null;
  subject: string | null;
  place: string | null;
  case_manager: string | null;
  done: Generated<Flag>;
}

interface AppointmentClientTable {
  id: Generated<number>;
  appointment_id: number;
  client_id: number;
}

interface PlanTable {
  id: Generated<number>;
  client_id: number;
  version: number;
  made_on: IsoDate;
  /** The name that the team gave to the account of the computer, else the account. */
  made_by: string;
  goal: string;
  goal_on: IsoDate | null;
  evaluate_on: IsoDate | null;
  evaluated_on: IsoDate | null;
  evaluation: string | null;
}

interface PlanStepTable {
  id: Generated<number>;
  plan_id: number;
  position: number;
  text: string;
  state: string;
}

interface PlanAgreementTable {
  id: Generated<number>;
  plan_id: number;
  position: number;
  who: PlanParty;
  text: string;
  due_on: IsoDate | null;
  done_on: IsoDate | null;
}

interface DocumentTable {
  id: Generated<number>;
  client_id: number;
  title: string;
  kind: DocumentKind;
  added_on: IsoDate;
  media_type: string;
  byte_count: number;
  content_id: number;
}

interface DocumentContentTable {
  id: Generated<number>;
  bytes: Uint8Array;
}

interface TeamMemberTable {
  id: Generated<number>;
  name: string;
  fte_hundredths: number | null;
  active: Generated<Flag>;
}

interface AccountMemberTable {
  id: Generated<number>;
  account: string;
  member_id: number;
}

interface SettingTable {
  id: Generated<number>;
  name: string;
  /** JSON. */
  value: string;
}

interface SnoozeTable {
  id: Generated<number>;
  client_id: number;
  kind: SignalKind;
  subject_id: number | null;
  /** Of several checks of the same thing the one after so many months. */
  months: number | null;
  until: IsoDate;
  reason: string;
  /** The account that put it off. */
  account: string;
}

interface SavedViewTable {
  id: Generated<number>;
  name: string;
  /** `ViewSetting` as JSON. */
  setting: string;
}

interface YearlyCountTable {
  id: Generated<number>;
  year: number;
  settled: number | null;
  target_first_half: number | null;
  housed_first_half: number | null;
  target_second_half: number | null;
  housed_second_half: number | null;
}

export interface DossierSchema {
  change_set: ChangeSetTable;
  change_row: ChangeRowTable;
  draft: DraftTable;
  child: ChildTable;
  language_skill: LanguageSkillTable;
  civic_integration: CivicIntegrationTable;
  education: EducationTable;
  work_experience: WorkExperienceTable;
  job: JobTable;
  benefit_period: BenefitPeriodTable;
  client_profile: ClientProfileTable;
  medical_assessment: MedicalAssessmentTable;
  buddy: BuddyTable;
  precondition: PreconditionTable;
  week_use: WeekUseTable;
  organisation: OrganisationTable;
  appointment: AppointmentTable;
  appointment_client: AppointmentClientTable;
  plan: PlanTable;
  plan_step: PlanStepTable;
  plan_agreement: PlanAgreementTable;
  document: DocumentTable;
  document_content: DocumentContentTable;
  team_member: TeamMemberTable;
  account_member: AccountMemberTable;
  setting: SettingTable;
  snooze: SnoozeTable;
  saved_view: SavedViewTable;
  yearly_count: YearlyCountTable;
}

import type { LadderStep, OutflowKind, Sex, Track } from '#shared/caseload/schema.ts';
import type { ContactPurpose } from '#shared/caseload/contacts/schema.ts';
import type { CostKind } from '#shared/kernel/cost-kind.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { IntegrationRoute } from '#shared/kernel/integration-route.ts';
import type { LanguageLevel } from '#shared/kernel/language-level.ts';
import type { Cents } from '#shared/kernel/money.ts';
import type { TargetGroup } from '#shared/kernel/target-group.ts';
import type { TrajectoryResult, TrajectoryStatus } from '#shared/kernel/trajectory-status.ts';

/* The read model: all that the evaluation may see. No names, numbers or free text. */

/** SQLite has no boolean. */
type Flag = 0 | 1;

export interface EvalPersonView {
  client_id: number;
  household_id: number;
  sex: Sex | null;
  birth_date: IsoDate | null;
  nationality: string | null;
  settlement_date: IsoDate | null;
  target_group: TargetGroup | null;
  track: Track | null;
  language_buddy: Flag | null;
  family_reunion: Flag | null;
  /** Another client is of the same bijstandspartij. */
  has_partner: Flag;
  has_children: Flag;
}

/** Levels as a whole, as lists give them, in the order of `id`. */
export interface EvalLanguageLevelView {
  id: number;
  client_id: number;
  level: LanguageLevel;
  measured_on: IsoDate | null;
}

/** Measurements of one skill, in the order of `id`. */
export interface EvalLanguageSkillView {
  id: number;
  client_id: number;
  skill: string;
  level: string;
  basis: string;
  measured_on: IsoDate;
}

export interface EvalContactView {
  client_id: number;
  date: IsoDate;
  purpose: ContactPurpose | null;
  /** All possibilities were mapped: 'gesproken'. */
  mapped: Flag;
}

export interface EvalPlanView {
  client_id: number;
  version: number;
  made_on: IsoDate;
}

export interface EvalJobView {
  job_id: number;
  client_id: number;
  hours_per_week: number | null;
  contract: string | null;
  starts_on: IsoDate;
  ended_on: IsoDate | null;
  own_level: Flag | null;
}

export interface EvalBenefitView {
  client_id: number;
  kind: string;
  starts_on: IsoDate;
  ends_on: IsoDate | null;
  return_reason: string | null;
}

/** Entered by hand; it is about the municipality, not about the clients. */
export interface EvalYearCountView {
  year: number;
  settled: number | null;
  target_first_half: number | null;
  housed_first_half: number | null;
  target_second_half: number | null;
  housed_second_half: number | null;
}

export interface EvalOutflowView {
  client_id: number;
  kind: OutflowKind;
  is_full: Flag;
  date: IsoDate;
}

/** What was asked for, refused or cancelled is left out. */
export interface EvalTrajectoryView {
  trajectory_id: number;
  client_id: number;
  type_id: number;
  provider_id: number | null;
  start_date: IsoDate;
  end_date: IsoDate | null;
  status: TrajectoryStatus;
  result: TrajectoryResult | null;
}

/**
 * Every euro once: as paid, else as invoiced, else as committed. Paid and invoiced money is dated on the
 * invoice, committed money on the order, imported cost on the start of its trajectory.
 */
/** Money of clients; each credit is taken off the last invoices before it. */
export interface EvalCostView {
  client_id: number;
  /** `null`: no trajectory, as childcare and travel. */
  type_id: number | null;
  fund_id: number | null;
  amount_cents: Cents;
  date: IsoDate;
  stage: 'betaald' | 'gefactureerd' | 'vastgelegd';
}

/** Money that is nobody's, as of staff. */
export interface EvalOtherCostView {
  cost_kind: CostKind;
  fund_id: number | null;
  amount_cents: Cents;
  date: IsoDate;
  stage: 'betaald' | 'gefactureerd' | 'vastgelegd';
}

/** `position` counts from 1, the measurement at the start, in the order of measuring. */
export interface EvalLadderView {
  client_id: number;
  step: LadderStep;
  measured_on: IsoDate | null;
  position: number;
}

export interface EvalNameView {
  id: number;
  name: string;
}

export interface EvalTrajectoryTypeView extends EvalNameView {
  route: IntegrationRoute | null;
}

export interface EvalFundView extends EvalNameView {
  amount_cents: Cents | null;
  spend_from: IsoDate | null;
  spend_until: IsoDate | null;
}

/** Answers about a period that were kept when people of it were destroyed: counts and sums, as JSON. */
export interface EvalKeptView {
  period_from: IsoDate;
  period_until: IsoDate;
  answers: string;
}

/** The views of the evaluation. */
export interface ReadModelSchema {
  eval_benefit: EvalBenefitView;
  eval_contact: EvalContactView;
  eval_cost: EvalCostView;
  eval_fund: EvalFundView;
  eval_job: EvalJobView;
  eval_kept: EvalKeptView;
  eval_ladder: EvalLadderView;
  eval_language_level: EvalLanguageLevelView;
  eval_language_skill: EvalLanguageSkillView;
  eval_other_cost: EvalOtherCostView;
  eval_outflow: EvalOutflowView;
  eval_person: EvalPersonView;
  eval_plan: EvalPlanView;
  eval_provider: EvalNameView;
  eval_trajectory: EvalTrajectoryView;
  eval_trajectory_type: EvalTrajectoryTypeView;
  eval_year_count: EvalYearCountView;
}

import type { IsoDate } from '../../kernel/dates.ts';
import type { OutflowKind } from '../schema.ts';
import type { TrajectoryResult, TrajectoryStatus } from '../../kernel/trajectory-status.ts';

/** All that the rules of the signals know of one client. Days after today are left out of contacts. */
export interface ClientFacts {
  readonly clientId: number;
  /** The bijstandspartij. */
  readonly householdId: number;
  readonly firstName: string;
  readonly settlementDate: IsoDate | null;
  readonly caseManager: string | null;
  /** The day on which an imported list brought the client in; `null` or left out: somebody entered it. */
  readonly importedOn?: IsoDate | null;
  /** The latest one in time. */
  readonly outflow: { readonly kind: OutflowKind; readonly date: IsoDate } | null;
  readonly contacts: ContactFacts;
  readonly ladder: LadderFacts;
  /** The version that holds. */
  readonly plan: PlanFacts | null;
  readonly integration: IntegrationFacts | null;
  readonly trajectories: readonly TrajectoryFacts[];
  readonly jobs: readonly JobFacts[];
  readonly benefitPeriods: readonly BenefitFacts[];
  readonly assessments: readonly AssessmentFacts[];
  readonly preconditions: readonly PreconditionFacts[];
  /** The other members of the bijstandspartij. */
  readonly partners: readonly PartnerFacts[];
}

export interface ContactFacts {
  readonly lastOn: IsoDate | null;
  /** Somebody noted an intake, or that all possibilities were mapped. */
  readonly hadIntake: boolean;
  /** All possibilities were mapped: the client counts as 'gesproken' [evaluation]. */
  readonly wasMapped: boolean;
  /** The days of contacts for aftercare and retention, in any order. */
  readonly aftercareOn: readonly IsoDate[];
}

export interface LadderFacts {
  /** Also when its day is not known. */
  readonly measured: boolean;
  /** The last measurement of which the day is known. */
  readonly lastOn: IsoDate | null;
}

export interface PlanFacts {
  readonly id: number;
  readonly evaluateOn: IsoDate | null;
  readonly evaluatedOn: IsoDate | null;
  /** A step of the plan still has to begin. */
  readonly hasNextStep: boolean;
  /** What the klantmanager is still to do, with the day that was agreed; left out: nothing. */
  readonly agreements?: readonly {
    readonly id: number;
    readonly text: string;
    readonly dueOn: IsoDate;
  }[];
}

export interface IntegrationFacts {
  readonly id: number;
  readonly law: string;
  readonly termStartsOn: IsoDate | null;
  /** 3 or 5; `null`: not filled in. */
  readonly termYears: number | null;
  readonly extendedUntil: IsoDate | null;
  readonly exemption: string | null;
  readonly registeredOn: IsoDate | null;
  readonly pipOn: IsoDate | null;
  readonly completedOn: IsoDate | null;
  readonly result: string | null;
}

export interface TrajectoryFacts {
  readonly id: number;
  readonly typeName: string;
  readonly startDate: IsoDate;
  readonly endDate: IsoDate | null;
  readonly status: TrajectoryStatus;
  readonly result: TrajectoryResult | null;
}

export interface JobFacts {
  readonly id: number;
  readonly employer: string;
  readonly startsOn: IsoDate;
  readonly contractUntil: IsoDate | null;
  readonly endedOn: IsoDate | null;
}

export interface BenefitFacts {
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate | null;
}

export interface AssessmentFacts {
  readonly id: number;
  readonly askedOn: IsoDate;
  readonly askedOf: string | null;
  readonly receivedOn: IsoDate | null;
}

export interface PreconditionFacts {
  readonly id: number;
  /** `kinderopvang`, `reiskosten`, …: as in the record. */
  readonly kind: string;
  readonly status: string;
  readonly neededOn: IsoDate | null;
  /** The day on which somebody wrote it down; `null`: not known. */
  readonly notedOn: IsoDate | null;
}

export interface PartnerFacts {
  readonly firstName: string;
  readonly outflow: { readonly kind: OutflowKind; readonly date: IsoDate } | null;
}

/** Somebody put a signal off. */
export interface SnoozeFacts {
  readonly id: number;
  readonly kind: string;
  readonly subjectId: number | null;
  /** Of retention and aftercare: which of the checks. */
  readonly months: number | null;
  /** The last day on which it is hidden. */
  readonly until: IsoDate;
  readonly reason: string;
  readonly by: string;
}

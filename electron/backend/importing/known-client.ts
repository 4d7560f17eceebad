import type { ListedOutflowKind } from '#shared/importing/cells.ts';

/** What the team file holds of a client who is also in the list. */
export interface KnownClient {
  readonly id: number;
  readonly facts: KnownFacts;
  /** In the order of measuring; the step at the start, without a day, first. */
  readonly ladder: KnownMeasurement[];
  readonly trajectories: KnownTrajectory[];
  readonly outflows: KnownOutflow[];
}

export interface KnownMeasurement {
  readonly id: number;
  readonly step: number;
  readonly measuredOn: string | null;
}

export interface KnownOutflow {
  readonly id: number;
  readonly kind: ListedOutflowKind;
  readonly date: string;
}

/** Of what has a history, the latest. */
export interface KnownFacts {
  householdNumber: string;
  firstName: string;
  lastName: string;
  birthDate: string | null;
  sex: string | null;
  nationality: string | null;
  settlementDate: string | null;
  targetGroupByHand: string | null;
  languageBuddy: boolean | null;
  track: string | null;
  caseManager: string | null;
  languageLevel: string | null;
  /** The latest day on which a level was measured. */
  languageMeasuredOn: string | null;
}

export interface KnownTrajectory {
  readonly id: number;
  readonly typeName: string;
  readonly providerName: string | null;
  readonly startDate: string;
  readonly endDate: string | null;
  readonly status: string;
  readonly costCents: number | null;
  readonly fundName: string | null;
  /** Whether it has a cost of the past, which an import may change. */
  readonly hasImportedCost: boolean;
  /** It was bought in Trede: what it costs, its order says. */
  readonly hasOrder: boolean;
  /** Its order was cancelled: it was never bought, so it cannot be what a list says was. */
  readonly orderCancelled: boolean;
}

/** The step at the start that a list can correct; a first measurement with a day stays what it was. */
export const startMeasurement = ({ ladder }: Pick<KnownClient, 'ladder'>): number | null =>
  ladder[0]?.measuredOn === null ? ladder[0].id : null;

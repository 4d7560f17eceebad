import type { ListedOutflowKind } from '#shared/importing/cells.ts';

/** What the team file holds of a client who is also in the list. */
export interface KnownClient {
  readonly id: number;
  readonly facts: KnownFacts;
  readonly trajectories: KnownTrajectory[];
  readonly outflows: KnownOutflow[];
}

export interface KnownOutflow {
  readonly kind: ListedOutflowKind;
  readonly date: string;
}

/** Of what has a history, the latest; of the ladder also the first. */
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
  ladderAtStart: number | null;
  ladderNow: number | null;
}

export interface KnownTrajectory {
  readonly typeName: string;
  readonly providerName: string | null;
  readonly startDate: string;
  readonly endDate: string | null;
  readonly status: string;
  readonly costCents: number | null;
  readonly fundName: string | null;
  /** Its order was cancelled: it was never bought, so it cannot be what a list says was. */
  readonly orderCancelled: boolean;
}

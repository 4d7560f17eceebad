import type { CallOutput } from '#shared/ipc/contract.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { Cents } from '#shared/kernel/money.ts';
import type { TargetGroup } from '#shared/kernel/target-group.ts';

/** A fund with where its money is, as the contract gives it. */
export type Fund = CallOutput<'budget.overview'>[number];

export interface FundCondition {
  readonly condition: string;
  readonly label: string;
  readonly met: boolean;
  /** `false`: it is neither yes nor no, because too little is known. */
  readonly known: boolean;
  readonly reason: string | null;
}

/** The budget's own rule for what a fund may pay. The app hands it in, as purchasing knows no other feature. */
export type CheckFund = (
  fund: Fund,
  intended: {
    readonly amountCents: Cents;
    readonly startDate: IsoDate;
    readonly targetGroup: TargetGroup | null;
  },
) => readonly FundCondition[];

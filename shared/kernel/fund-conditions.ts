import type { IsoDate } from './dates.ts';
import type { TargetGroup } from './target-group.ts';

/** What is looked at before a fund pays; by these names an exception is kept too. */
export const fundConditionNames = [
  'targetGroup',
  'spendingPeriod',
  'costKind',
  'settlementYears',
  'free',
] as const;

/** As screen and print call a condition, within a sentence. */
export const fundConditionWords: Readonly<Record<(typeof fundConditionNames)[number], string>> = {
  targetGroup: 'doelgroep',
  spendingPeriod: 'periode',
  costKind: 'soort kosten',
  settlementYears: 'jaar van vestiging',
  free: 'vrij bedrag',
};

/** Whom a fund pays for and when. `null`: everybody, and without a first or last day. */
export interface FundConditions {
  readonly targetGroup: TargetGroup | null;
  readonly spendFrom: IsoDate | null;
  readonly spendUntil: IsoDate | null;
}

/** A client whose group is unknown (`null`) fits only a fund for everybody: nothing is guessed. */
export const fitsTargetGroup = (
  fund: Pick<FundConditions, 'targetGroup'>,
  targetGroup: TargetGroup | null,
): boolean => fund.targetGroup === null || fund.targetGroup === targetGroup;

/**
 * The limit of a fund's spending period on whose wrong side a start date lies; `null`: it lies within.
 * The first and last day belong to the period.
 */
export function brokenSpendingLimit(
  { spendFrom, spendUntil }: Pick<FundConditions, 'spendFrom' | 'spendUntil'>,
  startDate: IsoDate,
): { readonly limit: 'from' | 'until'; readonly day: IsoDate } | null {
  if (spendFrom !== null && startDate < spendFrom) return { limit: 'from', day: spendFrom };
  if (spendUntil !== null && startDate > spendUntil) return { limit: 'until', day: spendUntil };
  return null;
}

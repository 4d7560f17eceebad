import type { FundEntry } from '#shared/budget/fund.ts';
import { isDecision } from '#shared/budget/ledger-rules.ts';
import type { Cents } from '#shared/kernel/money.ts';
import { readAmountText } from '../../ui/parse-fields.ts';

/** A typed number of persons; `null` when nothing is typed, `NaN` when it is no whole number. */
export function readHeadcount(text: string): number | null {
  const typed = text.replaceAll(/[\s.]/g, '');
  if (typed === '') return null;
  return /^\d{1,7}$/.test(typed) ? Number(typed) : Number.NaN;
}

/** Persons times the amount of one; `null` as long as either is missing or cannot be read. */
export function productOf(headcount: string, rate: string): Cents | null {
  const heads = readHeadcount(headcount);
  const cents = readAmountText(rate);
  if (heads === null || Number.isNaN(heads)) return null;
  return cents.kind === 'value' && cents.value !== null ? heads * cents.value : null;
}

/**
 * What was moved to (below zero: from) a fund in a year by the ledger: it comes on top of every decision.
 *
 * @param year `null` of a fund for its whole period
 */
export const movedIn = (
  entries: readonly Pick<FundEntry, 'kind' | 'budgetYear' | 'amountCents'>[],
  year: number | null,
): Cents =>
  entries.reduce(
    (sum, { kind, budgetYear, amountCents }) =>
      isDecision(kind) || budgetYear !== year ? sum : sum + amountCents,
    0,
  );

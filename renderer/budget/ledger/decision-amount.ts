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

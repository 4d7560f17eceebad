import { formatEuro, type Cents } from '#shared/kernel/money.ts';
import type { Funding } from '#shared/purchasing/orders.ts';
import { quantityText } from '#shared/purchasing/words.ts';
import { readAmountText } from '../../ui/parse-fields.ts';
import { readQuantity } from '../quantity.ts';
import { fundingTexts as texts } from './texts.ts';

/** How funding stands in the fields of a form. */
export interface FundingValues {
  /** Empty: one fund pays all. */
  readonly way: string;
  readonly fundId: string;
  /** Rows of `FundingRow` as JSON: of more than one fund. */
  readonly parts: string;
  readonly keyId: string;
}

/** One fund that pays a part, as typed. */
export interface FundingRow {
  readonly fundId: string;
  /** A percentage or an amount. */
  readonly text: string;
}

export const fundingWays = ['procent', 'bedrag', 'sleutel'] as const;

export const rowsOf = (parts: string): FundingRow[] =>
  parts === '' ? [] : (JSON.parse(parts) as FundingRow[]);

export const rowsText = (rows: readonly FundingRow[]): string => JSON.stringify(rows);

export type FundingReading =
  | { readonly funding: Funding; readonly problem: null }
  | { readonly funding: null; readonly problem: string };

const unread = (problem: string): FundingReading => ({ funding: null, problem });

/**
 * Reads how an order is paid. The problem is a sentence: nothing is chosen, a part cannot be read, or the
 * parts are not the whole.
 *
 * @param amountCents of the whole order
 */
export function readFunding(values: FundingValues, amountCents: Cents): FundingReading {
  switch (values.way) {
    case 'sleutel':
      return values.keyId === ''
        ? unread(texts.chooseKey)
        : { funding: { way: 'sleutel', keyId: Number(values.keyId) }, problem: null };
    case 'procent':
      return readPercentages(rowsOf(values.parts));
    case 'bedrag':
      return readAmounts(rowsOf(values.parts), amountCents);
    default:
      return values.fundId === ''
        ? unread(texts.chooseFund)
        : {
            funding: { way: 'procent', parts: [{ fundId: Number(values.fundId), weight: 10_000 }] },
            problem: null,
          };
  }
}

/** Each fund once; a row without a fund cannot pay. */
function problemOfFunds(rows: readonly FundingRow[]): string | null {
  const chosen = rows.map(({ fundId }) => fundId);
  if (chosen.length === 0 || chosen.includes('')) return texts.chooseFundInEach;
  return new Set(chosen).size === chosen.length ? null : texts.eachOnce;
}

function readPercentages(rows: readonly FundingRow[]): FundingReading {
  const problem = problemOfFunds(rows);
  if (problem !== null) return unread(problem);
  const parts = rows.map(({ fundId, text }) => ({
    fundId: Number(fundId),
    weight: readQuantity(text.replace('%', '')),
  }));
  const read = parts.filter((part): part is { fundId: number; weight: number } => {
    return part.weight !== null;
  });
  if (read.length < parts.length) return unread(texts.unreadablePercentage);
  const sum = read.reduce((total, { weight }) => total + weight, 0);
  if (sum !== 10_000) return unread(texts.notWhole(`${quantityText(sum)}%`, '100%'));
  return { funding: { way: 'procent', parts: read }, problem: null };
}

function readAmounts(rows: readonly FundingRow[], amountCents: Cents): FundingReading {
  const problem = problemOfFunds(rows);
  if (problem !== null) return unread(problem);
  const parts = rows.map(({ fundId, text }) => {
    const reading = readAmountText(text);
    return { fundId: Number(fundId), amountCents: reading.kind === 'value' ? reading.value : null };
  });
  const read = parts.filter((part): part is { fundId: number; amountCents: number } => {
    return part.amountCents !== null;
  });
  if (read.length < parts.length) return unread(texts.unreadableAmount);
  const sum = read.reduce((total, part) => total + part.amountCents, 0);
  if (sum !== amountCents) return unread(texts.notWhole(formatEuro(sum), formatEuro(amountCents)));
  return { funding: { way: 'bedrag', parts: read }, problem: null };
}

/** Percentages as the parts of a key: 3 and 2, not 6000 and 4000. */
export function keyPartsOf<Part extends { readonly weight: number }>(
  parts: readonly Part[],
): Part[] {
  const divisor = parts.reduce((found, { weight }) => commonDivisor(found, weight), 0);
  return parts.map((part) => ({ ...part, weight: part.weight / Math.max(1, divisor) }));
}

const commonDivisor = (one: number, other: number): number =>
  other === 0 ? one : commonDivisor(other, one % other);

/** Fills in a field of the funding: what was said of it, always at the fund, is looked at again. */
export function setFunding(
  form: {
    readonly values: Pick<FundingValues, 'fundId'>;
    readonly setValue: (field: keyof FundingValues, text: string) => void;
  },
  field: keyof FundingValues,
  text: string,
): void {
  form.setValue(field, text);
  if (field !== 'fundId') form.setValue('fundId', form.values.fundId);
}

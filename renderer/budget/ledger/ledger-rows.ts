import { decisionKinds, type FundEntry } from '#shared/budget/fund.ts';
import { fundEntryWords } from '#shared/budget/words.ts';
import { formatAmount, type Cents } from '#shared/kernel/money.ts';
import { formatCount } from '#shared/kernel/text.ts';

/** What moved stands on two sides, and has no decision of its own. */
export const isMoved = ({ kind }: Pick<FundEntry, 'kind'>): boolean =>
  !(decisionKinds as readonly string[]).includes(kind);

/** The entries of one budget year; of a fund for its whole period, and when all are asked, every one. */
export const entriesOf = (
  entries: readonly FundEntry[],
  year: number | null,
): readonly FundEntry[] =>
  year === null
    ? entries
    : entries.filter(({ budgetYear }) => budgetYear === null || budgetYear === year);

/** Whether a grant has been decided for the time being only: then the last word is still to come. */
export function awaitsDefinitive(entries: readonly FundEntry[]): boolean {
  const kinds = entries.map(({ kind }) => kind);
  return (
    !kinds.includes('definitief') &&
    (kinds.includes('voorlopig') || kinds.includes('nader-voorlopig'))
  );
}

/** `24 × 2.250,00`; `null` of what is not by head. */
export const headsText = ({
  headcount,
  rateCents,
}: Pick<FundEntry, 'headcount' | 'rateCents'>): string | null =>
  headcount === null || rateCents === null
    ? null
    : `${formatCount(headcount)} × ${formatAmount(rateCents)}`;

/** `+ 4.500,00`, `− 4.500,00`: with its sign, since it is a difference. */
export const differenceText = (cents: Cents): string =>
  cents === 0 ? '0,00' : `${cents < 0 ? '−' : '+'} ${formatAmount(Math.abs(cents))}`;

/** `Voorlopig 2025-11874`: by which an entry is called. */
export const entryName = ({ kind, reference }: Pick<FundEntry, 'kind' | 'reference'>): string =>
  reference === null ? fundEntryWords[kind] : `${fundEntryWords[kind]} ${reference}`;

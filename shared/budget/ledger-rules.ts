import type { Cents } from '../kernel/money.ts';
import { decisionKinds, type FundEntryKind } from './fund.ts';

export interface LedgerEntry {
  readonly id: number;
  readonly kind: FundEntryKind;
  /** `null`: of the whole period. */
  readonly budgetYear: number | null;
  readonly date: string;
  readonly amountCents: Cents;
}

/** Whether an entry says what the fund becomes; else it adds to what it is. */
export const isDecision = (kind: FundEntryKind): boolean =>
  (decisionKinds as readonly string[]).includes(kind);

const byDate = (a: LedgerEntry, b: LedgerEntry): number =>
  a.date === b.date ? a.id - b.id : a.date < b.date ? -1 : 1;

/**
 * The ledger of one fund of early to late, with what the fund (in the year of the entry) became by each and
 * by how much that changed it. Of decisions the last one counts; what moved comes on top of it. As long as
 * nothing was decided the fund is what moved.
 */
export function runningLedger<Entry extends LedgerEntry>(
  entries: readonly Entry[],
): (Entry & { readonly becomesCents: Cents; readonly differenceCents: Cents })[] {
  const years = new Map<number | null, { decided: Cents; moved: Cents }>();
  return entries.toSorted(byDate).map((entry) => {
    const known = years.get(entry.budgetYear) ?? { decided: 0, moved: 0 };
    const next = isDecision(entry.kind)
      ? { ...known, decided: entry.amountCents }
      : { ...known, moved: known.moved + entry.amountCents };
    years.set(entry.budgetYear, next);
    const becomesCents = next.decided + next.moved;
    return { ...entry, becomesCents, differenceCents: becomesCents - known.decided - known.moved };
  });
}

/** The decision that counts of entries of one year: the last one. */
export const latestDecision = <Entry extends LedgerEntry>(
  entries: readonly Entry[],
): Entry | undefined => entries.toSorted(byDate).findLast(({ kind }) => isDecision(kind));

/**
 * What a fund is on a day (`null`: in the end), of one year. What moved into a year is its amount, also when
 * nothing was decided of it. `null`: unknown.
 */
export function amountOn(
  entries: readonly LedgerEntry[],
  year: number | null,
  day: string | null,
): Cents | null {
  const counting = entries.filter(
    (entry) => entry.budgetYear === year && (day === null || entry.date <= day),
  );
  const decision = latestDecision(counting);
  const moved = counting.filter(({ kind }) => !isDecision(kind));
  const cameIn = year !== null && moved.some(({ amountCents }) => amountCents > 0);
  if (decision === undefined && !cameIn) return null;
  return moved.reduce((sum, { amountCents }) => sum + amountCents, decision?.amountCents ?? 0);
}

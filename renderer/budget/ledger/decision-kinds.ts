import { decisionKinds, type DecisionKind, type FundEntry } from '#shared/budget/fund.ts';

type Decided = Pick<FundEntry, 'id' | 'kind' | 'budgetYear' | 'date'>;

const rankOf = (kind: string): number => (decisionKinds as readonly string[]).indexOf(kind);

const decisionsOf = (entries: readonly Decided[], year: number | null): readonly Decided[] =>
  entries.filter(({ kind, budgetYear }) => rankOf(kind) >= 0 && budgetYear === year);

/**
 * What is likely decided next of a year: after a grant for the time being its adjustment, then what it
 * became in the end; of the own municipality its budget.
 *
 * @param entries of early to late
 */
export function nextKind(entries: readonly Decided[], year: number | null): DecisionKind {
  const last = decisionsOf(entries, year).at(-1)?.kind;
  if (last === 'voorlopig') return 'nader-voorlopig';
  return last === 'nader-voorlopig' || last === 'definitief' ? 'definitief' : 'begroting';
}

/** The decision of this year that usually comes after one of this kind, and is there already. */
export const laterDecision = <Entry extends Decided>(
  entries: readonly Entry[],
  { kind, year, ownId }: { kind: string; year: number | null; ownId: number | null },
): Entry | undefined =>
  entries.findLast(
    (entry) => entry.id !== ownId && entry.budgetYear === year && rankOf(entry.kind) > rankOf(kind),
  );

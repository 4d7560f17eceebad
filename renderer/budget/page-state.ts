import { toIsoDate, yearOf } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { keepPastLock } from '../lib/past-lock.ts';
import { setKeptState, useKeptState } from '../lib/use-kept-state.ts';
import type { QueryClient } from '@tanstack/react-query';

/** What the budget page shows. `null`: this year, the first fund. */
export interface BudgetState {
  readonly year: number | null;
  readonly fundId: Id | null;
}

const name = 'budget';
const first: BudgetState = { year: null, fundId: null };

keepPastLock<BudgetState>(name, (state) => state);

export function useBudgetState(): [BudgetState, (part: Partial<BudgetState>) => void] {
  const [state, change] = useKeptState(name, first);
  return [state, (part) => change((before) => ({ ...before, ...part }))];
}

/** Sets the page of the budget, before it is opened, to one fund. */
export const showFund = (memory: QueryClient, fundId: Id): void =>
  setKeptState(memory, name, { ...first, fundId } satisfies BudgetState);

export const thisYear = (): number => yearOf(toIsoDate(new Date()));

/** The years to choose from: those with money, this one and the next, for who plans ahead. */
export function offeredYears(withMoney: readonly number[], chosen: number): number[] {
  const now = thisYear();
  return [...new Set([...withMoney, chosen, now, now + 1])].sort((one, other) => other - one);
}

import { addDays } from '../../kernel/calendar.ts';
import { toIsoDate, type IsoDate } from '../../kernel/dates.ts';
import { aloneDays } from './kinds.ts';

/** The year in which something may be destroyed: the term counts in whole years, from the next 1 January. */
export const destroyFrom = (lastDay: IsoDate, years: number): number =>
  Number(lastDay.slice(0, 4)) + years + 1;

/** Whether something whose last day was then may be destroyed today. `years`: the term of the team. */
export const isDue = (lastDay: IsoDate, years: number, today: IsoDate): boolean =>
  destroyFrom(lastDay, years) <= Number(today.slice(0, 4));

export interface ProposalFacts {
  readonly proposedBy: number;
  /** ISO time in UTC. */
  readonly proposedAt: string;
  /** Who may decide on it now. */
  readonly coordinators: readonly number[];
}

/** Whether somebody may approve a list, and if not, why. */
export type MayApprove =
  | { readonly may: true }
  | { readonly may: false; readonly because: 'own' }
  | { readonly may: false; readonly because: 'waiting'; readonly from: IsoDate };

/**
 * Two people decide: who proposes a list does not approve it. Who is the only coordinator may, after seven days:
 * seven whole days must have passed, so a mistake can be seen.
 */
export function mayApprove(
  { proposedBy, proposedAt, coordinators }: ProposalFacts,
  userId: number,
  now: Date,
): MayApprove {
  if (userId !== proposedBy) return { may: true };
  if (coordinators.some((id) => id !== proposedBy)) return { may: false, because: 'own' };
  const wait = aloneDays * 24 * 60 * 60 * 1000;
  const since = now.getTime() - Date.parse(proposedAt);
  if (since >= wait) return { may: true };
  return {
    may: false,
    because: 'waiting',
    from: addDays(toIsoDate(new Date(proposedAt)), aloneDays),
  };
}

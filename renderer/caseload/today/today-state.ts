import type { SignalKind } from '#shared/caseload/signals/schema.ts';

/** How the start page is set; it stays so while somebody looks at a client and comes back. */
export interface TodayState {
  readonly scope: 'mine' | 'team';
  readonly kind: SignalKind | null;
  readonly caseManager: string | null;
}

export const firstTodayState: TodayState = { scope: 'mine', kind: null, caseManager: null };

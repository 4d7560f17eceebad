import type { SignalKind } from '#shared/caseload/signals/schema.ts';
import { keepPastLock } from '../../lib/past-lock.ts';
import type { Scope } from '../scope-switch.tsx';

/** How the start page is set; it stays so while somebody looks at a client and comes back. */
export interface TodayState {
  readonly scope: Scope;
  readonly kind: SignalKind | null;
  readonly caseManager: string | null;
}

export const firstTodayState: TodayState = { scope: 'mine', kind: null, caseManager: null };

keepPastLock<TodayState>('today', (state) => ({ ...state, caseManager: null }));

import { useCallback } from 'react';
import { useKeptState } from '../../lib/use-kept-state.ts';

/** The client whose page asked for a new client as partner: its id as text, empty for none. */
export function usePartnerOfNew(): readonly [string, (partnerId: string) => void] {
  const [partnerId, change] = useKeptState('partner-of-new-client', '');
  const remember = useCallback((next: string) => change(() => next), [change]);
  return [partnerId, remember];
}

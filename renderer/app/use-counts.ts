import { useIsFetching, useIsMutating } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { CaseloadCounts } from '#shared/caseload/signals/schema.ts';
import { useCall } from '../lib/use-call.ts';

/** What is asked for the navigation alone: nothing waits for these. */
const names: readonly unknown[] = [
  'caseload.counts',
  'purchasing.orders',
  'purchasing.requests',
  'budget.mandate',
];
/** So long nothing else is asked, in milliseconds: a page asks in more than one turn. */
const restFor = 250;

/**
 * Whether the page has what it needs. The numbers of the navigation can wait: the backend answers one call
 * at a time, and after a change nobody waits for them.
 */
function useRest(): boolean {
  const fetching = useIsFetching({ predicate: ({ queryKey }) => !names.includes(queryKey[0]) });
  const changing = useIsMutating();
  const busy = fetching + changing > 0;
  const [rested, setRested] = useState(false);
  useEffect(() => {
    if (busy) return undefined;
    const timer = setTimeout(() => setRested(true), restFor);
    return () => {
      clearTimeout(timer);
      setRested(false);
    };
  }, [busy]);
  return rested && !busy;
}

/** The clients and what is to be done for them. */
export function useCounts(): CaseloadCounts | undefined {
  return useCall('caseload.counts', {}, { enabled: useRest() }).data;
}

export interface WaitingPurchases {
  /** Orders that wait for approval, for who may give it; else none. */
  readonly orders: number;
  /** Trajectories that were asked for, also those on the waiting list. */
  readonly requests: number;
}

/** What of the purchases waits for somebody. */
export function useWaiting(): WaitingPurchases | undefined {
  const enabled = useRest();
  const orders = useCall('purchasing.orders', {}, { enabled }).data;
  const requests = useCall('purchasing.requests', {}, { enabled }).data;
  const mandate = useCall('budget.mandate', {}, { enabled }).data;
  if (orders === undefined || requests === undefined || mandate === undefined) return undefined;
  return {
    orders: mandate.mayDecide
      ? orders.filter(({ status }) => status === 'wacht-op-akkoord').length
      : 0,
    requests: requests.filter(({ status }) => status !== 'afgewezen').length,
  };
}

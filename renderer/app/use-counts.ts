import { useIsFetching, useIsMutating } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { CaseloadCounts } from '#shared/caseload/signals/schema.ts';
import { useCall } from '../lib/use-call.ts';

const name = 'caseload.counts';
/** So long nothing else is asked, in milliseconds: a page asks in more than one turn. */
const restFor = 250;

/**
 * The numbers of the navigation. They can wait: the backend answers one call at a time, so they are asked
 * when the page has what it needs, and after a change nobody waits for them.
 */
export function useCounts(): CaseloadCounts | undefined {
  const fetching = useIsFetching({ predicate: ({ queryKey }) => queryKey[0] !== name });
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
  return useCall(name, {}, { enabled: rested && !busy }).data;
}

import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Sharing } from '#shared/team/sharing.ts';
import { CallRefused } from '../../lib/call.ts';
import { queryOf } from '../../lib/query-of.ts';
import { readAgain } from '../../lib/read-again.ts';

/** How often is looked who has the file and whether there is more to read, in milliseconds. */
const often = 5_000;

/** How often who works in the file looks whether it is still there. */
const nowAndThen = 15_000;

const pauses: Partial<Record<Sharing['state'], number>> = { reading: often, working: nowAndThen };

const asked = queryOf('team.sharing', {});

/** Whether the window works in the open file, reads along, or cannot reach it. */
export function useSharing(): Sharing {
  const memory = useQueryClient();
  const sharing = useQuery({
    ...asked,
    refetchInterval: ({ state }) => pauses[state.data?.state ?? 'out'] ?? false,
    refetchIntervalInBackground: true,
  }).data ?? { state: 'working' as const };
  useEffect(() => onLost(memory, () => lookAgain(memory)), [memory]);
  const shown = sharing.state === 'reading' ? sharing.shown : null;
  const before = useRef(shown);
  useEffect(() => {
    // What was published since is shown at once; what somebody types stays.
    if (shown !== null && before.current !== null && shown !== before.current) {
      void readAgain(memory);
    }
    before.current = shown;
  }, [memory, shown]);
  return sharing;
}

/** What was told about the file takes the place of what was known. */
export const knowSharing = (memory: QueryClient, sharing: Sharing): void => {
  memory.setQueryData(asked.queryKey, sharing);
};

/** Asks anew how it stands with the file. */
export const lookAgain = (memory: QueryClient): void => void memory.invalidateQueries(asked);

/** Tells when an answer says that the file cannot be reached. Gives a function that stops it. */
function onLost(memory: QueryClient, tell: () => void): () => void {
  const saysLost = (problem: unknown): boolean =>
    problem instanceof CallRefused && problem.refusal.code === 'connection-lost';
  const stopQueries = memory.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'error') return;
    if (saysLost(event.action.error)) tell();
  });
  const stopMutations = memory.getMutationCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'error') return;
    if (saysLost(event.action.error)) tell();
  });
  return () => {
    stopQueries();
    stopMutations();
  };
}

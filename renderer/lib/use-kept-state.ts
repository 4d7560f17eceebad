import { skipToken, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

/**
 * State of a page that stays while the user is on another page. It lives in the query client, because it
 * may hold what was read from the file: locking clears that memory as a whole. An update that comes after
 * that is dropped.
 *
 * @param name tells this state from others: the name of the page
 * @param initial keep it the same between renders
 */
export function useKeptState<State>(
  name: string,
  initial: State,
): [State, (update: (state: State) => State) => void] {
  const memory = useQueryClient();
  const { data } = useQuery({
    queryKey: ['window', name],
    queryFn: skipToken,
    initialData: initial,
    gcTime: Infinity,
    structuralSharing: false,
  });
  const change = useCallback(
    (update: (state: State) => State) => {
      memory.setQueryData<State>(['window', name], (state) =>
        state === undefined ? undefined : update(state),
      );
    },
    [memory, name],
  );
  return [data === undefined ? initial : data, change];
}

/** Sets the state of a page from elsewhere, also before that page was ever opened. */
export function setKeptState(memory: QueryClient, name: string, state: unknown): void {
  const key = ['window', name];
  memory.setQueryDefaults(key, { gcTime: Infinity });
  memory.setQueryData(key, state);
}

import { QueryClient } from '@tanstack/react-query';
import { CallRefused } from './call.ts';

/**
 * The window's memory of what the backend said. There is no network to wait for and one writer, so
 * nothing is retried, nothing grows stale by itself, and every change refreshes everything.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: Infinity,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

const saysClosed = (problem: unknown): boolean =>
  problem instanceof CallRefused && problem.refusal.code === 'file-not-open';

/**
 * Tells when an answer shows that no team file is open any more, for instance because the backend had to
 * start anew. Gives a function that stops the telling.
 */
export function onFileClosed(client: QueryClient, tell: () => void): () => void {
  const stopQueries = client.getQueryCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'error' && saysClosed(event.action.error))
      tell();
  });
  const stopMutations = client.getMutationCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'error' && saysClosed(event.action.error))
      tell();
  });
  return () => {
    stopQueries();
    stopMutations();
  };
}

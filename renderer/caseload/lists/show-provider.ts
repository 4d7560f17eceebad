import type { QueryClient } from '@tanstack/react-query';
import { everybodyOf } from './list-state.ts';

/** Sets the list of clients to those with a trajectory at this provider, as search found it. */
export function showProvider(memory: QueryClient, provider: string): void {
  everybodyOf(memory, { provider: [provider] });
}

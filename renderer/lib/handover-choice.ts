import type { Id } from '#shared/kernel/ids.ts';
import { useKeptState } from './use-kept-state.ts';

const nobody: readonly Id[] = [];

/** The clients who were chosen in the list to be handed over; the page of the handover begins with them. */
export function useHandoverChoice(): [readonly Id[], (clientIds: readonly Id[]) => void] {
  const [ids, change] = useKeptState('handover', nobody);
  return [ids, (clientIds) => change(() => clientIds)];
}

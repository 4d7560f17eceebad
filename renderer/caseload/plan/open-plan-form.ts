import type { QueryClient } from '@tanstack/react-query';
import type { Id } from '#shared/kernel/ids.ts';
import { setKeptState, useKeptState } from '../../lib/use-kept-state.ts';

const name = 'plan-form';
/** Whose plan is to be opened in its form; `null`: nobody's. */
type Asked = Id | null;

/** Has the plan of this client open in its form, on the tab of the plan. */
export const openPlanForm = (memory: QueryClient, clientId: Asked): void =>
  setKeptState(memory, name, clientId);

/** Whether the form was asked for from elsewhere, and what ends that. */
export function usePlanFormAsked(clientId: Id): readonly [asked: boolean, end: () => void] {
  const [asked, change] = useKeptState<Asked>(name, null);
  return [asked === clientId, () => change(() => null)];
}

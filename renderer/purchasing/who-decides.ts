import { useCall } from '../lib/use-call.ts';
import { checkTexts } from './ordering/texts.ts';

/** Whether this account may let a fund pay what it may not, and what is said to who may not: who can. */
export function useWhoDecides(): {
  readonly mayDecide: boolean;
  readonly names: readonly string[];
  readonly askThem: string;
} {
  const mandate = useCall('budget.mandate', {}).data;
  const members = useCall('caseload.settings', {}).data?.members ?? [];
  const names = members
    .filter(({ active, coordinator }) => active && coordinator)
    .map(({ name }) => name);
  return {
    mayDecide: mandate?.mayDecide === true,
    names,
    askThem: checkTexts.onlyCoordinator(names),
  };
}

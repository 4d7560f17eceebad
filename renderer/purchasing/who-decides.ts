import { useCall } from '../lib/use-call.ts';
import { checkTexts } from './ordering/texts.ts';

/** Whether who works here may let a fund pay what it may not, and what is said to who may not: who can. */
export function useWhoDecides(): {
  readonly mayDecide: boolean;
  readonly names: readonly string[];
  readonly askThem: string;
} {
  const mandate = useCall('budget.mandate', {}).data;
  const names = mandate?.coordinators ?? [];
  return {
    mayDecide: mandate?.mayDecide === true,
    names,
    askThem: checkTexts.onlyCoordinator(names),
  };
}

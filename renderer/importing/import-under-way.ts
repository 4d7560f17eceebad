import { useKeptState } from '../lib/use-kept-state.ts';
import { emptyDraft } from './import-draft.ts';
import { stepsWithWork } from './import-work.ts';

/** Whether an import would be lost with the window's memory, also while another page is shown. */
export function useImportUnderWay(): boolean {
  const [{ step }] = useKeptState('importing', emptyDraft);
  return stepsWithWork.has(step);
}

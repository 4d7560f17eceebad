import type { QueryClient } from '@tanstack/react-query';
import { useKeptState } from '../lib/use-kept-state.ts';
import { emptyDraft, type ImportDraft, type ImportStep } from './import-draft.ts';

/** Here the user has made choices that nobody has stored yet. */
const stepsWithWork: ReadonlySet<ImportStep> = new Set(['columns', 'values', 'check', 'storing']);

/** Whether an import would be lost with the window's memory, also while another page is shown. */
export function useImportUnderWay(): boolean {
  const [{ step }] = useKeptState('importing', emptyDraft);
  return stepsWithWork.has(step);
}

/** The same, asked once. */
export const isImportUnderWay = (memory: QueryClient): boolean => {
  const draft = memory.getQueryData<ImportDraft>(['window', 'importing']);
  return draft !== undefined && stepsWithWork.has(draft.step);
};

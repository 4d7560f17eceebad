import type { QueryClient } from '@tanstack/react-query';
import type { ImportDraft, ImportStep } from './import-draft.ts';

/** Here the user has made choices that nobody has stored yet. */
export const stepsWithWork: ReadonlySet<ImportStep> = new Set([
  'columns',
  'values',
  'check',
  'storing',
]);

/** Whether an import would be lost with the window's memory. Apart from the import itself, which is a lot to load. */
export const isImportUnderWay = (memory: QueryClient): boolean => {
  const draft = memory.getQueryData<ImportDraft>(['window', 'importing']);
  return draft !== undefined && stepsWithWork.has(draft.step);
};

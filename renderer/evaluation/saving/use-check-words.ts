import { useQueryClient } from '@tanstack/react-query';
import type { ReportDefinition } from '#shared/evaluation/schema.ts';
import { call } from '../../lib/call.ts';
import { markSaved } from '../../lib/saved.ts';
import type { ChosenReport } from '../report-choice.ts';

/** Keeps that words and names are no client; gives the report as it then is. */
export type CheckWords = (words: readonly string[]) => Promise<ReportDefinition | null>;

/** Remembers it with the report that is shown, so that it is asked once. */
export function useCheckWords(chosen: ChosenReport | undefined): CheckWords {
  const memory = useQueryClient();
  return async (words) => {
    if (chosen === undefined) return null;
    const { choice, name, definition } = chosen;
    const checkedWords = [...new Set([...definition.checkedWords, ...words])];
    const checked = { ...definition, checkedWords };
    if (choice.kind === 'own') {
      await call('evaluation.keepReport', { id: choice.id, name, definition: checked });
    } else {
      await call('evaluation.checkWords', { report: choice.id, words: [...words] });
    }
    markSaved();
    // The report itself stays as it is, so it need not be made anew.
    await memory.invalidateQueries({
      predicate: ({ queryKey: [asked] }) =>
        asked === 'evaluation.savedReports' || asked === 'evaluation.checkedWords',
    });
    return checked;
  };
}

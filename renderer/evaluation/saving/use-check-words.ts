import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../lib/call.ts';
import { markSaved } from '../../lib/saved.ts';
import type { ChosenReport } from '../report-choice.ts';

/** Keeps that words and names are no client, or `takenBack`: that they may be one after all. */
export type CheckWords = (words: readonly string[], takenBack?: boolean) => Promise<void>;

/** Remembers it with the report that is shown, so that it is asked once. */
export function useCheckWords(chosen: ChosenReport | undefined): CheckWords {
  const memory = useQueryClient();
  return async (words, takenBack = false) => {
    if (chosen === undefined) return;
    const { choice, name, definition } = chosen;
    const others = definition.checkedWords.filter((word) => !words.includes(word));
    const checkedWords = takenBack ? others : [...others, ...words];
    if (choice.kind === 'own') {
      const checked = { ...definition, checkedWords };
      await call('evaluation.keepReport', { id: choice.id, name, definition: checked });
    } else {
      await call('evaluation.checkWords', { report: choice.id, words: [...words], takenBack });
    }
    markSaved();
    // The report itself stays as it is, so it need not be made anew.
    await memory.invalidateQueries({
      predicate: ({ queryKey: [asked] }) =>
        asked === 'evaluation.savedReports' || asked === 'evaluation.checkedWords',
    });
  };
}

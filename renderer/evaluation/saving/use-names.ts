import { useState } from 'react';
import { mustGo, stillOpen } from '#shared/evaluation/must-go.ts';
import type { AskedReport, FoundWord, ReportMode } from '#shared/evaluation/schema.ts';
import { useCall } from '../../lib/use-call.ts';
import type { ChosenReport } from '../report-choice.ts';
import { useCheckWords } from './use-check-words.ts';

/** How a report to share stands with the names and numbers of clients in it. */
export interface NamesCheck {
  /** What may be a client and still stands in the way. */
  readonly found: readonly FoundWord[];
  /** It is not known yet. */
  readonly looking: boolean;
  readonly problem: Error | null;
  /** What was said to be no client, now or when the report was shared or kept before. */
  readonly cleared: readonly string[];
  /** Says so until the report is saved or given up; only what is saved is remembered. */
  readonly clear: (words: readonly string[]) => void;
  /** It may be a client after all: that is remembered at once. */
  readonly takeBack: (word: string) => Promise<void>;
  readonly forget: () => void;
  readonly remember: () => Promise<void>;
}

interface Pending {
  readonly report: string;
  readonly words: readonly string[];
}

/** Looks at the report as soon as it is chosen; of one for the team alone nobody asks. */
export function useNames(chosen: ChosenReport | undefined, mode: ReportMode): NamesCheck {
  const checkWords = useCheckWords(chosen);
  const [state, setState] = useState<Pending>({ report: '', words: [] });
  const report = chosen === undefined ? '' : JSON.stringify(chosen.choice);
  const pending = state.report === report ? state.words : [];
  const stored = chosen?.definition.checkedWords ?? [];
  const shares = mode === 'deelbaar' && chosen !== undefined;
  const words = useCall(
    'evaluation.wordsOfClients',
    { definition: { ...(chosen?.definition ?? nothing), checkedWords: [] } },
    { enabled: shares },
  );
  const all = shares ? (words.data ?? []) : [];
  const forSure = new Set(all.filter(mustGo).map(({ word, name }) => name?.name ?? word));
  // What was cleared before Trede held such a name back is no longer.
  const cleared = [...new Set([...stored, ...pending])].filter((word) => !forSure.has(word));
  return {
    found: stillOpen(all, cleared),
    looking: shares && words.isPending,
    problem: shares ? words.error : null,
    cleared,
    clear: (more) => setState({ report, words: [...new Set([...pending, ...more])] }),
    takeBack: async (word) => {
      setState({ report, words: pending.filter((one) => one !== word) });
      if (stored.includes(word)) await checkWords([word], true);
    },
    forget: () => setState({ report, words: [] }),
    remember: async () => {
      if (pending.length > 0) await checkWords(pending);
    },
  };
}

/** With what the user said to be no client: the report as it may leave. */
export const withCleared = (request: AskedReport, cleared: readonly string[]): AskedReport =>
  request.definition == null
    ? request
    : { ...request, definition: { ...request.definition, checkedWords: [...cleared] } };

/** Stands in the place of a report that is not known yet; nothing is asked with it. */
const nothing = { title: '-', parts: [] };

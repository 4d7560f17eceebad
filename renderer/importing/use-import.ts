import { useState } from 'react';
import type { ListChoicesInput } from '#shared/importing/schema.ts';
import { call, CallRefused, messageOf } from '../lib/call.ts';
import { useChange } from '../lib/use-change.ts';
import { useKeptState } from '../lib/use-kept-state.ts';
import {
  emptyDraft,
  matchList,
  type ImportDraft,
  type ImportStep,
  type Matching,
} from './import-draft.ts';
import { texts } from './texts.ts';

export interface Import {
  readonly draft: ImportDraft;
  /** A list is being read. */
  readonly reading: boolean;
  readonly chooseList: () => void;
  readonly goTo: (step: ImportStep) => void;
  readonly change: (matching: Matching) => void;
  readonly store: (choices: ListChoicesInput) => void;
  readonly startOver: () => void;
}

/** Everything that can be done during an import. It goes on while the user is on another page. */
export function useImport(): Import {
  const [draft, setDraft] = useKeptState('importing', emptyDraft);
  const [reading, setReading] = useState(false);
  const commit = useChange('importing.commit');

  const read = async () => {
    const file = await call('desktop.chooseListToImport', {});
    if (file === null) return;
    setReading(true);
    try {
      const list = await call('importing.read', { file: file.ref });
      setDraft(({ matching, previous }) => ({
        ...emptyDraft,
        step: 'columns',
        matching: matchList(list, matching ?? previous),
      }));
    } catch (problem) {
      // The backend holds one list: with this attempt it has let go of the one before.
      setDraft(({ matching, previous }) => ({
        ...emptyDraft,
        previous: matching ?? previous,
        problem: { title: texts.file.problem, message: messageOf(problem) },
      }));
    } finally {
      setReading(false);
    }
  };

  const store = async (choices: ListChoicesInput) => {
    setDraft((now) => ({ ...now, step: 'storing', problem: null }));
    try {
      const { counts, warnings } = await commit.mutateAsync(choices);
      setDraft(({ matching }) => ({
        ...emptyDraft,
        step: 'done',
        outcome: { fileName: matching?.list.fileName ?? '', counts, warnings },
      }));
    } catch (problem) {
      const cancelled = problem instanceof CallRefused && problem.refusal.code === 'cancelled';
      setDraft((now) => ({
        ...now,
        step: 'check',
        problem: cancelled
          ? { title: texts.storing.cancelled, message: texts.storing.cancelledLine }
          : { title: texts.storing.failed, message: messageOf(problem) },
      }));
    }
  };

  return {
    draft,
    reading,
    chooseList: () => {
      read().catch((problem: unknown) => {
        setDraft((now) => ({
          ...now,
          problem: { title: texts.file.problem, message: messageOf(problem) },
        }));
      });
    },
    goTo: (step) => setDraft((now) => ({ ...now, step, problem: null })),
    change: (matching) => setDraft((now) => ({ ...now, matching, problem: null })),
    store: (choices) => void store(choices),
    startOver: () => setDraft(() => emptyDraft),
  };
}

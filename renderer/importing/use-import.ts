import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import type { ListChoicesInput, TableChoices } from '#shared/importing/schema.ts';
import type { ListShape } from '#shared/importing/shapes.ts';
import type { CallOutput } from '#shared/ipc/contract.ts';
import { call, CallRefused, messageOf } from '../lib/call.ts';
import { useChange } from '../lib/use-change.ts';
import { useKeptState } from '../lib/use-kept-state.ts';
import { showToast } from '../ui/toast.tsx';
import {
  columnChoicesOf,
  emptyDraft,
  hasOwnHouseholds,
  type ImportDraft,
  type ImportStep,
  type KeptField,
  type Matching,
} from './import-draft.ts';
import { confirmValues, needsLook, withoutLayout, withShape } from './matching-changes.ts';
import { useListToRead } from './list-to-read.ts';
import { readList } from './read-list.ts';
import { logTexts } from './texts-log.ts';
import { texts } from './texts.ts';

export interface Import {
  readonly draft: ImportDraft;
  /** The backend is at work on the list: it is read, matched, or its values are sought. */
  readonly reading: boolean;
  /** Asks for a file, and reads it. A copy of the list at hand keeps the choices. */
  readonly chooseList: () => void;
  /** Reads a file in which no list was found all the same, so that the user can say how it is read. */
  readonly readAnyway: () => void;
  /** Reads the same file again, with what the user overrules; `{}` is as Trede found it. */
  readonly reread: (choices: TableChoices) => void;
  readonly changeShape: (shape: ListShape) => void;
  /** Forgets what was chosen for earlier lists with these columns. */
  readonly forgetLayout: () => void;
  /** From the columns to the values; and past them, when nothing in them wants a look. */
  readonly leaveColumns: () => void;
  readonly goTo: (step: ImportStep) => void;
  readonly change: (matching: Matching) => void;
  /** Stores it; `kept` is what the list has otherwise and the team file keeps. */
  readonly store: (choices: ListChoicesInput, kept: readonly KeptField[]) => void;
  readonly startOver: () => void;
}

type ChosenList = NonNullable<CallOutput<'desktop.chooseListToImport'>>;

const isWorkbook = /\.xls[xm]?$/i;

const isNoList = (problem: unknown): boolean =>
  problem instanceof CallRefused && problem.refusal.code === 'unreadable-list';

/** Everything that can be done during an import. It goes on while the user is on another page. */
export function useImport(): Import {
  const [draft, setDraft] = useKeptState('importing', emptyDraft);
  const [reading, setReading] = useState(false);
  const memory = useQueryClient();
  const commit = useChange('importing.commit');

  const say = (title: string) => (problem: unknown) =>
    setDraft((now) => ({ ...now, problem: { title, message: messageOf(problem) } }));

  /** One thing at a time: what is pressed meanwhile does nothing. */
  const busyWith = (title: string, work: () => Promise<void>) => {
    if (reading) return;
    setReading(true);
    work()
      .catch(say(title))
      .finally(() => setReading(false));
  };

  const readFirst = async ({ ref, name }: ChosenList) => {
    const before = draft.matching ?? draft.previous;
    try {
      const matching = await readList(ref, {}, before);
      setDraft(() => ({ ...emptyDraft, step: 'table', matching }));
    } catch (problem) {
      // The backend holds one list: with this attempt it has let go of the one before.
      const unread = isNoList(problem) && !isWorkbook.test(name) ? ref : null;
      setDraft(() => ({ ...emptyDraft, previous: before, unread }));
      throw problem;
    }
  };

  const readAnyway = async (file: string) => {
    setDraft((now) => ({ ...now, unread: null, problem: null }));
    const matching = await readList(file, { headerLine: 1 }, draft.previous);
    setDraft(() => ({ ...emptyDraft, step: 'table', matching }));
  };

  const reread = async (matching: Matching, choices: TableChoices) => {
    try {
      const again = await readList(matching.file, choices, matching);
      setDraft((now) => ({ ...now, matching: again, problem: null }));
    } catch (problem) {
      // Back to what could be read; if that fails as well, the file itself is gone.
      try {
        const asBefore = await readList(matching.file, matching.tableChoices, matching);
        const message = `${messageOf(problem)} ${texts.table.backToBefore}`;
        setDraft((now) => ({
          ...now,
          matching: asBefore,
          problem: { title: texts.table.problem, message },
        }));
      } catch {
        setDraft(() => ({ ...emptyDraft, previous: matching }));
        throw problem;
      }
    }
  };

  const leaveColumns = async (matching: Matching) => {
    const input = columnChoicesOf(matching);
    try {
      const { columns } = await memory.query({
        queryKey: ['importing.values', input],
        queryFn: () => call('importing.values', input),
        staleTime: Infinity,
      });
      setDraft((now) => {
        // Meanwhile the user may have gone elsewhere.
        if (now.step !== 'columns' || now.matching === null) return now;
        return needsLook(now.matching, columns)
          ? { ...now, problem: null, step: 'values' }
          : {
              ...now,
              problem: null,
              step: 'check',
              matching: confirmValues(now.matching, columns),
            };
      });
    } catch {
      // The step asks once more, and says what is the matter.
      setDraft((now) => (now.step === 'columns' ? { ...now, problem: null, step: 'values' } : now));
    }
  };

  const store = async (choices: ListChoicesInput, kept: readonly KeptField[]) => {
    setDraft((now) => ({ ...now, step: 'storing', problem: null }));
    try {
      const { importId, counts, warnings } = await commit.mutateAsync(choices);
      setDraft(({ matching }) => ({
        ...emptyDraft,
        step: 'done',
        outcome: {
          fileName: matching?.list.fileName ?? '',
          importId,
          counts,
          warnings,
          kept,
          ownHouseholds: matching !== null && hasOwnHouseholds(matching),
        },
      }));
    } catch (problem) {
      const cancelled = problem instanceof CallRefused && problem.refusal.code === 'cancelled';
      setDraft((now) => ({
        ...now,
        step: 'check',
        problem: cancelled
          ? { title: logTexts.storing.cancelled, message: logTexts.storing.cancelledLine }
          : { title: logTexts.storing.failed, message: messageOf(problem) },
      }));
    }
  };

  const [waiting, taken] = useListToRead();
  // Reading changes what is on screen, and may not begin while that is drawn.
  const readWaiting = useEffectEvent((file: ChosenList) => {
    taken();
    busyWith(texts.file.problem, () => readFirst(file));
  });
  useEffect(() => {
    if (waiting !== null && !reading) readWaiting(waiting);
  }, [waiting, reading]);

  const { matching } = draft;
  return {
    draft,
    reading,
    chooseList: () => {
      if (reading) return;
      call('desktop.chooseListToImport', {})
        .then((file) => {
          if (file !== null) busyWith(texts.file.problem, () => readFirst(file));
        })
        .catch(say(texts.file.problem));
    },
    readAnyway: () => {
      const { unread } = draft;
      if (unread !== null) busyWith(texts.file.problem, () => readAnyway(unread));
    },
    reread: (choices) => {
      if (matching !== null) busyWith(texts.table.problem, () => reread(matching, choices));
    },
    changeShape: (shape) => {
      if (matching === null) return;
      busyWith(texts.columns.shapeProblem, async () => {
        const match = await call('importing.match', { listId: matching.list.listId, shape });
        setDraft((now) => ({ ...now, matching: withShape(matching, match), problem: null }));
      });
    },
    forgetLayout: () => {
      if (matching === null || matching.match.layout === null) return;
      const { layout } = matching.match;
      busyWith(texts.columns.layout.problem, async () => {
        await call('importing.forgetLayout', { layoutId: layout.id });
        const { listId } = matching.list;
        const match = await call('importing.match', { listId, shape: matching.match.shape });
        setDraft((now) => ({
          ...now,
          matching: withoutLayout(withShape(matching, match)),
          problem: null,
        }));
        await memory.invalidateQueries({ queryKey: ['importing.values'] });
        showToast(texts.columns.layout.forgotten);
      });
    },
    leaveColumns: () => {
      if (matching !== null) busyWith(texts.values.problem, () => leaveColumns(matching));
    },
    goTo: (step) => setDraft((now) => ({ ...now, step, problem: null })),
    change: (changed) => setDraft((now) => ({ ...now, matching: changed, problem: null })),
    store: (choices, kept) => void store(choices, kept),
    startOver: () => setDraft(() => emptyDraft),
  };
}

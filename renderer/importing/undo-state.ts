import { useCallback } from 'react';
import type { Id } from '#shared/kernel/ids.ts';
import { useKeptState } from '../lib/use-kept-state.ts';
import { emptyDraft } from './import-draft.ts';

/** The import that the user wants to undo; `null`: none. Kept, so that a toast can ask from any page. */
const none: { readonly asked: Id | null } = { asked: null };

export interface UndoState {
  readonly asked: Id | null;
  readonly ask: (importId: Id) => void;
  readonly close: () => void;
  /** The import is gone: the page that tells of it begins anew. */
  readonly undone: (importId: Id) => void;
}

export function useUndoState(): UndoState {
  const [{ asked }, set] = useKeptState('importing-undo', none);
  const [, setDraft] = useKeptState('importing', emptyDraft);
  const ask = useCallback((importId: Id) => set(() => ({ asked: importId })), [set]);
  const close = useCallback(() => set(() => none), [set]);
  const undone = useCallback(
    (importId: Id) => {
      set(() => none);
      setDraft((now) => (now.outcome?.importId === importId ? emptyDraft : now));
    },
    [set, setDraft],
  );
  return { asked, ask, close, undone };
}

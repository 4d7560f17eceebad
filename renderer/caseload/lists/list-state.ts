import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { ViewSetting } from '#shared/caseload/lists/schema.ts';
import type { Id } from '#shared/kernel/ids.ts';

/** How the user has set the list. */
export interface ListState {
  /** `null`: nobody chose one yet. */
  readonly viewId: string | null;
  /** What the user made of the view; `null`: the view as it is. */
  readonly setting: ViewSetting | null;
  readonly search: string;
  /** The list begins at this client when it comes back. */
  readonly lastOpened: Id | null;
}

const initial: ListState = { viewId: null, setting: null, search: '', lastOpened: null };

const key = ['window', 'caseload'] as const;

/**
 * The setting of the list, kept while the user is on another page. It lives in the query client because
 * a search holds a name: locking the file clears that memory as a whole.
 */
export function useListState(): [ListState, (change: Partial<ListState>) => void] {
  const memory = useQueryClient();
  const [state, setState] = useState(() => memory.getQueryData<ListState>(key) ?? initial);
  const latest = useRef(state);
  const change = useCallback(
    (part: Partial<ListState>) => {
      latest.current = { ...latest.current, ...part };
      memory.setQueryDefaults(key, { gcTime: Infinity });
      memory.setQueryData(key, latest.current);
      setState(latest.current);
    },
    [memory],
  );
  return [state, change];
}

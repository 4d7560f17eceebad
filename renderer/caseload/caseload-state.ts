import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { Id } from '#shared/kernel/ids.ts';
import type { Sort } from '../ui/sort-rows.ts';
import type { Filters } from './filters.ts';
import type { ViewId } from './views.ts';

/** How the user has set the list. */
export interface CaseloadState {
  readonly view: ViewId;
  readonly search: string;
  readonly filters: Filters;
  readonly sort: Sort;
  /** The list begins at this client when it comes back. */
  readonly lastOpened: Id | null;
}

const initial: CaseloadState = {
  view: 'alle',
  search: '',
  filters: {},
  sort: { columnId: 'name', direction: 'ascending' },
  lastOpened: null,
};

const key = ['window', 'caseload'] as const;

/**
 * The setting of the list, kept while the user is on another page. It lives in the query client because
 * a search holds a name: locking the file clears that memory as a whole.
 */
export function useCaseloadState(): [CaseloadState, (change: Partial<CaseloadState>) => void] {
  const memory = useQueryClient();
  const [state, setState] = useState(() => memory.getQueryData<CaseloadState>(key) ?? initial);
  const latest = useRef(state);
  const change = useCallback(
    (part: Partial<CaseloadState>) => {
      latest.current = { ...latest.current, ...part };
      memory.setQueryDefaults(key, { gcTime: Infinity });
      memory.setQueryData(key, latest.current);
      setState(latest.current);
    },
    [memory],
  );
  return [state, change];
}

import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ViewSetting } from '#shared/caseload/lists/schema.ts';
import { keepPastLock } from '../../lib/past-lock.ts';
import { meValue, unknownValue, type FilterId } from './filter-ids.ts';
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

/** Filters of which the values are names of colleagues, providers and the like. */
const named: readonly FilterId[] = ['caseManager', 'trajectoryName', 'provider', 'employer'];

const holdsNames = ({ filters }: ViewSetting): boolean =>
  named.some((id) => filters[id]?.some((value) => value !== meValue && value !== unknownValue));

// With a filter less the list would hold others than it says: then the view stays as it was kept.
keepPastLock<ListState>('caseload', ({ viewId, setting }) => ({
  ...initial,
  viewId,
  setting: setting === null || holdsNames(setting) ? null : setting,
}));

/** Sets the list, before it is opened, to everybody with these filters. */
export function everybodyOf(memory: QueryClient, filters: ViewSetting['filters']): void {
  const setting: ViewSetting = {
    columns: [],
    filters,
    sort: { columnId: 'name', direction: 'ascending' },
    groupBy: null,
  };
  memory.setQueryDefaults(key, { gcTime: Infinity });
  memory.setQueryData<ListState>(key, { ...initial, viewId: 'alle', setting });
}

/**
 * The setting of the list, kept while the user is on another page. It lives in the query client because
 * a search holds a name: locking the file clears that memory as a whole.
 */
export function useListState(): [ListState, (change: Partial<ListState>) => void] {
  const memory = useQueryClient();
  const [state, setState] = useState(() => memory.getQueryData<ListState>(key) ?? initial);
  const latest = useRef(state);
  // Set from elsewhere while the list is on screen. Not read from there always: that comes a moment after
  // the key, too late for a field.
  useEffect(
    () =>
      memory.getQueryCache().subscribe(() => {
        const kept = memory.getQueryData<ListState>(key);
        if (kept === undefined || kept === latest.current) return;
        latest.current = kept;
        setState(kept);
      }),
    [memory],
  );
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

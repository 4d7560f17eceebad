import type { QueryClient } from '@tanstack/react-query';
import { setKeptState } from './use-kept-state.ts';

/** By the name of the state of a page, what of it may stay in the window while the file is locked. */
const keepers = new Map<string, (state: never) => unknown>();

/**
 * Keeps how a page is set also while the file is locked, for who opens it again. What was read from the file may not
 * stay in the window's memory then.
 *
 * @param name as in `useKeptState`
 * @param withoutNames the state without any name, text or number of a client
 */
export function keepPastLock<State>(name: string, withoutNames: (state: State) => State): void {
  keepers.set(name, withoutNames);
}

/** How pages are set, as far as that may outlive the lock. */
export type Views = ReadonlyMap<string, unknown>;

export const takeViews = (memory: QueryClient): Views =>
  new Map(
    [...keepers].flatMap(([name, withoutNames]): [string, unknown][] => {
      const state = memory.getQueryData(['window', name]);
      return state === undefined ? [] : [[name, withoutNames(state as never)]];
    }),
  );

export function putViews(memory: QueryClient, views: Views): void {
  for (const [name, state] of views) setKeptState(memory, name, state);
}

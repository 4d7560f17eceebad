import type { QueryClient } from '@tanstack/react-query';
import type { ChosenFile } from '#shared/team/schema.ts';
import { setKeptState, useKeptState } from '../lib/use-kept-state.ts';

const name = 'list-to-read';
const none: ChosenFile | null = null;

/** Hands a list to the page that imports, which reads it as soon as it is shown. */
export const leaveListToRead = (memory: QueryClient, file: ChosenFile): void =>
  setKeptState(memory, name, file);

/** The list that waits to be read, and the end of its waiting. */
export function useListToRead(): [ChosenFile | null, () => void] {
  const [file, change] = useKeptState<ChosenFile | null>(name, none);
  return [file, () => change(() => null)];
}

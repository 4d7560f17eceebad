import type { QueryClient } from '@tanstack/react-query';
import type { CallOutput } from '#shared/ipc/contract.ts';
import { setKeptState, useKeptState } from '../lib/use-kept-state.ts';

type ChosenList = NonNullable<CallOutput<'desktop.chooseListToImport'>>;

const name = 'list-to-read';
const none: ChosenList | null = null;

/** Hands a list to the page that imports, which reads it as soon as it is shown. */
export const leaveListToRead = (memory: QueryClient, file: ChosenList): void =>
  setKeptState(memory, name, file);

/** The list that waits to be read, and the end of its waiting. */
export function useListToRead(): [ChosenList | null, () => void] {
  const [file, change] = useKeptState<ChosenList | null>(name, none);
  return [file, () => change(() => null)];
}

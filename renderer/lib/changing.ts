import type { QueryClient } from '@tanstack/react-query';

/** By what the window knows a call that changes the team file from other things under way. */
export const changeKey = ['change'];

/** Whether a change of the team file is under way, or the screen is read again after one. */
export const isChanging = (memory: QueryClient): boolean =>
  memory.isMutating({ mutationKey: changeKey }) > 0;

/** Resolves when no change is under way any more and who asked for the last one has heard how it went. */
export function afterChanges(memory: QueryClient): Promise<void> {
  return new Promise((resolve) => {
    const stop = memory.getMutationCache().subscribe(() => {
      if (isChanging(memory)) return;
      stop();
      // The cache tells it just before whoever asked hears the answer: those go first.
      setTimeout(resolve);
    });
  });
}

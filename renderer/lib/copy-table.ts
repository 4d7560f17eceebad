import type { CallInput } from '#shared/ipc/contract.ts';
import { call, messageOf } from './call.ts';

/**
 * Puts a table on the clipboard, which the log notes as something that leaves the app. Gives the sentence that says
 * what became of it.
 *
 * @param done what to say when it is there
 */
export const copyTable = (input: CallInput<'desktop.copyTable'>, done: string): Promise<string> =>
  call('desktop.copyTable', input).then(
    () => done,
    (problem: unknown) => messageOf(problem),
  );

import type { ChosenFile } from '#shared/team/schema.ts';
import { call } from '../lib/call.ts';

/**
 * Has the file ready at the next start. Nobody waits for it and nobody is told when it fails: a full or
 * read-only user profile must keep nobody from the file that has just been made or opened. The next time
 * the user chooses the file again.
 *
 * @param userName of who opened it, where the file asks a name
 */
export function rememberFile(file: ChosenFile, userName: string | null = null): void {
  call('desktop.rememberTeamFile', { file: file.ref, userName }).catch(() => undefined);
}

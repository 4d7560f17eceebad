import type { ChosenFile } from '#shared/team/schema.ts';
import { call } from '../lib/call.ts';

/**
 * Has the file ready at the next start. Nobody waits for it and nobody is told when it fails: a full or
 * read-only user profile must keep nobody from the file that has just been made or opened. The next time
 * the user chooses the file again.
 */
export function rememberFile(file: ChosenFile): void {
  call('desktop.rememberTeamFile', { file: file.ref }).catch(() => undefined);
}

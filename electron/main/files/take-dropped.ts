import { stat } from 'node:fs/promises';
import { extname, isAbsolute } from 'node:path';
import { listEndings } from '#shared/importing/list-endings.ts';
import type { DroppedFile } from '#shared/ipc/bridge.ts';
import { fail, succeed, type Result } from '#shared/kernel/result.ts';
import { teamFileExtension } from '#shared/team/schema.ts';
import type { Grants } from './grants.ts';

const texts = {
  unseen: 'Trede ziet niet waar dit bestand staat. Kies het met de knop.',
  noFile: 'Dit is geen bestand. Sleep één bestand naar Trede, en geen map.',
  otherKind:
    'Trede leest dit soort bestand niet. Sleep een lijst uit Excel of CSV, of een teambestand.',
} as const;

/** By its ending, as the dialogs do; `null`: Trede does nothing with such a file. */
function kindOf(path: string): DroppedFile['kind'] | null {
  const ending = extname(path).slice(1).toLowerCase();
  if (ending === teamFileExtension) return 'team';
  return listEndings.some((one) => one === ending) ? 'list' : null;
}

/**
 * Grants the window a file that the user dragged onto it, as one that was chosen in a dialog: no more kinds, and what
 * is read of it is looked at by the call that reads. What becomes of it is for the window, which knows what it is at.
 *
 * @param path as the preload tells it: empty where the system does not say
 */
export async function takeDropped(path: unknown, grants: Grants): Promise<Result<DroppedFile>> {
  if (typeof path !== 'string' || !isAbsolute(path)) return fail('file-missing', texts.unseen);
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isFile) return fail('file-missing', texts.noFile);
  const kind = kindOf(path);
  if (kind === null) return fail('invalid-input', texts.otherKind);
  return succeed({ kind, file: grants.grant(path) });
}

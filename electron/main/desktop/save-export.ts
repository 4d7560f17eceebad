import type { CallInput } from '#shared/ipc/contract.ts';
import { succeed, type Result } from '#shared/kernel/result.ts';
import type { ChosenFile } from '#shared/team/schema.ts';
import { nameAndFolder } from '../files/grants.ts';
import type { SavePlace } from './dialogs.ts';
import type { DesktopParts } from './parts.ts';
import { saveFile } from './save-file.ts';

/**
 * Has it noted in the log that something leaves the app, and writes it where the user said. In that order: what
 * could not be written stands in the log all the same, and nothing leaves that does not.
 */
export async function saveExport(
  place: SavePlace,
  content: string | Uint8Array,
  note: CallInput<'team.noteExport'>,
  { backend }: Pick<DesktopParts, 'backend'>,
): Promise<Result<Omit<ChosenFile, 'ref'>>> {
  const noted = await backend.ask('team.noteExport', note);
  if (!noted.ok) return noted;
  const saved = await saveFile(place, content);
  return saved.ok ? succeed(nameAndFolder(place.path)) : saved;
}

import { z } from 'zod';
import type { CallInput } from '#shared/ipc/contract.ts';
import { succeed, type Result } from '#shared/kernel/result.ts';
import type { ChosenFile } from '#shared/team/schema.ts';
import type { DesktopParts } from './parts.ts';
import { saveExport } from './save-export.ts';

const pageSchema = z.object({ content: z.string(), suggestedName: z.string() });

/**
 * Asks where a page that the backend made must come, prints it there as a PDF and notes that it left the app.
 * `null` on cancel.
 *
 * @param title of the dialog that asks
 */
export async function savePage(
  made: Result<unknown>,
  title: string,
  call: CallInput<'team.noteExport'>['call'],
  { backend, dialogs, toPdf }: Pick<DesktopParts, 'backend' | 'dialogs' | 'toPdf'>,
): Promise<Result<Omit<ChosenFile, 'ref'> | null>> {
  if (!made.ok) return made;
  const { content, suggestedName } = pageSchema.parse(made.value);
  const place = await dialogs.print(title, suggestedName);
  if (place === null) return succeed(null);
  return saveExport(place, await toPdf(content), { call, form: 'pdf' }, { backend });
}

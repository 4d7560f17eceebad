import type { CallInput, CallOutput, ParsedInput } from '#shared/ipc/contract.ts';
import { succeed, type Result } from '#shared/kernel/result.ts';
import { askChecked } from '../backend-process/ask-checked.ts';
import type { DesktopParts } from './parts.ts';
import { saveExport } from './save-export.ts';

/** Has the backend gather all about one client, asks where it must come, and writes it there. */
export async function saveInsight(
  input: ParsedInput<'desktop.saveInsight'>,
  { backend, dialogs, toPdf }: Pick<DesktopParts, 'backend' | 'dialogs' | 'toPdf'>,
): Promise<Result<CallOutput<'desktop.saveInsight'>>> {
  const made = await askChecked(backend, 'privacy.insight', input);
  if (!made.ok) return made;
  const { content, suggestedName } = made.value;
  const { clientId, form } = input;
  const place = await dialogs.print('Inzage bewaren', suggestedName, form);
  if (place === null) return succeed(null);
  const note: CallInput<'team.noteExport'> = {
    call: 'desktop.saveInsight',
    form,
    clientIds: [clientId],
  };
  return saveExport(place, form === 'pdf' ? await toPdf(content) : content, note, { backend });
}

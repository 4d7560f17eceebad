import type { CallOutput, ParsedInput } from '#shared/ipc/contract.ts';
import { succeed, type Result } from '#shared/kernel/result.ts';
import { askChecked } from '../backend-process/ask-checked.ts';
import type { DesktopParts } from './parts.ts';
import { saveExport } from './save-export.ts';

/** Has the backend make the page of the log, asks where it must come, and prints it there as a PDF. */
export async function saveLog(
  input: ParsedInput<'desktop.saveLog'>,
  parts: Pick<DesktopParts, 'backend' | 'dialogs' | 'toPdf'>,
): Promise<Result<CallOutput<'desktop.saveLog'>>> {
  const made = await askChecked(parts.backend, 'team.logDocument', input);
  if (!made.ok) return made;
  const { html, suggestedName } = made.value;
  const place = await parts.dialogs.print('Logboek bewaren als PDF', suggestedName);
  if (place === null) return succeed(null);
  const { clientId } = input.filter;
  const clientIds = clientId === null ? [] : [clientId];
  const note = { call: 'desktop.saveLog', form: 'pdf', clientIds } as const;
  return saveExport(place, await parts.toPdf(html), note, parts);
}

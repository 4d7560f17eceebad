import type { CallOutput, ParsedInput } from '#shared/ipc/contract.ts';
import { succeed, type Result } from '#shared/kernel/result.ts';
import { askChecked } from '../backend-process/ask-checked.ts';
import type { DesktopParts } from './parts.ts';
import { saveExport } from './save-export.ts';

/** Has the backend make the list as it stands on screen, asks where it must come, and writes it there. */
export async function saveClientList(
  input: ParsedInput<'desktop.saveClientList'>,
  { backend, dialogs }: Pick<DesktopParts, 'backend' | 'dialogs'>,
): Promise<Result<CallOutput<'desktop.saveClientList'>>> {
  const made = await askChecked(backend, 'caseload.listDocument', input);
  if (!made.ok) return made;
  const { content, encodedAs, suggestedName } = made.value;
  const place = await dialogs.list('Lijst van klanten bewaren', suggestedName, input.format);
  if (place === null) return succeed(null);
  const { clientIds, format: form } = input;
  const note = { call: 'desktop.saveClientList', form, clientIds } as const;
  return saveExport(place, Buffer.from(content, encodedAs), note, { backend });
}

import type { CallOutput, ParsedInput } from '#shared/ipc/contract.ts';
import { succeed, type Result } from '#shared/kernel/result.ts';
import { askChecked } from '../backend-process/ask-checked.ts';
import type { DesktopParts } from './parts.ts';
import { saveExport } from './save-export.ts';

/** Writes a copy of a document that everybody can read, where the user says. The window has told so. */
export async function saveDocumentCopy(
  input: ParsedInput<'desktop.saveDocumentCopy'>,
  { backend, dialogs }: Pick<DesktopParts, 'backend' | 'dialogs'>,
): Promise<Result<CallOutput<'desktop.saveDocumentCopy'>>> {
  const asked = await askChecked(backend, 'caseload.documentContent', input);
  if (!asked.ok) return asked;
  const { base64, suggestedName } = asked.value;
  const place = await dialogs.documentCopy(suggestedName);
  if (place === null) return succeed(null);
  const note = {
    call: 'desktop.saveDocumentCopy',
    form: 'document',
    documentId: input.documentId,
  } as const;
  return saveExport(place, Buffer.from(base64, 'base64'), note, { backend });
}

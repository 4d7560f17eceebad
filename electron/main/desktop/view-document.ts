import { viewableTypes } from '#shared/caseload/documents/schema.ts';
import type { CallOutput, ParsedInput } from '#shared/ipc/contract.ts';
import { fail, succeed, type Result } from '#shared/kernel/result.ts';
import { askChecked } from '../backend-process/ask-checked.ts';
import type { DesktopParts } from './parts.ts';

/**
 * Gives a document to the window, from memory to memory: nothing is written to the disk. The window draws a
 * PDF itself, so it gets the bytes; an image or a text it shows from an address.
 */
export async function viewDocument(
  input: ParsedInput<'desktop.viewDocument'>,
  { backend, shown }: Pick<DesktopParts, 'backend' | 'shown'>,
): Promise<Result<CallOutput<'desktop.viewDocument'>>> {
  const asked = await askChecked(backend, 'caseload.documentContent', input);
  if (!asked.ok) return asked;
  const { mediaType, base64 } = asked.value;
  if (!viewableTypes.some((type) => type === mediaType)) {
    return fail(
      'invalid-input',
      'Trede kan dit soort bestand niet zelf laten zien. Bewaar een kopie en open die.',
      'documentId',
    );
  }
  // Its bytes stay with the window alone, which may not fetch anything: not even from here.
  if (mediaType === 'application/pdf') return succeed({ kind: 'pdf', base64 });
  const url = shown.add({ mediaType, bytes: Buffer.from(base64, 'base64') });
  return succeed({ kind: mediaType === 'text/plain' ? 'text' : 'image', url });
}

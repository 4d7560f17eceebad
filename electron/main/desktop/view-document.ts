import { viewableTypes } from '#shared/caseload/documents/schema.ts';
import { contract, type CallOutput, type ParsedInput } from '#shared/ipc/contract.ts';
import { fail, succeed, type Result } from '#shared/kernel/result.ts';
import type { DesktopParts } from './parts.ts';

/**
 * Takes a document into the memory of this process, at an address that the window shows. A PDF gets a
 * window of its own. Nothing is written to the disk.
 */
export async function viewDocument(
  input: ParsedInput<'desktop.viewDocument'>,
  { backend, shown, documentWindows }: Pick<DesktopParts, 'backend' | 'shown' | 'documentWindows'>,
): Promise<Result<CallOutput<'desktop.viewDocument'>>> {
  const asked = await backend.ask('caseload.documentContent', input);
  if (!asked.ok) return asked;
  const { mediaType, base64 } = contract['caseload.documentContent'].output.parse(asked.value);
  if (!viewableTypes.some((type) => type === mediaType)) {
    return fail(
      'invalid-input',
      'Trede kan dit soort bestand niet zelf laten zien. Bewaar een kopie en open die.',
      'documentId',
    );
  }
  const url = shown.add({ mediaType, bytes: Buffer.from(base64, 'base64') });
  if (mediaType === 'application/pdf') await documentWindows.open(url);
  return succeed({ url, mediaType });
}

/** Closes every document on screen, and takes it out of memory. */
export function closeDocuments({
  shown,
  documentWindows,
}: Pick<DesktopParts, 'shown' | 'documentWindows'>): void {
  documentWindows.closeAll();
  shown.clear();
}

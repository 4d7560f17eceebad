import { open, stat } from 'node:fs/promises';
import { largestDocument } from '#shared/caseload/documents/schema.ts';
import type { CallOutput, ParsedInput } from '#shared/ipc/contract.ts';
import { errorCodeOf } from '#shared/kernel/error-code.ts';
import { beginChange } from '../../changes/change.ts';
import { purgeRemovedContent } from '../../changes/purge-content.ts';
import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';
import { requireClient } from '../known-clients.ts';
import { mediaTypeOf } from './media-type.ts';

/** Takes a file into the team file: what it is, is told by its bytes. The file itself is only read. */
export async function addDocument(
  { clientId, file, title, kind }: ParsedInput<'caseload.addDocument'>,
  context: FileCallContext,
): Promise<CallOutput<'caseload.addDocument'>> {
  const { trx, about, today, now, pathOf } = context;
  about(clientId);
  await requireClient(trx, clientId);
  const bytes = await readDocument(pathOf(file));
  const mediaType = mediaTypeOf(bytes);
  await purgeRemovedContent(trx, now);
  const content = await trx
    .insertInto('document_content')
    .values({ bytes })
    .returning('id')
    .executeTakeFirstOrThrow();
  const change = beginChange(context, { call: 'caseload.addDocument', clientId });
  const id = await change.add('document', {
    client_id: clientId,
    title,
    kind,
    added_on: today,
    media_type: mediaType,
    byte_count: bytes.length,
    content_id: content.id,
  });
  return {
    changeId: change.id,
    document: { id, title, kind, addedOn: today, mediaType, byteCount: bytes.length },
  };
}

async function readDocument(path: string): Promise<Buffer> {
  try {
    // Before opening: that would wait for ever at what is no file, such as a pipe.
    const found = await stat(path);
    if (found.isDirectory()) throw refusal('Dit is een map. Kies een bestand.');
    if (!found.isFile()) throw refusal(unreadable);
    await using file = await open(path, 'r');
    const { size } = await file.stat();
    if (size > largestDocument) throw tooLarge(size);
    const bytes = await file.readFile();
    // It may have grown since it was measured.
    if (bytes.length > largestDocument) throw tooLarge(bytes.length);
    if (bytes.length === 0) throw refusal('Dit bestand is leeg. Kies een ander bestand.');
    return bytes;
  } catch (error) {
    throw refusalFor(error) ?? error;
  }
}

const unreadable =
  'Trede kan dit bestand niet lezen. Zet een kopie op uw eigen computer en kies die.';
const megabyte = 1024 * 1024;
const tooLarge = (size: number): Refusal =>
  refusal(
    `Dit bestand is ${Math.ceil(size / megabyte)} MB. Trede bewaart bestanden tot en met ${largestDocument / megabyte} MB. Kies een kleiner bestand.`,
  );

const refusal = (message: string): Refusal => new Refusal('invalid-input', message, 'file');

function refusalFor(error: unknown): Refusal | null {
  const code = errorCodeOf(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new Refusal(
        'file-missing',
        'Dit bestand is er niet meer. Kies het bestand opnieuw.',
        'file',
      );
    case 'EBUSY':
    case 'EPERM':
    case 'EACCES':
      return refusal(
        'Trede mag dit bestand niet lezen. Is het nog open in een ander programma? Sluit het daar, en kies het opnieuw.',
      );
    // A path that no file can have.
    case 'ERR_INVALID_ARG_VALUE':
      return refusal(unreadable);
    default:
      return /^E[A-Z0-9]+$/.test(code) ? refusal(unreadable) : null;
  }
}

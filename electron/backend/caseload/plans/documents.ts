import type { Changed } from '#shared/caseload/history/schema.ts';
import type { CallOutput, ParsedInput } from '#shared/ipc/contract.ts';
import { documentFieldLabels, documentKindLabels } from '#shared/caseload/documents/texts.ts';
import { beginChange } from '../../changes/change.ts';
import { purgeRemovedContent } from '../../changes/purge-content.ts';
import { mergeChanges } from '../../changes/conflicts.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';
import { endingOf } from './media-type.ts';

/**
 * Gives a document another title or kind.
 *
 * @throws Refusal `conflict` when somebody else changed the same since
 */
export async function saveDocument(
  { documentId, before, values }: ParsedInput<'caseload.saveDocument'>,
  context: FileCallContext,
): Promise<Changed> {
  const { client_id: clientId, title, kind } = await readDocumentRow(context.trx, documentId);
  context.about(clientId);
  const merged = mergeChanges({
    before,
    now: { title, kind },
    after: values,
    labels: documentFieldLabels,
    shown: (field) => (field === 'kind' ? documentKindLabels[kind] : title),
  });
  const change = beginChange(context, { call: 'caseload.saveDocument', clientId });
  await change.update('document', documentId, merged);
  return { changeId: change.id };
}

/** Takes a document off the client's page. Its bytes stay for a day, for who undoes it. */
export async function removeDocument(
  { documentId }: ParsedInput<'caseload.removeDocument'>,
  context: FileCallContext,
): Promise<Changed> {
  const { client_id: clientId } = await readDocumentRow(context.trx, documentId);
  context.about(clientId);
  const change = beginChange(context, { call: 'caseload.removeDocument', clientId });
  await change.remove('document', documentId);
  await purgeRemovedContent(context.trx, context.now);
  return { changeId: change.id };
}

/** The bytes of a document, for the main process: to show them, or to write the copy that the user asked for. */
export async function documentContent(
  { documentId }: ParsedInput<'caseload.documentContent'>,
  { trx, about }: FileCallContext,
): Promise<CallOutput<'caseload.documentContent'>> {
  const document = await readDocumentRow(trx, documentId);
  about(document.client_id);
  const content = await trx
    .selectFrom('document_content')
    .select('bytes')
    .where('id', '=', document.content_id)
    .executeTakeFirst();
  if (content === undefined) {
    throw new Refusal(
      'not-found',
      'De inhoud van dit document is al gewist, want het was langer dan een dag verwijderd. Voeg het bestand opnieuw toe.',
      'documentId',
    );
  }
  return {
    mediaType: document.media_type,
    base64: Buffer.from(content.bytes).toString('base64'),
    suggestedName: withEnding(document.title, endingOf(document.media_type)),
  };
}

const withEnding = (title: string, ending: string): string =>
  title.toLowerCase().endsWith(`.${ending}`) ? title : `${title}.${ending}`;

async function readDocumentRow(trx: TeamTransaction, documentId: number) {
  const row = await trx
    .selectFrom('document')
    .selectAll()
    .where('id', '=', documentId)
    .executeTakeFirst();
  if (row === undefined) {
    throw new Refusal(
      'not-found',
      'Dit document staat niet meer in het teambestand. Voeg het opnieuw toe als u het nog nodig hebt.',
      'documentId',
    );
  }
  return row;
}

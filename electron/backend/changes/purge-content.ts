import type { TeamTransaction } from '../database/schema.ts';

/** So long the bytes of a removed document stay, so that its removal can be undone: one day, in ms. */
export const keptAfterRemoval = 24 * 60 * 60 * 1000;

/**
 * Wipes the bytes of documents that were removed more than a day ago. The file overwrites what is wiped.
 * Nothing runs by itself: it is done whenever somebody opens a client, and with each change of documents.
 * By index: it costs what was ever removed, not what is kept.
 */
export async function purgeRemovedContent(trx: TeamTransaction, now: Date): Promise<void> {
  const limit = new Date(now.getTime() - keptAfterRemoval).toISOString();
  const removedAt = await removals(trx);
  await purge(
    trx,
    [...removedAt].filter(([, at]) => at < limit).map(([id]) => id),
  );
}

/** Wipes as well what no history names any more: that cannot be brought back. Looks at every document. */
export async function purgeForgottenContent(trx: TeamTransaction): Promise<void> {
  const removedAt = await removals(trx);
  const orphans = await trx
    .selectFrom('document_content')
    .leftJoin('document', 'document.content_id', 'document_content.id')
    .select('document_content.id')
    .where('document.id', 'is', null)
    .execute();
  await purge(
    trx,
    orphans.map(({ id }) => id).filter((id) => !removedAt.has(id)),
  );
}

/** Those that a document stands for stay: its removal was undone, or it got the number of one that went. */
async function purge(trx: TeamTransaction, contentIds: readonly number[]): Promise<void> {
  if (contentIds.length === 0) return;
  const there = await trx
    .selectFrom('document_content')
    .select('id')
    .where('id', 'in', contentIds)
    .execute();
  if (there.length === 0) return;
  await trx
    .deleteFrom('document_content')
    .where(
      'id',
      'in',
      there.map(({ id }) => id),
    )
    .where('id', 'not in', (eb) => eb.selectFrom('document').select('content_id'))
    .execute();
}

/** When the document of each content was removed last, as ISO time. */
async function removals(trx: TeamTransaction): Promise<Map<number, string>> {
  const rows = await trx
    .selectFrom('change_row')
    .innerJoin('change_set', 'change_set.id', 'change_row.change_id')
    .select(['change_row.before_values', 'change_set.at'])
    .where('change_row.table_name', '=', 'document')
    .where('change_row.after_values', 'is', null)
    .orderBy('change_row.id')
    .execute();
  return new Map(
    rows.map(({ before_values, at }) => [
      (JSON.parse(before_values ?? '{}') as { content_id: number }).content_id,
      at,
    ]),
  );
}

import type { TeamTransaction } from '../../database/schema.ts';

/** So long the bytes of a removed document stay, so that its removal can be undone: one day, in ms. */
export const keptAfterRemoval = 24 * 60 * 60 * 1000;

/**
 * Wipes the bytes of documents that were removed more than a day ago. The file overwrites what is wiped.
 * Done with each document that comes or goes, so that nothing has to run by itself.
 */
export async function purgeRemovedContent(trx: TeamTransaction, now: Date): Promise<void> {
  const orphans = await trx
    .selectFrom('document_content')
    .leftJoin('document', 'document.content_id', 'document_content.id')
    .select('document_content.id')
    .where('document.id', 'is', null)
    .execute();
  if (orphans.length === 0) return;
  const removedAt = await removals(trx);
  const limit = new Date(now.getTime() - keptAfterRemoval).toISOString();
  // What no history names any more cannot be brought back: it goes too.
  const gone = orphans.filter(({ id }) => (removedAt.get(id) ?? '') < limit).map(({ id }) => id);
  if (gone.length === 0) return;
  await trx.deleteFrom('document_content').where('id', 'in', gone).execute();
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

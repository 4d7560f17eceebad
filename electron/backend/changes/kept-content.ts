import type { TeamTransaction } from '../database/schema.ts';
import type { TouchedRow } from './change-rows.ts';

/**
 * Whether the bytes of a removed document are still there and still its own. They stay for a while after
 * the removal and are wiped then; a later document may have got their place.
 */
export async function hasContent(trx: TeamTransaction, removed: TouchedRow): Promise<boolean> {
  const contentId = removed.before?.['content_id'];
  if (typeof contentId !== 'number') return false;
  const content = await trx
    .selectFrom('document_content')
    .select('id')
    .where('id', '=', contentId)
    .executeTakeFirst();
  if (content === undefined) return false;
  const later = await trx
    .selectFrom('change_row')
    .select('after_values')
    .where('table_name', '=', 'document')
    .where('row_id', '<>', removed.rowId)
    .where('id', '>', removed.id)
    .where('after_values', 'is not', null)
    .execute();
  return !later.some(
    ({ after_values: row }) =>
      (JSON.parse(row ?? '{}') as { content_id?: number }).content_id === contentId,
  );
}

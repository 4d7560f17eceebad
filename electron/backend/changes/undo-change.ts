import { brokenRule } from '../database/constraints.ts';
import type { TeamTransaction } from '../database/schema.ts';
import type { FileCallContext } from '../handler.ts';
import { Refusal } from '../refusal.ts';
import { beginChange, readRow, type Change, type Row } from './change.ts';
import { isAsNoted, rowsOfChange, type TouchedRow } from './change-rows.ts';
import { removeLoneOrganisations } from './lone-organisations.ts';
import { hasContent } from './kept-content.ts';
import { purgeRemovedContent } from './purge-content.ts';
import { refuseNameInUse } from './renamed-member.ts';
import { sentences } from './sentences.ts';
import { refuseTakenSince } from './taken-member.ts';
import { undoneAmong } from './undone.ts';

/**
 * Takes a change back as a whole, as a change of its own that can be undone too.
 *
 * @returns the number of the change that did it
 * @throws Refusal `not-found`; `conflict` when it was undone already or when something that it touched was
 * changed since: then nothing is undone
 */
export async function undoChange(
  changeId: number,
  context: Pick<FileCallContext, 'trx' | 'now' | 'account'>,
): Promise<number> {
  const { trx } = context;
  await purgeRemovedContent(trx, context.now);
  const set = await trx
    .selectFrom('change_set')
    .select(['id', 'client_id'])
    .where('id', '=', changeId)
    .executeTakeFirst();
  if (set === undefined) throw new Refusal('not-found', sentences.unknown, 'changeId');
  const undone = await undoneAmong(trx, [changeId]);
  if (undone.has(changeId)) throw new Refusal('conflict', sentences.undone, 'changeId');
  const change = beginChange(context, {
    call: 'caseload.undoChange',
    clientId: set.client_id,
    undoes: changeId,
  });
  const rows = await rowsOfChange(trx, changeId);
  await refuseNameInUse(trx, rows);
  await refuseTakenSince(trx, rows);
  // Backwards: what refers to a row came after it, and so goes before it.
  for (const row of rows.toReversed()) await takeBack(trx, change, row);
  await removeLoneOrganisations(trx, change, rows);
  return change.id;
}

async function takeBack(trx: TeamTransaction, change: Change, row: TouchedRow): Promise<void> {
  const { table, rowId, before, after, clientId } = row;
  const standing = await readRow(trx, table, rowId);
  if (!isAsNoted(after, standing)) {
    const what = await whatChanged(trx, row, standing);
    throw new Refusal('conflict', `${what}${await whose(trx, row, change)}`, 'changeId');
  }
  if (table === 'document' && after === null && !(await hasContent(trx, row))) {
    throw new Refusal('conflict', sentences.contentGone, 'changeId');
  }
  try {
    if (before === null) await change.remove(table, rowId, clientId);
    else if (after === null) await change.add(table, before as never, clientId);
    else if (isAsNoted(after, before)) await change.affirm(table, rowId);
    else await change.update(table, rowId, before, clientId);
  } catch (error) {
    const stands = whatStands(error, before === null);
    if (stands === null) throw error;
    throw new Refusal('conflict', stands(table), 'changeId');
  }
}

/** What happened since to a row that does not stand as the change left it. */
async function whatChanged(
  trx: TeamTransaction,
  { id, table, rowId, after }: TouchedRow,
  standing: Row | null,
): Promise<string> {
  if (table === 'trajectory' && standing?.['status'] === 'geannuleerd') {
    return sentences.orderCancelled;
  }
  // A later version keeps it in other tables than when it was noted.
  const noted = Object.keys(after ?? {});
  if (standing !== null && noted.some((column) => !(column in standing))) {
    return sentences.ofEarlierVersion(table);
  }
  const later = await trx
    .selectFrom('change_row')
    .select('id')
    .where('table_name', '=', table)
    .where('row_id', '=', rowId)
    .where('id', '>', id)
    .executeTakeFirst();
  // All that people do is noted: what is not came with an import.
  const byImport = later === undefined;
  if (standing === null) return (byImport ? sentences.goneByImport : sentences.gone)(table);
  return (byImport ? sentences.changedByImport : sentences.changed)(table);
}

/** Of a change of many clients at once: at whom to look. */
async function whose(
  trx: TeamTransaction,
  { clientId }: TouchedRow,
  change: Change,
): Promise<string> {
  if (change.clientId !== null || clientId === null) return '';
  const client = await trx
    .selectFrom('client')
    .select('client_number')
    .where('id', '=', clientId)
    .executeTakeFirst();
  return client === undefined ? '' : sentences.ofClient(client.client_number);
}

/** What an error of the database says about rows that came since; `null`: it is about something else. */
function whatStands(
  error: unknown,
  removing: boolean,
): ((table: TouchedRow['table']) => string) | null {
  const rule = brokenRule(error);
  if (rule === null) return null;
  if (rule === 'other') return sentences.taken;
  return removing ? sentences.referredTo : sentences.parentGone;
}

import { CompiledQuery } from 'kysely';
import type { UndoPlan } from '#shared/importing/schema.ts';
import { counted } from '#shared/kernel/text.ts';
import { purgeForgottenContent } from '../../changes/purge-content.ts';
import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';
import { keyColumn } from '../journalled-rows.ts';
import { journalledTables } from '../journalled-tables.ts';
import { importRun } from '../runs.ts';
import { rowsPerReport } from '../shape-import.ts';
import { forgetSnoozes } from './forget-snoozes.ts';
import { planWithJournal } from './plan-undo.ts';
import type { ChangedValue, ImportJournal } from './read-journal.ts';

type UndoContext = Pick<FileCallContext, 'trx' | 'now' | 'account' | 'report' | 'pause'>;

/**
 * Puts the team file back as it was before an import. The import stays in the log; its journal, which
 * holds what the file no longer has, does not.
 *
 * @throws Refusal `conflict` when later changes stand in the way, `cancelled` when the user stops it
 */
export async function undoImport(importId: number, context: UndoContext): Promise<UndoPlan> {
  const { trx, now, account } = context;
  const { plan, journal } = await planWithJournal(trx, importId);
  refuseObstacles(plan);
  await takeBack(journal, context);
  await forgetChanges(trx, journal);
  await forgetSnoozes(trx, journal);
  // What was removed by hand for who goes can come back no more.
  await purgeForgottenContent(trx);
  // A draft tells whose it is by an id in its key; none may open for a later client with that id.
  await trx.deleteFrom('draft').execute();
  await trx.deleteFrom('import_added').where('import_id', '=', importId).execute();
  await trx.deleteFrom('import_changed').where('import_id', '=', importId).execute();
  await trx
    .updateTable('import_run')
    .set({ undone_at: now.toISOString(), undone_by: account === '' ? null : account })
    .where('id', '=', importId)
    .execute();
  const run = await importRun(trx, importId);
  return { ...plan, run: run ?? plan.run };
}

function refuseObstacles({ obstacles, obstacleCount }: UndoPlan): void {
  const [first] = obstacles;
  if (first === undefined) return;
  const others = counted(obstacleCount - 1, 'andere reden', 'andere redenen');
  const reason = first.importId === null ? first.message : 'Een latere import bouwt erop verder.';
  throw new Refusal(
    'conflict',
    `Deze import kan nu niet ongedaan worden gemaakt. ${reason}${obstacleCount > 1 ? ` En nog ${others}.` : ''}`,
    'importId',
  );
}

async function takeBack(
  { added, changed }: ImportJournal,
  { trx, report, pause }: UndoContext,
): Promise<void> {
  let total = changed.length;
  for (const ids of added.values()) total += ids.count;
  let done = 0;
  let reported = 0;
  const progress = async (more: number) => {
    done += more;
    if (done - reported < rowsPerReport && done < total) return;
    reported = done;
    report({ work: 'importing', unit: 'rijen', done, total });
    await pause();
  };
  // A row that was made to refer to one of the import lets go of it before that is deleted.
  for (const value of changed.toReversed()) {
    await trx.executeQuery(restoring(value));
    await progress(1);
  }
  for (const table of journalledTables.toReversed()) {
    for (const [first, last] of added.get(table)?.runs(rowsPerReport) ?? []) {
      const key = keyColumn(table);
      const { numAffectedRows } = await trx.executeQuery(
        CompiledQuery.raw(`delete from "${table}" where "${key}" between ? and ?`, [first, last]),
      );
      if (Number(numAffectedRows) !== last - first + 1) {
        throw new Error(`undoing an import did not find its rows: ${table}`);
      }
      await progress(last - first + 1);
    }
  }
}

/**
 * What was done by hand for clients who go was taken back before: its history goes with them, and a later
 * client with the same id does not get it.
 */
async function forgetChanges(trx: UndoContext['trx'], { added }: ImportJournal): Promise<void> {
  for (const [first, last] of added.get('client')?.runs(rowsPerReport) ?? []) {
    await trx
      .deleteFrom('change_row')
      .where('client_id', '>=', first)
      .where('client_id', '<=', last)
      .execute();
    await trx
      .updateTable('change_set')
      .set({ client_id: null })
      .where('client_id', '>=', first)
      .where('client_id', '<=', last)
      .execute();
  }
}

const restoring = ({ table, rowId, column, before }: ChangedValue): CompiledQuery =>
  CompiledQuery.raw(`update "${table}" set "${column}" = ? where "${keyColumn(table)}" = ?`, [
    before,
    rowId,
  ]);

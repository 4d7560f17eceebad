import { maskBsns } from '#shared/kernel/bsn.ts';
import { addsNothing } from '#shared/importing/counts.ts';
import type { FileCallContext } from '../handler.ts';
import { assertStored, beforeImport, countStored } from './count-stored.ts';
import type { HeldList } from './held-list.ts';
import { createJournal } from './journal.ts';
import type { PreparedList, ShapePlan } from './shape-import.ts';

type CommitContext = Pick<
  FileCallContext,
  'trx' | 'today' | 'report' | 'pause' | 'now' | 'account'
>;

/**
 * Stores what was planned, with its place in the log and the journal by which it can be taken back.
 * Returns the id of the import; `null`: there was nothing to store.
 *
 * @throws Refusal `cancelled`, or an error when the tables do not hold what was counted before; the
 * transaction then takes everything back.
 */
export async function commitImport(
  held: HeldList,
  { choices }: PreparedList,
  plan: ShapePlan,
  context: CommitContext,
): Promise<number | null> {
  const { trx, report, pause, today } = context;
  const { counts } = plan;
  if (addsNothing(counts)) return null;
  const before = await beforeImport(trx);
  const { id: importId } = await trx
    .insertInto('import_run')
    .values({
      imported_on: today,
      reference_date: choices.referenceDate,
      row_count: counts.rows,
      shape: choices.shape,
      file_name: maskBsns(held.fileName).text,
      fingerprint: held.fingerprint,
      imported_at: context.now.toISOString(),
      imported_by: context.account === '' ? null : context.account,
      counts: JSON.stringify(counts),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const journal = await createJournal(trx, importId);
  await plan.store(journal, { trx, today, report, pause, importId });
  await journal.finish();
  assertStored(await countStored(trx, before, importId), counts);
  report({ work: 'importing', unit: 'rijen', done: counts.rows, total: counts.rows });
  await pause();
  return importId;
}

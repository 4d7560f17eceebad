import type { IsoDate } from '#shared/kernel/dates.ts';
import type { FileCallContext } from '../handler.ts';
import { BulkInsert } from './bulk-insert.ts';
import { RowMaker, type ImportRows, type LastIds } from './client-rows.ts';
import { assertStored, countStored } from './count-stored.ts';
import type { ImportPlan } from './plan.ts';
import { storeNames } from './store-names.ts';
import { storeProducts } from './store-products.ts';

/** How many rows of the list go between two reports of progress. */
const rowsPerReport = 1_000;

/**
 * Stores what was planned, and nothing when nothing is new. Between each thousand rows it reports, and
 * stops when the user wants it to.
 *
 * @throws Refusal `cancelled`, or an error when the tables do not hold what was counted before; the
 * transaction then takes everything back.
 */
export async function storeImport(
  plan: ImportPlan,
  referenceDate: IsoDate,
  context: Pick<FileCallContext, 'trx' | 'today' | 'report' | 'pause'>,
): Promise<void> {
  const { trx } = context;
  const { counts } = plan;
  const total = counts.rows;
  if (counts.clients + counts.trajectories + counts.outflows === 0) return;
  const before = await countStored(trx);
  const { id: importId } = await trx
    .insertInto('import_run')
    .values({ imported_on: context.today, reference_date: referenceDate, row_count: total })
    .returning('id')
    .executeTakeFirstOrThrow();
  const ids = await storeNames(trx, plan.names, counts);
  await storeProducts(
    trx,
    plan.clients.flatMap(({ trajectories }) => trajectories),
    ids,
  );
  const last = await lastIds(trx);
  const maker = new RowMaker({ importId, referenceDate, ids, last, households: plan.households });
  const bulk = new BulkInsert(trx);
  let done = 0;
  let reported = 0;
  for (const planned of plan.clients) {
    maker.add(planned);
    done += planned.client.rowCount;
    if (done - reported < rowsPerReport) continue;
    await insertAll(bulk, maker.take());
    reported = done;
    context.report({ work: 'importing', unit: 'rijen', done, total });
    await context.pause();
  }
  await insertAll(bulk, maker.take());
  assertStored(before, await countStored(trx), counts);
  context.report({ work: 'importing', unit: 'rijen', done: total, total });
  await context.pause();
}

/** Parents before children. */
async function insertAll(bulk: BulkInsert, rows: ImportRows): Promise<void> {
  await bulk.rows('household', rows.household);
  await bulk.rows('client', rows.client);
  await bulk.rows('client_track', rows.client_track);
  await bulk.rows('client_case_manager', rows.client_case_manager);
  await bulk.rows('client_language_level', rows.client_language_level);
  await bulk.rows('ladder_measurement', rows.ladder_measurement);
  await bulk.rows('outflow', rows.outflow);
  await bulk.rows('trajectory', rows.trajectory);
  await bulk.rows('imported_cost', rows.imported_cost);
}

async function lastIds(trx: FileCallContext['trx']): Promise<LastIds> {
  const lastOf = async (table: keyof LastIds): Promise<number> => {
    const { last } = await trx
      .selectFrom(table)
      .select((eb) => eb.fn.max<number | null>('id').as('last'))
      .executeTakeFirstOrThrow();
    return last ?? 0;
  };
  return {
    household: await lastOf('household'),
    client: await lastOf('client'),
    trajectory: await lastOf('trajectory'),
  };
}

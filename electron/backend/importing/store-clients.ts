import type { ImportCounts } from '#shared/importing/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { RowMaker, type ImportRows } from './client-rows.ts';
import type { Journal } from './journal.ts';
import type { KnownNames } from './known-names.ts';
import { overwriteClient } from './overwrite-client.ts';
import type { PlannedClient } from './planned-client.ts';
import { rowsPerReport, type StoringContext } from './shape-import.ts';
import { storeNames } from './store-names.ts';
import { storeProducts } from './store-products.ts';

/** All that an import of clients adds and changes. */
export interface ClientsPlan {
  readonly counts: ImportCounts;
  readonly clients: readonly PlannedClient[];
  /** Ids of the households that clients join, by number; `null`: still to be made. */
  readonly households: ReadonlyMap<string, number | null>;
  readonly names: KnownNames;
  readonly referenceDate: IsoDate;
}

/**
 * Stores what was planned. Between each thousand rows it reports, and stops when the user wants it to.
 *
 * @throws Refusal `cancelled`; the transaction then takes everything back.
 */
export async function storeClients(
  { counts, clients, households, names, referenceDate }: ClientsPlan,
  journal: Journal,
  context: StoringContext,
): Promise<void> {
  const { trx, importId } = context;
  const total = counts.rows;
  const ids = await storeNames(journal, names, counts);
  const trajectories = clients.flatMap((planned) => planned.trajectories);
  await storeProducts(trx, journal, trajectories, ids);
  const maker = new RowMaker({ importId, referenceDate, ids, journal, households });
  let done = 0;
  let reported = 0;
  for (const planned of clients) {
    maker.add(planned);
    if (planned.changed !== null) {
      const overwriting = { journal, maker, ids, referenceDate };
      // A household that the client moves to has to be there first.
      if (planned.changed.fields.includes('householdNumber')) {
        maker.householdId(planned.client.householdNumber);
        await addAll(journal, maker.take());
      }
      await overwriteClient(planned, overwriting);
    }
    done += planned.client.rowCount;
    if (done - reported < rowsPerReport) continue;
    await addAll(journal, maker.take());
    reported = done;
    context.report({ work: 'importing', unit: 'rijen', done, total });
    await context.pause();
  }
  await addAll(journal, maker.take());
}

/** Parents before children. */
async function addAll(journal: Journal, rows: ImportRows): Promise<void> {
  await journal.add('household', rows.household);
  await journal.add('client', rows.client);
  await journal.add('client_track', rows.client_track);
  await journal.add('client_case_manager', rows.client_case_manager);
  await journal.add('client_language_level', rows.client_language_level);
  await journal.add('ladder_measurement', rows.ladder_measurement);
  await journal.add('outflow', rows.outflow);
  await journal.add('trajectory', rows.trajectory);
  await journal.add('imported_cost', rows.imported_cost);
}

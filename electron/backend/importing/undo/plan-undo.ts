import type { ImportRun, UndoPlan } from '#shared/importing/schema.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { Refusal } from '../../refusal.ts';
import type { JournalledTable } from '../journalled-tables.ts';
import { importRun } from '../runs.ts';
import { findObstacles } from './obstacles.ts';
import { readJournal, type ImportJournal } from './read-journal.ts';

/**
 * What undoing an import would do, and what stands in its way. Changes nothing.
 *
 * @throws Refusal `not-found` when there is no such import
 */
export async function planUndo(trx: TeamTransaction, importId: number): Promise<UndoPlan> {
  return (await planWithJournal(trx, importId)).plan;
}

/** The same, with what it is made from. */
export async function planWithJournal(
  trx: TeamTransaction,
  importId: number,
): Promise<{ readonly plan: UndoPlan; readonly journal: ImportJournal }> {
  const run = await importRun(trx, importId);
  if (run === null) {
    throw new Refusal('not-found', 'Deze import staat niet in het teambestand.', 'importId');
  }
  const journal = await readJournal(trx, importId);
  const countOf = (table: JournalledTable) => journal.added.get(table)?.count ?? 0;
  const cells = journal.changed.map(({ table, rowId, column }) => `${table} ${rowId} ${column}`);
  const never = neverUndone(run);
  const found =
    never === null
      ? await (await findObstacles(trx, importId, journal)).list(trx)
      : { obstacles: [{ clientId: null, message: never }], obstacleCount: 1 };
  const plan: UndoPlan = {
    run,
    removes: {
      clients: countOf('client'),
      trajectories: countOf('trajectory'),
      outflows: countOf('outflow'),
      invoices: countOf('invoice'),
      contacts: countOf('contact'),
      measurements: countOf('ladder_measurement'),
      restoredValues: new Set(cells).size,
    },
    ...found,
  };
  return { plan, journal };
}

function neverUndone({ undoneAt, canUndo }: ImportRun): string | null {
  if (undoneAt !== null) return 'Deze import is al ongedaan gemaakt.';
  if (!canUndo) return 'Van deze import heeft Trede niet bijgehouden wat erbij kwam.';
  return null;
}

import type { ImportRun, Obstacle, UndoPlan } from '#shared/importing/schema.ts';
import { formatDate, toIsoDate } from '#shared/kernel/dates.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { Refusal } from '../../refusal.ts';
import type { JournalledTable } from '../journalled-tables.ts';
import { importRun } from '../runs.ts';
import { listedAtMost } from './found-obstacles.ts';
import { findObstacles } from './obstacles.ts';
import { readJournal, type ImportJournal } from './read-journal.ts';
import { sentences } from './sentences.ts';

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
    throw new Refusal(
      'not-found',
      'Deze import staat niet meer in het teambestand. Kijk bij Importeren welke er zijn.',
      'importId',
    );
  }
  const journal = await readJournal(trx, importId);
  const countOf = (...tables: JournalledTable[]) =>
    tables.reduce((sum, table) => sum + (journal.added.get(table)?.count ?? 0), 0);
  const cells = journal.changed.map(({ table, rowId, column }) => `${table} ${rowId} ${column}`);
  const never = neverUndone(run);
  const found =
    never === null
      ? await obstaclesOf(trx, importId, journal)
      : { obstacles: [{ ...ofTheFile, message: never }], obstacleCount: 1 };
  const plan: UndoPlan = {
    run,
    removes: {
      clients: countOf('client'),
      trajectories: countOf('trajectory'),
      outflows: countOf('outflow'),
      invoices: countOf('invoice'),
      contacts: countOf('contact'),
      measurements: countOf('ladder_measurement', 'client_language_level'),
      households: countOf('household'),
      orders: countOf('purchase_order'),
      names: countOf('fund', 'provider', 'trajectory_type', 'product'),
      otherFacts: countOf('client_track', 'client_case_manager') + costsOfBefore(journal),
      restoredValues: new Set(cells).size,
    },
    ...found,
  };
  return { plan, journal };
}

/** Costs of trajectories that were there before; the others go with their trajectory. */
function costsOfBefore({ added }: ImportJournal): number {
  const trajectories = added.get('trajectory');
  let count = 0;
  for (const id of added.get('imported_cost')?.ids ?? []) {
    if (trajectories?.has(id) !== true) count += 1;
  }
  return count;
}

const ofTheFile = {
  clientId: null,
  clientName: null,
  importId: null,
  because: 'lasting',
} as const;

/** Later imports first, each once: they are undone first, when they can be. */
async function obstaclesOf(
  trx: TeamTransaction,
  importId: number,
  journal: ImportJournal,
  known = new Map<number, boolean>(),
): Promise<Pick<UndoPlan, 'obstacles' | 'obstacleCount'>> {
  const found = await (await findObstacles(trx, importId, journal)).list(trx);
  const later: Obstacle[] = [];
  for (const { importId: id, count } of found.later) {
    const run = await importRun(trx, id);
    const file = run?.fileName ?? 'een lijst';
    const day = run === null ? '' : formatDate(toIsoDate(new Date(run.importedAt)));
    const stays = await staysForGood(trx, id, known);
    later.push({
      ...ofTheFile,
      importId: id,
      because: stays ? 'lasting' : 'later-import',
      message: `${sentences.later(file, day, count)}${stays ? ` ${sentences.laterStays}` : ''}`,
    });
  }
  return {
    obstacles: [...later, ...found.obstacles].slice(0, listedAtMost),
    obstacleCount: later.length + found.obstacleCount,
  };
}

/** Whether an import can never be undone any more, whatever the user does first. Looks at each once. */
async function staysForGood(
  trx: TeamTransaction,
  importId: number,
  known: Map<number, boolean>,
): Promise<boolean> {
  const before = known.get(importId);
  if (before !== undefined) return before;
  const journal = await readJournal(trx, importId);
  const { obstacles } = await obstaclesOf(trx, importId, journal, known);
  const stays = obstacles.some(({ because }) => because === 'lasting');
  known.set(importId, stays);
  return stays;
}

function neverUndone({ undoneAt, canUndo }: ImportRun): string | null {
  if (undoneAt !== null) return 'Deze import is al ongedaan gemaakt. U hoeft niets te doen.';
  if (!canUndo)
    return 'Van deze import heeft Trede niet bijgehouden wat erbij kwam. Verander zelf wat niet klopt.';
  return null;
}

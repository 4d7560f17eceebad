import type { BackendCallName } from '#shared/ipc/contract.ts';
import type { TeamDatabase, TeamTransaction } from '../../../database/schema.ts';
import type { FileCallContext } from '../../../handler.ts';
import { buildIndex, type SearchIndex } from './build-index.ts';

/** Calls after which search still finds the same. Whatever is not among them may have changed the file. */
const changesNothing: ReadonlySet<string> = new Set<BackendCallName>([
  'caseload.list',
  'caseload.client',
  'caseload.dossier',
  'caseload.signals',
  'caseload.settings',
  'caseload.missing',
  'caseload.views',
  'caseload.search',
  'caseload.history',
  'caseload.agenda',
  'caseload.organisations',
  'caseload.trajectoryTypes',
  'caseload.draft',
  'caseload.keepDraft',
  'caseload.dropDraft',
]);

interface Kept {
  readonly index: SearchIndex;
  /** Of `session.fileCalls`, when it was last known to be right. */
  calls: number;
  /** The last line of the log at that time. */
  line: number;
}

/** By open file: what is in memory goes with the file when it closes. */
const kept = new WeakMap<TeamDatabase, Kept>();

/**
 * The index of the open file: made at the first search, and made anew when any call since may have
 * changed something. The log tells which calls there were, one line each, also of imports and undoing.
 */
export async function freshIndex({
  trx,
  session,
}: Pick<FileCallContext, 'trx' | 'session'>): Promise<SearchIndex> {
  const { db } = session.requireFile();
  const known = kept.get(db);
  const line = await lastLine(trx);
  const calls = session.fileCalls;
  if (known !== undefined && (await standsStill(trx, known, calls))) {
    known.calls = calls;
    known.line = line;
    return known.index;
  }
  const index = await buildIndex(trx);
  kept.set(db, { index, calls, line });
  return index;
}

/** Each call since must have left its line, or something happened that the log does not tell. */
async function standsStill(trx: TeamTransaction, known: Kept, calls: number): Promise<boolean> {
  const lines = await trx
    .selectFrom('log_line')
    .select('call')
    .where('id', '>', known.line)
    .execute();
  return (
    lines.length === calls - known.calls && lines.every(({ call }) => changesNothing.has(call))
  );
}

async function lastLine(trx: TeamTransaction): Promise<number> {
  const row = await trx
    .selectFrom('log_line')
    .select((eb) => eb.fn.max<number | null>('id').as('last'))
    .executeTakeFirst();
  return row?.last ?? 0;
}

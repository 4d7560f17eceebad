import type { IsoDate } from '#shared/kernel/dates.ts';
import { toIsoDate } from '#shared/kernel/dates.ts';
import type { BackupCounts } from '#shared/team/backups.ts';
import type { TeamDatabase, TeamTransaction } from '../../database/schema.ts';
import type { BackupEventKind } from '../../database/team-schema.ts';
import type { Manifest } from './manifest.ts';

type Database = TeamDatabase | TeamTransaction;

/** What is written of an attempt that worked. */
export const worked = 'gelukt';

export interface BackupEvent {
  readonly at: string;
  readonly day: IsoDate;
  readonly kind: BackupEventKind;
  readonly outcome: string;
  readonly name: string | null;
  readonly counts: BackupCounts | null;
}

export async function readState(db: Database) {
  const row = await db.selectFrom('backup_state').selectAll().executeTakeFirstOrThrow();
  return {
    changed: row.changed === 1,
    sequence: row.sequence,
    secondPlaceDays: row.second_place_days,
    keyId: row.key_id,
  };
}

/** Notes that the file is not any more what the latest backup has. */
export async function markChanged(trx: TeamTransaction): Promise<void> {
  await trx.updateTable('backup_state').set({ changed: 1 }).where('changed', '=', 0).execute();
}

export async function markMade(
  trx: TeamTransaction,
  { sequence, keyId }: Pick<Manifest, 'sequence' | 'keyId'>,
): Promise<void> {
  await trx.updateTable('backup_state').set({ changed: 0, sequence, key_id: keyId }).execute();
}

export async function saveSecondPlaceDays(trx: TeamTransaction, days: number): Promise<void> {
  await trx.updateTable('backup_state').set({ second_place_days: days }).execute();
}

/** How many lines stay; restore tests and second places all do. */
const kept = 1000;

/** Notes an attempt. One that fails again and again in the same way stays one line, with its latest time. */
export async function noteEvent(
  trx: TeamTransaction,
  now: Date,
  event: Pick<BackupEvent, 'kind' | 'outcome'> & Partial<Pick<BackupEvent, 'name' | 'counts'>>,
): Promise<void> {
  const { kind, outcome, name = null, counts = null } = event;
  const when = { at: now.toISOString(), day: toIsoDate(now) };
  const last = await latestEvent(trx, kind);
  if (last !== null && last.outcome === outcome && outcome !== worked && kind !== 'tested') {
    await trx.updateTable('backup_event').set(when).where('id', '=', last.id).execute();
    return;
  }
  await trx
    .insertInto('backup_event')
    .values({
      ...when,
      kind,
      outcome,
      name,
      counts: counts === null ? null : JSON.stringify(counts),
    })
    .execute();
  const { latest } = await trx
    .selectFrom('backup_event')
    .select((eb) => eb.fn.max('id').as('latest'))
    .executeTakeFirstOrThrow();
  await trx
    .deleteFrom('backup_event')
    .where('id', '<=', latest - kept)
    .where('kind', 'not in', ['tested', 'place'])
    .execute();
}

/** The folders that ever were a second place, on any computer, each with the day on which it was chosen last. */
export async function placesChosen(
  db: Database,
): Promise<readonly { readonly folder: string; readonly day: IsoDate }[]> {
  const rows = await db
    .selectFrom('backup_event')
    .select(['name', 'day'])
    .where('kind', '=', 'place')
    .where('name', 'is not', null)
    .orderBy('id')
    .execute();
  const last = new Map(rows.map(({ name, day }) => [name ?? '', day]));
  return [...last].map(([folder, day]) => ({ folder, day }));
}

/** The latest attempt of a kind, or the latest one that worked; `null` when there is none. */
export async function latestEvent(
  db: Database,
  kind: BackupEventKind,
  which: 'any' | 'worked' = 'any',
) {
  const row = await db
    .selectFrom('backup_event')
    .selectAll()
    .where('kind', '=', kind)
    .$if(which === 'worked', (query) => query.where('outcome', '=', worked))
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** The restore tests, the latest first. */
export async function testsDone(db: Database): Promise<readonly BackupEvent[]> {
  const rows = await db
    .selectFrom('backup_event')
    .selectAll()
    .where('kind', '=', 'tested')
    .orderBy('id', 'desc')
    .limit(5)
    .execute();
  return rows.map(({ counts, ...row }) => ({
    ...row,
    counts: counts === null ? null : (JSON.parse(counts) as BackupCounts),
  }));
}

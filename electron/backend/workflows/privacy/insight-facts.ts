import type { HistoryEntry } from '#shared/caseload/history/schema.ts';
import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';
import { readHistory } from '../../caseload/history/client-history.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { linesWithGuessedVat } from '../../purchasing/orders/guessed-vat.ts';
import { shownInLists } from './in-lists.ts';
import { draftsAbout, importChangesOf, seenMoments, type SeenMoment } from './read-beside.ts';
import { idsOf, readHeldRows, rowsIn, type HeldRows, type Row } from './read-person.ts';

/** Everything that the file holds about one client. */
export interface Insight {
  readonly client: Row;
  readonly held: HeldRows;
  /** Names of what the rows refer to by a number, by table. */
  readonly named: ReadonlyMap<ReferredTable, readonly Row[]>;
  readonly drafts: readonly Row[];
  readonly importChanges: readonly Row[];
  readonly seen: readonly SeenMoment[];
  readonly inLists: Awaited<ReturnType<typeof shownInLists>>;
  /** Who corrected what and when, the latest first. */
  readonly history: readonly HistoryEntry[];
  /** The ids of the order lines of which nobody said how much VAT is in them. */
  readonly guessedVat: ReadonlySet<number>;
}

const referred = {
  provider: 'provider_id',
  trajectory_type: 'type_id',
  organisation: 'organisation_id',
  fund: 'fund_id',
} as const;
export type ReferredTable = keyof typeof referred;

/** @throws Refusal `not-found` */
export async function readInsight(
  clientId: number,
  { trx, today }: Pick<FileCallContext, 'trx' | 'today'>,
): Promise<Insight> {
  const held = await readHeldRows(trx, [clientId]);
  const [client] = rowsIn(held, 'client');
  if (client === undefined) {
    throw new Refusal(
      'not-found',
      'Deze klant staat niet meer in het teambestand. Zoek de klant opnieuw bij Klanten.',
      'clientId',
    );
  }
  return {
    client,
    held,
    named: await namesOf(trx, held),
    drafts: await draftsAbout(trx, [clientId], held),
    importChanges: await importChangesOf(trx, held),
    seen: await seenMoments(trx, clientId),
    inLists: await shownInLists(trx, clientId),
    history: await readHistory(trx, clientId),
    guessedVat: await linesWithGuessedVat(trx, idsOf(rowsIn(held, 'purchase_order'), 'id'), today),
  };
}

async function namesOf(
  trx: TeamTransaction,
  held: HeldRows,
): Promise<ReadonlyMap<ReferredTable, readonly Row[]>> {
  const all = [...held.values()].flat();
  const named = new Map<ReferredTable, readonly Row[]>();
  for (const [table, column] of Object.entries(referred) as [ReferredTable, string][]) {
    const ids = idsOf(all, column);
    if (ids.length === 0) continue;
    const rows = await trx
      .selectFrom(table)
      .select(['id', 'name'])
      .where('id', 'in', ids)
      .execute();
    named.set(table, rows);
  }
  return named;
}

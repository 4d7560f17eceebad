import type { TeamTransaction } from '../database/schema.ts';
import type { KnownClient } from './known-client.ts';

/** Fills in what has a history in the team file: the latest of each, the ladder and the outflows whole. */
export async function addHistories(
  trx: TeamTransaction,
  byId: ReadonlyMap<number, KnownClient>,
): Promise<void> {
  const ids = [...byId.keys()];
  const tracks = await trx
    .selectFrom('client_track')
    .select(['client_id', 'track'])
    .where('client_id', 'in', ids)
    .orderBy('id')
    .execute();
  for (const { client_id, track } of tracks) withFacts(byId, client_id).track = track;
  const managers = await trx
    .selectFrom('client_case_manager')
    .select(['client_id', 'name'])
    .where('client_id', 'in', ids)
    .orderBy('id')
    .execute();
  for (const { client_id, name } of managers) withFacts(byId, client_id).caseManager = name;
  const levels = await trx
    .selectFrom('client_language_level')
    .select(['client_id', 'level', 'measured_on'])
    .where('client_id', 'in', ids)
    .orderBy('id')
    .execute();
  for (const { client_id, level, measured_on: measuredOn } of levels) {
    const facts = withFacts(byId, client_id);
    facts.languageLevel = level;
    if (measuredOn !== null && measuredOn > (facts.languageMeasuredOn ?? '')) {
      facts.languageMeasuredOn = measuredOn;
    }
  }
  await addLadders(trx, byId, ids);
  const outflows = await trx
    .selectFrom('outflow')
    .select(['id', 'client_id', 'kind', 'date'])
    .where('client_id', 'in', ids)
    .orderBy('id')
    .execute();
  for (const { id, client_id, kind, date } of outflows) {
    byId.get(client_id)?.outflows.push({ id, kind, date });
  }
}

async function addLadders(
  trx: TeamTransaction,
  byId: ReadonlyMap<number, KnownClient>,
  ids: readonly number[],
): Promise<void> {
  const rows = await trx
    .selectFrom('ladder_measurement')
    .select(['id', 'client_id', 'step', 'measured_on'])
    .where('client_id', 'in', ids)
    .orderBy('id')
    .execute();
  // Databases differ in where they put the step at the start, which has no day.
  rows.sort((a, b) => compareText(a.measured_on ?? '', b.measured_on ?? ''));
  for (const { id, client_id, step, measured_on: measuredOn } of rows) {
    byId.get(client_id)?.ladder.push({ id, step, measuredOn });
  }
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function withFacts(byId: ReadonlyMap<number, KnownClient>, id: number): KnownClient['facts'] {
  const client = byId.get(id);
  if (client === undefined) throw new Error('a history belongs to a client that was not asked for');
  return client.facts;
}

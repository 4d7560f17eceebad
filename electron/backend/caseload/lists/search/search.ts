import type { SearchHits } from '#shared/caseload/search/schema.ts';
import { wordsOf } from '#shared/caseload/search/words.ts';
import type { TeamTransaction } from '../../../database/schema.ts';
import type { FileCallContext } from '../../../handler.ts';
import type { Bucket } from './bucket.ts';
import type { NotePlace, SearchIndex } from './build-index.ts';
import { excerptOf } from './excerpt.ts';
import { freshIndex } from './fresh-index.ts';

/** As many of each as fit on screen. */
const limit = 8;

/**
 * What has every typed word: clients by their names, number, phone and household; trajectories, their
 * types and providers by name; klantmanagers and employers; notes and goals of plans, the latest first. Case
 * and accents do not matter. An empty query finds nothing, and makes ready for the next.
 */
export async function search(
  query: string,
  context: Pick<FileCallContext, 'trx' | 'session' | 'today'>,
): Promise<SearchHits> {
  const index = await freshIndex(context);
  const words = wordsOf(query);
  // Inside a word only what is long enough to mean something: 'opvang' in kinderopvang.
  const needles = words.map((word) => (word.length < 3 ? ` ${word}` : word));
  return {
    clients: findClients(index, words),
    trajectories: take(index.trajectories, needles),
    types: take(index.types, needles),
    providers: take(index.providers, needles),
    caseManagers: take(index.caseManagers, needles),
    employers: take(index.employers, needles),
    notes: await readNotes(context.trx, take(index.notes, needles), needles),
  };
}

function take<Item>(bucket: Bucket<Item>, needles: readonly string[]): Item[] {
  const found: Item[] = [];
  for (const item of bucket.find(needles)) {
    found.push(item);
    if (found.length === limit) break;
  }
  return found;
}

/**
 * Clients of whom a word begins with each typed word: Enter opens the first, so nobody comes up by letters
 * inside a name. First those whose surname begins as was typed, then those who are called so otherwise,
 * then those with somebody of that name in the household.
 */
function findClients(
  { clients, households }: SearchIndex,
  words: readonly string[],
): SearchHits['clients'] {
  if (words.length === 0) return [];
  const needles = words.map((word) => ` ${word}`);
  const found = new Map<number, SearchHits['clients'][number]>();
  for (const some of [
    clients.startingWith(words.join(' ')),
    clients.find(needles),
    households.find(needles),
  ]) {
    for (const client of some) {
      found.set(client.clientId, client);
      if (found.size === limit) return [...found.values()];
    }
  }
  return [...found.values()];
}

async function readNotes(
  trx: TeamTransaction,
  places: readonly NotePlace[],
  needles: readonly string[],
): Promise<SearchHits['notes']> {
  const idsOf = (source: NotePlace['source']) =>
    places.filter((place) => place.source === source).map(({ id }) => id);
  const texts = {
    contact: await textsOf(trx, 'contact', idsOf('contact')),
    plan: await textsOf(trx, 'plan', idsOf('plan')),
  };
  return places.map(({ id, source, clientId, clientName, date }) => ({
    id,
    clientId,
    clientName,
    date,
    source,
    excerpt: excerptOf(texts[source].get(id) ?? '', needles),
  }));
}

async function textsOf(
  trx: TeamTransaction,
  source: NotePlace['source'],
  ids: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  if (ids.length === 0) return new Map();
  const rows =
    source === 'contact'
      ? await trx
          .selectFrom('contact')
          .select(['id', 'note as text'])
          .where('id', 'in', ids)
          .execute()
      : await trx
          .selectFrom('plan')
          .select(['id', 'goal as text'])
          .where('id', 'in', ids)
          .execute();
  return new Map(rows.map(({ id, text }) => [id, text ?? '']));
}

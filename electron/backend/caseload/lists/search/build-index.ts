import { wordsOf } from '#shared/caseload/search/words.ts';
import type { SearchHits } from '#shared/caseload/search/schema.ts';
import type { TeamTransaction } from '../../../database/schema.ts';
import { byName } from '../../list.ts';
import { Bucket, type Findable } from './bucket.ts';

/** Where a note stands: its text is read again when it is shown, so it is not kept twice. */
export interface NotePlace {
  readonly source: 'contact' | 'plan';
  readonly id: number;
  readonly clientId: number;
  readonly clientName: string;
  readonly date: string;
}

/** What search looks through, in the memory of this process only. */
export interface SearchIndex {
  readonly clients: Bucket<SearchHits['clients'][number]>;
  /** The same clients, found by whoever is in their household. */
  readonly households: Bucket<SearchHits['clients'][number]>;
  readonly trajectories: Bucket<SearchHits['trajectories'][number]>;
  readonly providers: Bucket<SearchHits['providers'][number]>;
  readonly notes: Bucket<NotePlace>;
}

interface Person {
  readonly id: number;
  readonly householdId: number;
  readonly clientNumber: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly phone: string | null;
  /** Surname, first name, number: in this order they are typed. */
  readonly words: readonly string[];
}

/** Reads each table once. */
export async function buildIndex(trx: TeamTransaction): Promise<SearchIndex> {
  const people = await readPeople(trx);
  const personOf = new Map(people.map((person) => [person.id, person]));
  const courses = await readCourses(trx);
  return {
    clients: new Bucket(clientsToFind(people)),
    households: new Bucket(householdsToFind(people)),
    trajectories: new Bucket(
      courses.flatMap(({ clientId, typeName, providerName, startDate }) => {
        const person = personOf.get(clientId);
        if (person === undefined) return [];
        const item = { clientId, clientName: nameOf(person), typeName, startDate };
        return { item, words: wordsOf(`${typeName} ${providerName ?? ''}`), beside: person.words };
      }),
    ),
    providers: new Bucket(providersToFind(courses, await readProviders(trx))),
    notes: new Bucket(await notesToFind(trx, personOf)),
  };
}

const nameOf = ({ firstName, lastName }: Person) => `${firstName} ${lastName}`;

async function readPeople(trx: TeamTransaction): Promise<Person[]> {
  const rows = await trx
    .selectFrom('client')
    .select([
      'id',
      'household_id as householdId',
      'client_number as clientNumber',
      'first_name as firstName',
      'last_name as lastName',
      'phone',
    ])
    .execute();
  return rows
    .map((row) => ({
      ...row,
      words: wordsOf(`${row.lastName} ${row.firstName} ${row.clientNumber}`),
    }))
    .sort(byName);
}

type Client = SearchHits['clients'][number];

const clientOf = ({ id, clientNumber, firstName, lastName }: Person): Client => ({
  clientId: id,
  clientNumber,
  firstName,
  lastName,
});

const clientsToFind = (people: readonly Person[]): Findable<Client>[] =>
  people.map((person) => ({
    item: clientOf(person),
    words: [...person.words, ...phoneWords(person.phone)],
  }));

/** Who is not alone, by all names in the household. */
function householdsToFind(people: readonly Person[]): Findable<Client>[] {
  const households = Map.groupBy(people, (person) => person.householdId);
  return people.flatMap((person) => {
    const members = households.get(person.householdId) ?? [];
    if (members.length < 2) return [];
    return { item: clientOf(person), words: members.flatMap((member) => member.words) };
  });
}

/** `06-1234 5678` is found as it is written and in one go. */
function phoneWords(phone: string | null): string[] {
  if (phone === null) return [];
  return [...wordsOf(phone), phone.replace(/\D/g, '')];
}

type Course = Awaited<ReturnType<typeof readCourses>>[number];

/** The latest first. */
const readCourses = (trx: TeamTransaction) =>
  trx
    .selectFrom('trajectory')
    .innerJoin('trajectory_type', 'trajectory_type.id', 'trajectory.type_id')
    .leftJoin('provider', 'provider.id', 'trajectory.provider_id')
    .select([
      'trajectory.client_id as clientId',
      'trajectory_type.name as typeName',
      'provider.name as providerName',
      'trajectory.start_date as startDate',
    ])
    .where('trajectory.status', '!=', 'geannuleerd')
    .orderBy('trajectory.start_date', 'desc')
    .orderBy('trajectory.id', 'desc')
    .execute();

/** Also those of the catalogue with whom no client has been yet. */
const readProviders = (trx: TeamTransaction) => trx.selectFrom('provider').select('name').execute();

function providersToFind(
  courses: readonly Course[],
  known: readonly { readonly name: string }[],
): Findable<SearchHits['providers'][number]>[] {
  const clients = new Map<string, Set<number>>(known.map(({ name }) => [name, new Set()]));
  for (const { providerName, clientId } of courses) {
    if (providerName === null) continue;
    const those = clients.get(providerName);
    if (those) those.add(clientId);
    else clients.set(providerName, new Set([clientId]));
  }
  const dutch = new Intl.Collator('nl');
  return [...clients]
    .sort(([a], [b]) => dutch.compare(a, b))
    .map(([name, of]) => ({ item: { name, clientCount: of.size }, words: wordsOf(name) }));
}

/** Notes of contacts and goals of plans, the latest first. */
async function notesToFind(
  trx: TeamTransaction,
  personOf: ReadonlyMap<number, Person>,
): Promise<Findable<NotePlace>[]> {
  const notes = await trx
    .selectFrom('contact')
    .select(['id', 'client_id as clientId', 'date', 'note as text'])
    .where('note', 'is not', null)
    .execute();
  const goals = await trx
    .selectFrom('plan')
    .select(['id', 'client_id as clientId', 'made_on as date', 'goal as text'])
    .execute();
  return [
    ...notes.map((note) => ({ ...note, source: 'contact' as const })),
    ...goals.map((goal) => ({ ...goal, source: 'plan' as const })),
  ]
    .sort((a, b) => (a.date === b.date ? b.id - a.id : a.date < b.date ? 1 : -1))
    .flatMap(({ text, ...place }) => {
      const person = personOf.get(place.clientId);
      if (person === undefined) return [];
      return {
        item: { ...place, clientName: nameOf(person) },
        words: wordsOf(text ?? ''),
        beside: person.words,
      };
    });
}

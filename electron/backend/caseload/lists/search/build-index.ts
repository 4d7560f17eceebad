import { notTakingPlace } from '#shared/caseload/rules.ts';
import { currentJob } from '#shared/caseload/current-job.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { wordsOf } from '#shared/caseload/search/words.ts';
import type { SearchHits } from '#shared/caseload/search/schema.ts';
import { fullName } from '#shared/kernel/person-name.ts';
import type { TeamTransaction } from '../../../database/schema.ts';
import { latestFacts } from '../../../database/client-facts.ts';
import { byName } from '../../list.ts';
import { jobsByClient } from '../facts.ts';
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
  readonly types: Bucket<SearchHits['types'][number]>;
  readonly providers: Bucket<SearchHits['providers'][number]>;
  readonly caseManagers: Bucket<SearchHits['caseManagers'][number]>;
  readonly employers: Bucket<SearchHits['employers'][number]>;
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
export async function buildIndex(trx: TeamTransaction, today: IsoDate): Promise<SearchIndex> {
  const people = await readPeople(trx);
  const personOf = new Map(people.map((person) => [person.id, person]));
  const courses = await readCourses(trx);
  return {
    clients: new Bucket(clientsToFind(people)),
    households: new Bucket(householdsToFind(people)),
    trajectories: new Bucket(
      courses.flatMap(({ trajectoryId, clientId, typeName, providerName, startDate }) => {
        const person = personOf.get(clientId);
        if (person === undefined) return [];
        const item = { trajectoryId, clientId, clientName: fullName(person), typeName, startDate };
        return { item, words: wordsOf(`${typeName} ${providerName ?? ''}`), beside: person.words };
      }),
    ),
    types: new Bucket(typesToFind(courses, await readTypes(trx))),
    providers: new Bucket(providersToFind(courses, await readOffers(trx))),
    caseManagers: new Bucket(await caseManagersToFind(trx)),
    employers: new Bucket(await employersToFind(trx, today)),
    notes: new Bucket(await notesToFind(trx, personOf)),
  };
}

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
      'trajectory.id as trajectoryId',
      'trajectory.type_id as typeId',
      'trajectory.client_id as clientId',
      'trajectory_type.name as typeName',
      'provider.name as providerName',
      'trajectory.start_date as startDate',
    ])
    .where('trajectory.status', 'not in', notTakingPlace)
    .orderBy('trajectory.start_date', 'desc')
    .orderBy('trajectory.id', 'desc')
    .execute();

const readTypes = (trx: TeamTransaction) =>
  trx.selectFrom('trajectory_type').select(['id', 'name']).execute();

/** Every type, also those that nobody has had yet. */
function typesToFind(
  courses: readonly Course[],
  types: readonly { readonly id: number; readonly name: string }[],
): Findable<SearchHits['types'][number]>[] {
  const courseOf = Map.groupBy(courses, ({ typeId }) => typeId);
  return types
    .map(({ id, name }) => {
      const clients = new Set(courseOf.get(id)?.map(({ clientId }) => clientId));
      return {
        item: { typeId: id, name, clientCount: clients.size },
        words: wordsOf(name),
      };
    })
    .sort(byItemName);
}

/** Every provider with each type that it offers; also those with whom no client has been yet. */
const readOffers = (trx: TeamTransaction) =>
  trx
    .selectFrom('provider')
    .leftJoin('product', 'product.provider_id', 'provider.id')
    .leftJoin('trajectory_type', 'trajectory_type.id', 'product.type_id')
    .select(['provider.name as name', 'product.type_id as typeId'])
    .orderBy('trajectory_type.name')
    .execute();

function providersToFind(
  courses: readonly Course[],
  offers: readonly { readonly name: string; readonly typeId: number | null }[],
): Findable<SearchHits['providers'][number]>[] {
  const courseOf = Map.groupBy(courses, ({ providerName }) => providerName);
  return [...Map.groupBy(offers, ({ name }) => name)]
    .map(([name, offered]) => {
      const clients = new Set(courseOf.get(name)?.map(({ clientId }) => clientId));
      const typeIds = new Set(offered.flatMap(({ typeId }) => typeId ?? []));
      return {
        item: { name, clientCount: clients.size, typeIds: [...typeIds] },
        words: wordsOf(name),
      };
    })
    .sort(byItemName);
}

/** Who guides clients, and who is in the team without any. */
async function caseManagersToFind(trx: TeamTransaction): Promise<Findable<Counted>[]> {
  const { caseManagers } = await latestFacts(trx);
  const members = await trx
    .selectFrom('team_member')
    .select('name')
    .where('active', '=', 1)
    .execute();
  return countedNames(
    caseManagers.values(),
    members.map(({ name }) => name),
  );
}

/** As the list of clients has it: where somebody works today. */
async function employersToFind(trx: TeamTransaction, today: IsoDate): Promise<Findable<Counted>[]> {
  const jobs = await jobsByClient(trx);
  return countedNames([...jobs.values()].flatMap((own) => currentJob(own, today)?.employer ?? []));
}

type Counted = SearchHits['employers'][number];

/** Each name once, with how often it occurs. */
function countedNames(
  names: Iterable<string | null>,
  others: readonly string[] = [],
): Findable<Counted>[] {
  const counts = new Map(others.map((name) => [name, 0]));
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, clientCount]) => ({ item: { name, clientCount }, words: wordsOf(name) }))
    .sort(byItemName);
}

const dutch = new Intl.Collator('nl');
const byItemName = (
  { item: one }: Findable<{ readonly name: string }>,
  { item: other }: Findable<{ readonly name: string }>,
) => dutch.compare(one.name, other.name);

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
        item: { ...place, clientName: fullName(person) },
        words: wordsOf(text ?? ''),
        beside: person.words,
      };
    });
}

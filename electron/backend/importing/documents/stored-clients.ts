import { ownHousehold } from '#shared/kernel/household.ts';
import { latestByClient, latestFacts } from '../../database/client-facts.ts';
import type { TeamTransaction } from '../../database/schema.ts';

/** The facts of a client that a list can hold, as they stand in the team file. */
export type StoredClient = Awaited<ReturnType<typeof storedClients>>[number];

/** All clients, by last name, first name and number: an order that does not depend on when they came. */
export async function storedClients(trx: TeamTransaction) {
  const rows = await trx
    .selectFrom('client')
    .innerJoin('household', 'household.id', 'client.household_id')
    .select([
      'client.id',
      'client_number as number',
      'household_number as household',
      'first_name as firstName',
      'last_name as lastName',
      'birth_date as birthDate',
      'sex',
      'nationality',
      'settlement_date as settlementDate',
      'target_group as targetGroup',
      'language_buddy as languageBuddy',
    ])
    .execute();
  const members = Map.groupBy(rows, ({ household }) => household);
  const { tracks, caseManagers, outflows } = await latestFacts(trx);
  const levels = latestByClient(
    await trx
      .selectFrom('client_language_level')
      .select(['client_id', 'level as value'])
      .orderBy('id')
      .execute(),
  );
  const ladders = await ladderEnds(trx);
  return rows
    .map(({ household, ...row }) => ({
      ...row,
      household: isAlone(row.number, household, members) ? null : household,
      track: tracks.get(row.id) ?? null,
      caseManager: caseManagers.get(row.id) ?? null,
      languageLevel: levels.get(row.id) ?? null,
      outflow: outflows.get(row.id) ?? null,
      ladder: ladders.get(row.id) ?? { start: null, now: null },
    }))
    .sort(inDutchOrder);
}

const dutch = new Intl.Collator('nl');

type Named = Record<'lastName' | 'firstName' | 'number', string>;

const inDutchOrder = (a: Named, b: Named): number =>
  dutch.compare(a.lastName, b.lastName) ||
  dutch.compare(a.firstName, b.firstName) ||
  (a.number < b.number ? -1 : 1);

/** Trede made this household for this client: no list names it, and it is made again without a name. */
const isAlone = (
  number: string,
  household: string,
  members: ReadonlyMap<string, readonly unknown[]>,
): boolean => household === ownHousehold(number) && members.get(household)?.length === 1;

/** The first step, and the last where there is one of a known day: a list has a column for each. */
async function ladderEnds(trx: TeamTransaction) {
  const rows = await trx
    .selectFrom('eval_ladder')
    .select(['client_id', 'step', 'measured_on', 'position'])
    .orderBy('client_id')
    .orderBy('position')
    .execute();
  const ends = new Map<number, { start: number | null; now: number | null }>();
  for (const [id, steps] of Map.groupBy(rows, ({ client_id }) => client_id)) {
    const first = steps[0];
    const last = steps.at(-1);
    const hasStart = steps.length > 1 || first?.measured_on === null;
    ends.set(id, {
      start: hasStart ? (first?.step ?? null) : null,
      now: last?.measured_on === null ? null : (last?.step ?? null),
    });
  }
  return ends;
}

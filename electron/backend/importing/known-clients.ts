import type { ListedClient } from '#shared/importing/caseload.ts';
import { askedStatuses } from '#shared/kernel/trajectory-status.ts';
import type { TeamTransaction } from '../database/schema.ts';
import { boughtFor } from './bought-for.ts';
import type { KnownClient } from './known-client.ts';
import { addHistories } from './known-histories.ts';

/** So many values fit in one `in (…)`, with room to spare. */
const idsPerQuery = 10_000;

/** The clients of the list that the team file knows, by client number. */
export async function loadKnownClients(
  trx: TeamTransaction,
  listed: readonly ListedClient[],
): Promise<ReadonlyMap<string, KnownClient>> {
  const known = new Map<string, KnownClient>();
  const some = await trx.selectFrom('client').select('id').limit(1).executeTakeFirst();
  if (some === undefined) return known;
  for (let from = 0; from < listed.length; from += idsPerQuery) {
    const numbers = listed.slice(from, from + idsPerQuery).map(({ clientNumber }) => clientNumber);
    for (const [number, client] of await loadPart(trx, numbers)) known.set(number, client);
  }
  return known;
}

async function loadPart(
  trx: TeamTransaction,
  numbers: readonly string[],
): Promise<(readonly [string, KnownClient])[]> {
  const rows = await trx
    .selectFrom('client')
    .innerJoin('household', 'household.id', 'client.household_id')
    .select([
      'client.id',
      'client_number',
      'household_number',
      'first_name',
      'last_name',
      'birth_date',
      'sex',
      'nationality',
      'settlement_date',
      'target_group',
      'language_buddy',
    ])
    .where('client_number', 'in', numbers)
    .execute();
  if (rows.length === 0) return [];
  const byId = new Map<number, KnownClient>();
  const clients = rows.map((row) => {
    const client: KnownClient = {
      id: row.id,
      ladder: [],
      trajectories: [],
      outflows: [],
      facts: {
        householdNumber: row.household_number,
        firstName: row.first_name,
        lastName: row.last_name,
        birthDate: row.birth_date,
        sex: row.sex,
        nationality: row.nationality,
        settlementDate: row.settlement_date,
        targetGroupByHand: row.target_group,
        languageBuddy: row.language_buddy === null ? null : row.language_buddy === 1,
        track: null,
        caseManager: null,
        languageLevel: null,
        languageMeasuredOn: null,
      },
    };
    byId.set(row.id, client);
    return [row.client_number, client] as const;
  });
  await addHistories(trx, byId);
  await addTrajectories(trx, byId);
  return clients;
}

async function addTrajectories(
  trx: TeamTransaction,
  byId: ReadonlyMap<number, KnownClient>,
): Promise<void> {
  const rows = await trx
    .selectFrom('trajectory')
    .innerJoin('trajectory_type', 'trajectory_type.id', 'trajectory.type_id')
    .leftJoin('provider', 'provider.id', 'trajectory.provider_id')
    .leftJoin('imported_cost', 'imported_cost.trajectory_id', 'trajectory.id')
    .leftJoin('fund', 'fund.id', 'imported_cost.fund_id')
    .select([
      'trajectory.id',
      'trajectory.client_id as clientId',
      'trajectory_type.name as typeName',
      'provider.name as providerName',
      'trajectory.start_date as startDate',
      'trajectory.end_date as endDate',
      'trajectory.status',
      'fund.name as fundName',
      'imported_cost.amount_cents as costCents',
    ])
    .where('trajectory.client_id', 'in', [...byId.keys()])
    .where('trajectory.status', 'not in', askedStatuses)
    .orderBy('trajectory.id')
    .execute();
  const ordered = await boughtFor(
    trx,
    rows.map(({ id }) => id),
  );
  for (const { clientId, ...row } of rows) {
    const bought = ordered.get(row.id);
    byId.get(clientId)?.trajectories.push({
      ...row,
      // What was ordered counts for its price, whatever a list said before.
      ...(bought && { costCents: bought.cents, fundName: bought.fundName }),
      hasImportedCost: row.costCents !== null,
      hasOrder: bought !== undefined,
      orderCancelled: bought?.cancelled === true,
    });
  }
}

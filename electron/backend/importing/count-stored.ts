import type { ImportCounts } from '#shared/importing/schema.ts';
import type { TeamTransaction } from '../database/schema.ts';

/** The part of the counts that can be counted again in the tables themselves. */
export type StoredCounts = Pick<
  ImportCounts,
  'clients' | 'households' | 'trajectories' | 'outflows' | 'costCents'
>;

/** How many rows the tables hold that an import adds to, and their cost. */
export async function countStored(trx: TeamTransaction): Promise<StoredCounts> {
  const countOf = async (table: 'client' | 'household' | 'trajectory' | 'outflow') => {
    const { count } = await trx
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    return count;
  };
  const { cost } = await trx
    .selectFrom('imported_cost')
    .select((eb) => eb.fn.sum<number | null>('amount_cents').as('cost'))
    .executeTakeFirstOrThrow();
  return {
    clients: await countOf('client'),
    households: await countOf('household'),
    trajectories: await countOf('trajectory'),
    outflows: await countOf('outflow'),
    costCents: cost ?? 0,
  };
}

/**
 * Holds an import to its word: what was counted before is what the tables have more now.
 *
 * @throws when they differ; the transaction then takes everything back.
 */
export function assertStored(
  before: StoredCounts,
  after: StoredCounts,
  planned: StoredCounts,
): void {
  for (const name of Object.keys(before) as (keyof StoredCounts)[]) {
    if (after[name] - before[name] !== planned[name]) {
      throw new Error(`the import did not store what it counted: ${name}`);
    }
  }
}

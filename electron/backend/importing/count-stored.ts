import type { ImportCounts } from '#shared/importing/schema.ts';
import type { TeamTransaction } from '../database/schema.ts';
import { lastIdsOf, type LastIds } from './last-ids.ts';

/** The part of the counts that can be counted again in the tables themselves. */
export type StoredCounts = Pick<
  ImportCounts,
  | 'clients'
  | 'households'
  | 'trajectories'
  | 'outflows'
  | 'invoices'
  | 'contacts'
  | 'measurements'
  | 'orders'
  | 'costCents'
  | 'billedCents'
>;

const countedTables = {
  clients: 'client',
  households: 'household',
  trajectories: 'trajectory',
  outflows: 'outflow',
  invoices: 'invoice',
  contacts: 'contact',
  measurements: 'ladder_measurement',
  orders: 'purchase_order',
} as const;

/** What an import is compared with once it is stored. */
export interface BeforeImport {
  readonly last: LastIds;
  readonly costCents: number;
}

/** To be asked before the first row of an import is stored. */
export const beforeImport = async (trx: TeamTransaction): Promise<BeforeImport> => ({
  last: await lastIdsOf(trx),
  costCents: await allCosts(trx),
});

async function allCosts(trx: TeamTransaction): Promise<number> {
  const { cost } = await trx
    .selectFrom('imported_cost')
    .select((eb) => eb.fn.sum<number | null>('amount_cents').as('cost'))
    .executeTakeFirstOrThrow();
  return cost ?? 0;
}

/** By how much costs grew that were known already: those took the place of another, and added nothing. */
async function overwrittenCosts(trx: TeamTransaction, importId: number): Promise<number> {
  const changes = await trx
    .selectFrom('import_changed')
    .select(['value_before', 'value_after'])
    .where('import_id', '=', importId)
    .where('table_name', '=', 'imported_cost')
    .where('column_name', '=', 'amount_cents')
    .where('value_before', '!=', '0')
    .execute();
  return changes.reduce(
    (sum, { value_before, value_after }) => sum + Number(value_after) - Number(value_before),
    0,
  );
}

/** How many rows came after the last ones of before, and what they cost, with costs that were not known. */
export async function countStored(
  trx: TeamTransaction,
  { last, costCents: costBefore }: BeforeImport,
  importId: number,
): Promise<StoredCounts> {
  const counts = { ...nothingStored };
  for (const [name, table] of Object.entries(countedTables) as [
    keyof typeof countedTables,
    (typeof countedTables)[keyof typeof countedTables],
  ][]) {
    const { count } = await trx
      .selectFrom(table)
      .where('id', '>', last.get(table) ?? 0)
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    counts[name] = count;
  }
  const { levels } = await trx
    .selectFrom('client_language_level')
    .where('id', '>', last.get('client_language_level') ?? 0)
    .select((eb) => eb.fn.countAll<number>().as('levels'))
    .executeTakeFirstOrThrow();
  const costCents = (await allCosts(trx)) - costBefore - (await overwrittenCosts(trx, importId));
  const { invoiced } = await trx
    .selectFrom('invoice_line')
    .where('id', '>', last.get('invoice_line') ?? 0)
    .select((eb) => eb.fn.sum<number | null>('amount_cents').as('invoiced'))
    .executeTakeFirstOrThrow();
  const measurements = counts.measurements + levels;
  return { ...counts, measurements, costCents, billedCents: invoiced ?? 0 };
}

const nothingStored: StoredCounts = {
  clients: 0,
  households: 0,
  trajectories: 0,
  outflows: 0,
  invoices: 0,
  contacts: 0,
  measurements: 0,
  orders: 0,
  costCents: 0,
  billedCents: 0,
};

/**
 * Holds an import to its word: what was counted before is what the tables have more now.
 *
 * @throws when they differ; the transaction then takes everything back.
 */
export function assertStored(stored: StoredCounts, planned: StoredCounts): void {
  for (const name of Object.keys(stored) as (keyof StoredCounts)[]) {
    if (stored[name] !== planned[name]) {
      throw new Error(`the import did not store what it counted: ${name}`);
    }
  }
}

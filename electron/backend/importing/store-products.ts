import type { ListedTrajectory } from '#shared/importing/trajectories.ts';
import type { Cents } from '#shared/kernel/money.ts';
import type { Insertable } from 'kysely';
import type { TeamSchema, TeamTransaction } from '../database/schema.ts';
import type { Journal } from './journal.ts';
import type { NameIds } from './store-names.ts';

type MetTrajectory = Pick<ListedTrajectory, 'typeName' | 'providerName' | 'costCents'>;

interface MetProduct {
  readonly typeId: number;
  readonly providerId: number | null;
  priceCents: Cents | null;
}

/**
 * Puts what was bought in the catalogue, so that it can be bought again: a product for each type and
 * provider, at the last price that the list names. A price that the team filled in stays.
 */
export async function storeProducts(
  trx: TeamTransaction,
  journal: Journal,
  trajectories: Iterable<MetTrajectory>,
  ids: NameIds,
): Promise<void> {
  const known = await trx
    .selectFrom('product')
    .select(['id', 'type_id', 'provider_id', 'price_cents'])
    // A list says what a whole trajectory cost.
    .where('unit', '=', 'traject')
    .execute();
  const knownByKey = new Map(known.map((row) => [keyOf(row.type_id, row.provider_id), row]));
  const added: Insertable<TeamSchema['product']>[] = [];
  for (const [key, { typeId, providerId, priceCents }] of meet(trajectories, ids)) {
    const product = knownByKey.get(key);
    if (product === undefined) {
      added.push({
        id: journal.nextId('product'),
        type_id: typeId,
        provider_id: providerId,
        price_cents: priceCents,
        // The list does not say; the team corrects it in the catalogue.
        vat_rate: 'vrijgesteld',
      });
    } else if (product.price_cents === null && priceCents !== null) {
      await journal.change('product', product.id, 'price_cents', priceCents);
    }
  }
  await journal.add('product', added);
}

const keyOf = (typeId: number, providerId: number | null): string => `${typeId} ${providerId}`;

function meet(trajectories: Iterable<MetTrajectory>, ids: NameIds): Map<string, MetProduct> {
  const met = new Map<string, MetProduct>();
  for (const { typeName, providerName, costCents } of trajectories) {
    const typeId = ids.type(typeName);
    const providerId = ids.provider(providerName);
    const key = keyOf(typeId, providerId);
    let product = met.get(key);
    if (product === undefined) met.set(key, (product = { typeId, providerId, priceCents: null }));
    if (costCents !== null && costCents > 0) product.priceCents = costCents;
  }
  return met;
}

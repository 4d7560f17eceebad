import type { z } from 'zod';
import { dagdelenOf } from '#shared/kernel/dagdelen.ts';
import { folded } from '#shared/kernel/text.ts';
import type { newProductSchema, Product } from '#shared/purchasing/schema.ts';
import type { TeamTransaction } from '../database/schema.ts';
import { Refusal } from '../refusal.ts';

/** The catalogue by type and provider. */
export async function listProducts(trx: TeamTransaction): Promise<Product[]> {
  const rows = (await productQuery(trx).execute()).map(toProduct);
  const collator = new Intl.Collator('nl');
  return rows.sort(
    (a, b) =>
      collator.compare(a.typeName, b.typeName) ||
      collator.compare(a.providerName ?? '', b.providerName ?? ''),
  );
}

/** Adds a line to the catalogue. A type or provider of that name is used again; the pair must be new. */
export async function addProduct(
  trx: TeamTransaction,
  input: z.output<typeof newProductSchema>,
): Promise<Product> {
  const typeId = await namedRow(trx, 'trajectory_type', input.typeName);
  const providerId = await namedRow(trx, 'provider', input.providerName);
  const known = await trx
    .selectFrom('product')
    .select('id')
    .where('type_id', '=', typeId)
    .where('provider_id', '=', providerId)
    .executeTakeFirst();
  if (known) {
    throw new Refusal(
      'conflict',
      'Dit traject van deze aanbieder staat al in de lijst. Kies het daar.',
      'typeName',
    );
  }
  const added = await trx
    .insertInto('product')
    .values({
      type_id: typeId,
      provider_id: providerId,
      price_cents: input.priceCents,
      vat_rate: input.vatRate,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return toProduct(
    await productQuery(trx).where('product.id', '=', added.id).executeTakeFirstOrThrow(),
  );
}

const productQuery = (trx: TeamTransaction) =>
  trx
    .selectFrom('product')
    .innerJoin('trajectory_type', 'trajectory_type.id', 'product.type_id')
    .leftJoin('provider', 'provider.id', 'product.provider_id')
    .select([
      'product.id',
      'trajectory_type.name as typeName',
      'trajectory_type.step_from as stepFrom',
      'trajectory_type.step_until as stepUntil',
      'trajectory_type.dagdelen',
      'provider.name as providerName',
      'product.price_cents as priceCents',
      'product.vat_rate as vatRate',
    ]);

const toProduct = <Row extends { dagdelen: string | null }>(row: Row) => ({
  ...row,
  dagdelen: dagdelenOf(row.dagdelen),
});

/** The id of the type or provider of this name, whatever its capitals and accents; made when it is new. */
async function namedRow(
  trx: TeamTransaction,
  table: 'trajectory_type' | 'provider',
  name: string,
): Promise<number> {
  const rows = await trx.selectFrom(table).select(['id', 'name']).execute();
  const known = rows.find((row) => folded(row.name) === folded(name));
  if (known) return known.id;
  const added = await trx
    .insertInto(table)
    .values({ name })
    .returning('id')
    .executeTakeFirstOrThrow();
  return added.id;
}

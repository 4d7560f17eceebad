import type { IsoDate } from '#shared/kernel/dates.ts';
import { dagdelenOf } from '#shared/kernel/dagdelen.ts';
import type { VatRate } from '#shared/kernel/money.ts';
import { committingApprovals } from '#shared/kernel/order-status.ts';
import { orderUnits, type Product } from '#shared/purchasing/catalogue.ts';
import { priceOn } from '#shared/purchasing/line-amount.ts';
import { undoneAmong } from '../changes/undone.ts';
import type { TeamTransaction } from '../database/schema.ts';
import { Refusal } from '../refusal.ts';

/** The catalogue by type, provider and unit, with the prices of a day. */
export async function listProducts(trx: TeamTransaction, today: IsoDate): Promise<Product[]> {
  const collator = new Intl.Collator('nl');
  return (await readProducts(trx, today)).sort(
    (a, b) =>
      collator.compare(a.typeName, b.typeName) ||
      collator.compare(a.providerName ?? '', b.providerName ?? '') ||
      orderUnits.indexOf(a.unit) - orderUnits.indexOf(b.unit),
  );
}

/** One line of the catalogue. Refuses an id that is not in the file. */
export async function readProduct(
  trx: TeamTransaction,
  productId: number,
  today: IsoDate,
): Promise<Product> {
  const [product] = await readProducts(trx, today, productId);
  if (product === undefined) {
    throw new Refusal('not-found', 'Kies een traject uit de lijst.', 'productId');
  }
  return product;
}

async function readProducts(
  trx: TeamTransaction,
  today: IsoDate,
  only?: number,
): Promise<Product[]> {
  const rows = await trx
    .selectFrom('product')
    .innerJoin('trajectory_type', 'trajectory_type.id', 'product.type_id')
    .leftJoin('provider', 'provider.id', 'product.provider_id')
    .select([
      'product.id',
      'product.type_id as typeId',
      'trajectory_type.name as typeName',
      'trajectory_type.step_from as stepFrom',
      'trajectory_type.step_until as stepUntil',
      'trajectory_type.dagdelen',
      'trajectory_type.usual_weeks as usualWeeks',
      'product.provider_id as providerId',
      'provider.name as providerName',
      'product.unit',
      'product.price_cents as usualPriceCents',
      'product.vat_rate as vatRate',
    ])
    .$if(only !== undefined, (query) => query.where('product.id', '=', only ?? 0))
    .execute();
  const prices = await trx
    .selectFrom('product_price')
    .select([
      'id',
      'product_id as productId',
      'price_cents as priceCents',
      'valid_from as validFrom',
      'valid_until as validUntil',
    ])
    .$if(only !== undefined, (query) => query.where('product_id', '=', only ?? 0))
    .orderBy('valid_from')
    .orderBy('id')
    .execute();
  const courses = new Map(
    (await coursePrices(trx)).map(({ typeId, providerId, ...course }) => [
      `${typeId} ${providerId}`,
      course,
    ]),
  );
  const byProduct = Map.groupBy(prices, ({ productId }) => productId);
  const byHand = await changedByHand(trx);
  return rows.map(({ dagdelen, ...row }) => {
    const own = (byProduct.get(row.id) ?? []).map(({ id, priceCents, validFrom, validUntil }) => ({
      id,
      priceCents,
      validFrom,
      validUntil,
    }));
    return {
      ...row,
      dagdelen: dagdelenOf(dagdelen),
      prices: own,
      vatRate: isGuessed(row, own.length > 0, byHand) ? null : row.vatRate,
      lastCourse: courses.get(`${row.typeId} ${row.providerId}`) ?? null,
      priceCents: priceOn({ usualPriceCents: row.usualPriceCents, prices: own }, today),
    };
  });
}

/**
 * A line has a rate in the file because there must be one: 'vrijgesteld' until somebody says otherwise. As
 * long as nobody set the line with a price, it is no choice but a guess, and a guess about VAT costs money.
 */
function isGuessed(
  row: { readonly id: number; readonly usualPriceCents: number | null; readonly vatRate: VatRate },
  hasPrices: boolean,
  byHand: ReadonlySet<number>,
): boolean {
  if (row.vatRate !== 'vrijgesteld') return false;
  return (row.usualPriceCents === null && !hasPrices) || !byHand.has(row.id);
}

/** Lines that somebody added or changed, other than by the start list: with a price one chooses the VAT. */
async function changedByHand(trx: TeamTransaction): Promise<ReadonlySet<number>> {
  const rows = await trx
    .selectFrom('change_row')
    .innerJoin('change_set', 'change_set.id', 'change_row.change_id')
    .select(['change_row.row_id as id', 'change_set.id as changeId'])
    .where('change_row.table_name', '=', 'product')
    .where('change_set.undoes_id', 'is', null)
    .where('change_set.call', '!=', 'purchasing.addStartingCatalogue')
    .execute();
  const undone = await undoneAmong(
    trx,
    rows.map(({ changeId }) => changeId),
  );
  return new Set(rows.filter(({ changeId }) => !undone.has(changeId)).map(({ id }) => id));
}

/** What each whole course cost that was bought, the last one last. */
const coursePrices = (trx: TeamTransaction) =>
  trx
    .selectFrom('order_line')
    .innerJoin('purchase_order', 'purchase_order.id', 'order_line.order_id')
    .select([
      'purchase_order.type_id as typeId',
      'purchase_order.provider_id as providerId',
      'order_line.unit_price_cents as unitPriceCents',
      'order_line.vat_rate as vatRate',
      'purchase_order.ordered_on as orderedOn',
    ])
    .where('purchase_order.cost_kind', '=', 'groep')
    .where('order_line.unit', '=', 'groep')
    .where('purchase_order.cancelled_on', 'is', null)
    .where('purchase_order.approval', 'in', committingApprovals)
    .orderBy('purchase_order.ordered_on')
    .orderBy('purchase_order.id')
    .execute();

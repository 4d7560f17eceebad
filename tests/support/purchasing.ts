import type { TeamDatabase } from '../../electron/backend/database/schema.ts';
import type { CallInput } from '../../shared/ipc/contract.ts';
import type { CostKind } from '../../shared/kernel/cost-kind.ts';
import type { TargetGroup } from '../../shared/kernel/target-group.ts';
import { orderState } from '../../shared/purchasing/order-state.ts';
import type { OrderDetail } from '../../shared/purchasing/orders.ts';

/** What a window shows of an order, as changing and approving it send along. */
export const seen = (order: OrderDetail) => ({ state: orderState(order) });

export type OrderWish = CallInput<'purchasing.order'>;

interface FundWish {
  readonly name: string;
  /** For its whole period, or of each of these years; left out: unknown. */
  readonly amountCents?: number;
  readonly years?: Readonly<Record<number, number>>;
  readonly spendFrom?: string;
  readonly spendUntil?: string;
  readonly targetGroup?: TargetGroup;
  readonly costKinds?: readonly CostKind[];
}

/** Puts a fund with its decisions straight into the tables, and returns its id. */
export async function addFund(db: TeamDatabase, wish: FundWish): Promise<number> {
  const { id } = await db
    .insertInto('fund')
    .values({
      name: wish.name,
      per_year: wish.years === undefined ? 0 : 1,
      spend_from: wish.spendFrom ?? null,
      spend_until: wish.spendUntil ?? null,
      target_group: wish.targetGroup ?? null,
      cost_kinds: wish.costKinds?.join(' ') ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const amounts: (readonly [year: number | null, cents: number])[] =
    wish.years === undefined
      ? wish.amountCents === undefined
        ? []
        : [[null, wish.amountCents]]
      : Object.entries(wish.years).map(([year, cents]) => [Number(year), cents]);
  for (const [year, cents] of amounts) {
    await db
      .insertInto('fund_entry')
      .values({
        fund_id: id,
        kind: 'begroting',
        budget_year: year,
        date: '2019-01-01',
        amount_cents: cents,
      })
      .execute();
  }
  return id;
}

/** A line of the catalogue that starts with the file, by its type. */
export async function productOf(db: TeamDatabase, typeName: string): Promise<number> {
  const { id } = await db
    .selectFrom('product')
    .innerJoin('trajectory_type', 'trajectory_type.id', 'product.type_id')
    .select('product.id')
    .where('trajectory_type.name', '=', typeName)
    .executeTakeFirstOrThrow();
  return id;
}

/** Everything from one fund. */
export const wholly = (fundId: number): OrderWish['funding'] => ({
  way: 'procent',
  parts: [{ fundId, weight: 10_000 }],
});

/** One of a product, for each of these clients, from one fund, in 2020. */
export const orderOf = (
  wish: Pick<OrderWish, 'productId' | 'funding'> & {
    readonly clientIds: readonly number[];
    readonly unitPriceCents: number;
  } & Partial<OrderWish>,
): OrderWish => {
  const { clientIds, unitPriceCents, ...rest } = wish;
  return {
    costKind: 'traject',
    unit: 'traject',
    vatRate: 'vrijgesteld',
    startDate: '2020-01-15',
    endDate: null,
    budgetYear: 2020,
    lines: clientIds.map((clientId) => ({ clientId, quantityHundredths: 100, unitPriceCents })),
    ...rest,
  };
};

/** What was invoiced of a line, straight in the tables: from its funds in proportion to `shares`. */
export async function addInvoice(
  db: TeamDatabase,
  wish: {
    readonly lineId: number;
    readonly shares: Readonly<Record<number, number>>;
    readonly paidOn?: string;
    readonly number?: string;
  },
): Promise<number> {
  const { id: invoiceId } = await db
    .insertInto('invoice')
    .values({
      invoice_number: wish.number ?? 'F-1',
      invoiced_on: '2020-02-01',
      paid_on: wish.paidOn ?? null,
      budget_year: 2020,
      provider_id: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id } = await db
    .insertInto('invoice_line')
    .values({
      invoice_id: invoiceId,
      line_id: wish.lineId,
      amount_cents: Object.values(wish.shares).reduce((a, b) => a + b, 0),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  for (const [fundId, cents] of Object.entries(wish.shares)) {
    await db
      .insertInto('invoice_share')
      .values({ invoice_line_id: id, fund_id: Number(fundId), amount_cents: cents })
      .execute();
  }
  return invoiceId;
}

/** What a fund has committed, in all years. */
export async function committedOf(db: TeamDatabase, fundId: number): Promise<number> {
  const rows = await db
    .selectFrom('fund_money')
    .select('amount_cents')
    .where('fund_id', '=', fundId)
    .where('stage', '=', 'vastgelegd')
    .execute();
  return rows.reduce((sum, row) => sum + row.amount_cents, 0);
}

/** A decision of nothing, of 2019, but for what is wished. */
export const decisionOf = (
  fundId: number,
  wish: Partial<CallInput<'budget.saveDecision'>>,
): CallInput<'budget.saveDecision'> => ({
  id: null,
  fundId,
  kind: 'begroting',
  budgetYear: null,
  date: '2019-01-01',
  reference: '',
  headcount: null,
  rateCents: null,
  amountCents: 0,
  ...wish,
});

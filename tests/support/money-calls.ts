import type { TeamDatabase } from '../../electron/backend/database/schema.ts';
import type { CallInput } from '../../shared/ipc/contract.ts';
import { orderState } from '../../shared/purchasing/order-state.ts';
import type { OrderDetail, OrderEvent } from '../../shared/purchasing/orders.ts';
import type { TestBackend } from './backend.ts';

/** What a window shows of an order, as changing and approving it send along. */
export const seen = (order: OrderDetail) => ({ state: orderState(order) });

export type OrderWish = CallInput<'purchasing.order'>;

/** What was done with an order, the latest first. */
export const historyOf = async (
  backend: Pick<TestBackend, 'ask'>,
  orderId: number,
): Promise<readonly OrderEvent[]> =>
  (await backend.ask('purchasing.orderDetail', { orderId })).history;

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

/** What `budget.saveFund` wants beside a name, of a fund without conditions. */
export const plainFund = {
  source: null,
  perYear: false,
  repay: false,
  note: null,
  spendFrom: null,
  spendUntil: null,
  targetGroup: null,
  costKinds: null,
  settledFromYear: null,
  settledUntilYear: null,
} as const;

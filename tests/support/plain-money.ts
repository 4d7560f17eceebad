import type { CostKind } from '#shared/kernel/cost-kind.ts';
import { splitAmount } from '#shared/kernel/split.ts';
import type { TeamTransaction } from '../../electron/backend/database/schema.ts';
import { inventedNames } from './invented-names.ts';

/** Trajectories with what was ordered and invoiced. */
export interface PlainMoney {
  readonly trajectories: readonly PlainTrajectory[];
  readonly orders: readonly PlainOrder[];
  readonly invoices: readonly PlainInvoice[];
  /** Left out, there are none. */
  readonly otherOrders?: readonly PlainOtherOrder[];
}

export interface PlainTrajectory {
  readonly id: number;
  readonly person: number;
  readonly type: number;
  readonly start: string;
  readonly end: string | null;
  readonly status: 'toegekend' | 'loopt' | 'afgerond' | 'voortijdig-gestopt' | 'geannuleerd';
}

export interface PlainOrder {
  readonly id: number;
  /** Of a course the trajectory of the first participant. */
  readonly trajectory: number;
  /** Who else takes part: then it is a course, shared in equal parts. */
  readonly alsoFor?: readonly number[];
  readonly fund: number;
  readonly cents: number;
  /** A part of it that another fund pays. */
  readonly also?: { readonly fund: number; readonly cents: number };
  readonly on: string;
  readonly cancelled: string | null;
}

/** Below zero: a credit. It is of the funds of its order, in proportion to what each pays. */
export interface PlainInvoice {
  readonly order: number;
  readonly cents: number;
  readonly on: string;
  readonly paid: string | null;
}

/** What is no trajectory: of a client (childcare, travel) or of nobody (staff). */
export interface PlainOtherOrder {
  readonly kind: Exclude<CostKind, 'traject' | 'groep'>;
  readonly person: number | null;
  readonly fund: number;
  readonly cents: number;
  readonly on: string;
}

const otherFrom = 1_000_000;

/** Puts orders, their lines and shares, and invoices straight in the tables. */
export async function fillMoney(trx: TeamTransaction, plain: PlainMoney): Promise<void> {
  const insert = async <Row>(rows: readonly Row[], write: (part: Row[]) => Promise<unknown>) => {
    for (let from = 0; from < rows.length; from += 500) await write(rows.slice(from, from + 500));
  };
  const trajectories = new Map(plain.trajectories.map((one) => [one.id, one]));
  const others = (plain.otherOrders ?? []).map((order, place) => ({
    ...order,
    id: otherFrom + place,
  }));
  await insert(
    [
      ...plain.orders.map(({ id, trajectory, alsoFor, on, cancelled }) => ({
        id,
        order_number: `${inventedNames.order}${id}`,
        cost_kind: alsoFor === undefined ? ('traject' as const) : ('groep' as const),
        provider_id: null,
        type_id: trajectories.get(trajectory)?.type ?? null,
        ordered_on: on,
        starts_on: trajectories.get(trajectory)?.start ?? on,
        ends_on: null,
        sharing: alsoFor === undefined ? null : ('ingepland' as const),
        cancelled_on: cancelled,
      })),
      ...others.map(({ id, kind, on }) => ({
        id,
        order_number: `${inventedNames.order}${id}`,
        cost_kind: kind,
        provider_id: null,
        type_id: null,
        ordered_on: on,
        starts_on: on,
        ends_on: null,
        sharing: null,
        cancelled_on: null,
      })),
    ],
    (part) => trx.insertInto('purchase_order').values(part).execute(),
  );
  const line = { unit: 'traject', quantity_hundredths: 100, vat_rate: '21' } as const;
  await insert(
    [
      ...plain.orders.map(({ id, trajectory, alsoFor, cents, on }) => ({
        ...line,
        id,
        order_id: id,
        trajectory_id: alsoFor === undefined ? trajectory : null,
        client_id: alsoFor === undefined ? (trajectories.get(trajectory)?.person ?? null) : null,
        unit_price_cents: cents,
        amount_cents: cents,
        budget_year: Number(on.slice(0, 4)),
      })),
      ...others.map(({ id, person, cents, on }) => ({
        ...line,
        id,
        order_id: id,
        trajectory_id: null,
        client_id: person,
        unit_price_cents: cents,
        amount_cents: cents,
        budget_year: Number(on.slice(0, 4)),
      })),
    ],
    (part) => trx.insertInto('order_line').values(part).execute(),
  );
  await insert(
    plain.orders.flatMap(({ id, trajectory, alsoFor }) =>
      alsoFor === undefined
        ? []
        : [trajectory, ...alsoFor].map((one) => ({ order_id: id, trajectory_id: one })),
    ),
    (part) => trx.insertInto('course_participant').values(part).execute(),
  );
  await insert(
    [
      ...plain.orders.flatMap((order) =>
        sharesOf(order).map(({ fund, cents }) => ({
          line_id: order.id,
          fund_id: fund,
          amount_cents: cents,
        })),
      ),
      ...others.map(({ id, fund, cents }) => ({ line_id: id, fund_id: fund, amount_cents: cents })),
    ],
    (part) => trx.insertInto('order_share').values(part).execute(),
  );
  await fillInvoices(trx, plain, insert);
}

/** What each fund pays of an order. */
export const sharesOf = ({ fund, cents, also }: PlainOrder) => [
  { fund, cents: cents - (also?.cents ?? 0) },
  ...(also === undefined ? [] : [also]),
];

/** What each fund pays of an invoice: as its order is divided; where that is nothing, the first all. */
export function invoiceShares(order: PlainOrder, cents: number) {
  const shares = sharesOf(order);
  const weights = shares.map((share) => share.cents);
  const parts = weights.some((weight) => weight > 0) ? splitAmount(cents, weights) : [cents];
  return shares.map(({ fund }, place) => ({ fund, cents: parts[place] ?? 0 }));
}

async function fillInvoices(
  trx: TeamTransaction,
  { orders, invoices }: PlainMoney,
  insert: <Row>(rows: readonly Row[], write: (part: Row[]) => Promise<unknown>) => Promise<void>,
): Promise<void> {
  const byId = new Map(orders.map((order) => [order.id, order]));
  await insert(
    invoices.map(({ on, paid }, index) => ({
      id: index + 1,
      provider_id: null,
      invoice_number: `${inventedNames.invoice}${index}`,
      invoiced_on: on,
      paid_on: paid,
      budget_year: Number(on.slice(0, 4)),
    })),
    (part) => trx.insertInto('invoice').values(part).execute(),
  );
  await insert(
    invoices.map(({ order, cents }, index) => ({
      id: index + 1,
      invoice_id: index + 1,
      line_id: order,
      amount_cents: cents,
    })),
    (part) => trx.insertInto('invoice_line').values(part).execute(),
  );
  await insert(
    invoices.flatMap(({ order, cents }, index) => {
      const of = byId.get(order);
      return of === undefined
        ? []
        : invoiceShares(of, cents).map((share) => ({
            invoice_line_id: index + 1,
            fund_id: share.fund,
            amount_cents: share.cents,
          }));
    }),
    (part) => trx.insertInto('invoice_share').values(part).execute(),
  );
}

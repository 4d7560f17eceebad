import { splitAmount } from '#shared/kernel/split.ts';
import type { CostKind } from '#shared/kernel/cost-kind.ts';
import type { TargetGroup } from '#shared/kernel/target-group.ts';
import type { OrderApproval } from '#shared/purchasing/orders.ts';
import type { TeamDatabase } from '../../electron/backend/database/schema.ts';

/** A line of an order to put in a team file: what each fund pays of it. */
export interface LineToAdd {
  readonly trajectoryId?: number | null;
  readonly clientId?: number | null;
  /** By fund; together the amount of the line. */
  readonly shares: readonly { readonly fundId: number; readonly cents: number }[];
  readonly year?: number;
}

export interface OrderToAdd {
  readonly number: string;
  readonly lines: readonly LineToAdd[];
  readonly kind?: CostKind;
  readonly orderedOn?: string;
  readonly startsOn?: string;
  readonly approval?: OrderApproval;
  readonly cancelledOn?: string | null;
  /** The trajectories of who take part: then it is a course. */
  readonly participants?: readonly number[];
  readonly sharing?: 'ingepland' | 'gekomen';
}

/** Puts an order in the tables, of the type and provider of its first trajectory. */
export async function addOrderRows(
  db: TeamDatabase,
  order: OrderToAdd,
): Promise<{ readonly orderId: number; readonly lineIds: readonly number[] }> {
  const ids = [
    ...order.lines.map(({ trajectoryId }) => trajectoryId),
    ...(order.participants ?? []),
  ];
  const trajectories = await db
    .selectFrom('trajectory')
    .select(['id', 'client_id', 'type_id', 'provider_id', 'start_date'])
    .where(
      'id',
      'in',
      ids.filter((id) => typeof id === 'number'),
    )
    .orderBy('id')
    .execute();
  const [first] = trajectories;
  const startsOn = order.startsOn ?? first?.start_date ?? '2018-01-01';
  const { id: orderId } = await db
    .insertInto('purchase_order')
    .values({
      order_number: order.number,
      cost_kind: order.kind ?? (order.participants === undefined ? 'traject' : 'groep'),
      provider_id: first?.provider_id ?? null,
      type_id: first?.type_id ?? null,
      ordered_on: order.orderedOn ?? startsOn,
      starts_on: startsOn,
      ends_on: null,
      ...(order.approval === undefined ? {} : { approval: order.approval }),
      cancelled_on: order.cancelledOn ?? null,
      sharing: order.participants === undefined ? null : (order.sharing ?? 'ingepland'),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const lineIds: number[] = [];
  for (const line of order.lines) {
    const cents = line.shares.reduce((sum, share) => sum + share.cents, 0);
    const own = trajectories.find(({ id }) => id === line.trajectoryId);
    const { id: lineId } = await db
      .insertInto('order_line')
      .values({
        order_id: orderId,
        trajectory_id: line.trajectoryId ?? null,
        client_id: line.clientId ?? own?.client_id ?? null,
        unit: 'traject',
        quantity_hundredths: 100,
        unit_price_cents: cents,
        amount_cents: cents,
        vat_rate: '21',
        budget_year: line.year ?? Number(startsOn.slice(0, 4)),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    lineIds.push(lineId);
    for (const share of line.shares) {
      await db
        .insertInto('order_share')
        .values({ line_id: lineId, fund_id: share.fundId, amount_cents: share.cents })
        .execute();
    }
  }
  for (const trajectoryId of order.participants ?? []) {
    await db
      .insertInto('course_participant')
      .values({ order_id: orderId, trajectory_id: trajectoryId })
      .execute();
  }
  return { orderId, lineIds };
}

export interface InvoiceToAdd {
  readonly number: string;
  readonly invoicedOn: string;
  readonly paidOn?: string | null;
  readonly year?: number;
  readonly lines: readonly InvoiceLineToAdd[];
}

/** An amount, paid as the order is divided; or what each fund pays. */
type InvoiceLineToAdd =
  | { readonly lineId: number; readonly cents: number }
  | { readonly lineId: number; readonly shares: Readonly<Record<number, number>> };

/** Puts an invoice of the provider of its order in the tables. */
export async function addInvoiceRows(db: TeamDatabase, invoice: InvoiceToAdd): Promise<number> {
  const [first] = invoice.lines;
  const provider = await db
    .selectFrom('order_line')
    .innerJoin('purchase_order', 'purchase_order.id', 'order_line.order_id')
    .select('purchase_order.provider_id')
    .where('order_line.id', '=', first?.lineId ?? 0)
    .executeTakeFirstOrThrow();
  const { id } = await db
    .insertInto('invoice')
    .values({
      provider_id: provider.provider_id,
      invoice_number: invoice.number,
      invoiced_on: invoice.invoicedOn,
      paid_on: invoice.paidOn ?? null,
      budget_year: invoice.year ?? Number(invoice.invoicedOn.slice(0, 4)),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  for (const { lineId, ...paid } of invoice.lines) {
    const shares =
      'shares' in paid ? sharesIn(paid.shares) : await dividedOver(db, lineId, paid.cents);
    const line = await db
      .insertInto('invoice_line')
      .values({
        invoice_id: id,
        line_id: lineId,
        amount_cents: shares.reduce((sum, share) => sum + share.amount_cents, 0),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    for (const share of shares) {
      await db
        .insertInto('invoice_share')
        .values({ invoice_line_id: line.id, ...share })
        .execute();
    }
  }
  return id;
}

const sharesIn = (shares: Readonly<Record<number, number>>) =>
  Object.entries(shares).map(([fundId, cents]) => ({
    fund_id: Number(fundId),
    amount_cents: cents,
  }));

/** As `order_share` divides the line. */
async function dividedOver(db: TeamDatabase, lineId: number, cents: number) {
  const shares = await db
    .selectFrom('order_share')
    .select(['fund_id', 'amount_cents'])
    .where('line_id', '=', lineId)
    .orderBy('id')
    .execute();
  const parts = splitAmount(
    cents,
    shares.map(({ amount_cents: weight }) => weight),
  );
  return shares.map(({ fund_id }, place) => ({ fund_id, amount_cents: parts[place] ?? 0 }));
}

/** Puts an invoice of one line in the tables, of February 2020: what each fund pays. */
export const addLineInvoiceRows = (
  db: TeamDatabase,
  {
    lineId,
    shares,
    ...wish
  }: {
    readonly lineId: number;
    readonly shares: Readonly<Record<number, number>>;
    readonly paidOn?: string;
    readonly number?: string;
  },
): Promise<number> =>
  addInvoiceRows(db, {
    number: 'F-1',
    invoicedOn: '2020-02-01',
    ...wish,
    lines: [{ lineId, shares }],
  });

/** Gives a fund an amount for its whole period. */
export async function addAmountRow(db: TeamDatabase, fundId: number, cents: number): Promise<void> {
  await db
    .insertInto('fund_entry')
    .values({
      fund_id: fundId,
      kind: 'begroting',
      budget_year: null,
      date: '2016-01-01',
      amount_cents: cents,
    })
    .execute();
}

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

/** Puts a fund with its decisions in the tables, and returns its id. */
export async function addFundRows(db: TeamDatabase, wish: FundWish): Promise<number> {
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

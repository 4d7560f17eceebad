import { formatEuro, type Cents } from '#shared/kernel/money.ts';
import type { OrderDetail } from '#shared/purchasing/orders.ts';
import { mayDecide, readMandate } from '../../budget/mandate.ts';
import type { TouchedRow } from '../../changes/change-rows.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { readOrderDetail } from '../../purchasing/orders/order-detail.ts';
import { Refusal } from '../../refusal.ts';
import { takesMoreOfFund } from './above-mandate.ts';
import { brokenCourse } from './broken-course.ts';
import type { OrderContext } from './plan-order.ts';
import { pastEndAgain, unmetAgain, unmetPlaceAgain } from './unmet-again.ts';

type UndoContext = Pick<OrderContext, 'trx' | 'now' | 'account'>;

/**
 * The orders that a change touched as they stand before it is undone, to hold beside what they become: an undo
 * may do no more than who undoes may do by ordering and changing.
 */
export class OrdersBefore {
  readonly #rows: readonly TouchedRow[];
  readonly #context: UndoContext;
  readonly #before: ReadonlyMap<number, OrderDetail | null>;

  private constructor(
    rows: readonly TouchedRow[],
    context: UndoContext,
    before: ReadonlyMap<number, OrderDetail | null>,
  ) {
    this.#rows = rows;
    this.#context = context;
    this.#before = before;
  }

  /** @param rows what the change touched; it is not undone yet */
  static async read(rows: readonly TouchedRow[], context: UndoContext): Promise<OrdersBefore> {
    const before = new Map<number, OrderDetail | null>();
    for (const id of await ordersOf(context.trx, rows)) {
      before.set(id, await readIfThere(context, id));
    }
    return new OrdersBefore(rows, context, before);
  }

  /**
   * To call once the change is undone.
   *
   * @throws Refusal `conflict` for what who undoes may not decide, for money and places that a fund does not pay
   *   and nobody let pass, and for a course with a participant twice or too many
   */
  async refuseBroken(): Promise<void> {
    const { trx, account } = this.#context;
    const pastEnd = await pastEndAgain(trx, this.#rows);
    if (pastEnd !== null) throw refusal(pastEnd);
    if (this.#before.size === 0) return;
    const may = await mayDecide(trx, account);
    if (!may && this.#rows.some(isDecision)) {
      throw refusal('Alleen een coördinator geeft akkoord of trekt dat in. Vraag de coördinator.');
    }
    const mandate = await readMandate(trx);
    for (const [orderId, before] of this.#before) {
      const after = await readIfThere(this.#context, orderId);
      if (after === null) continue;
      if (!may && mandate !== null && this.#isRaised(before, after, mandate)) {
        throw refusal(
          `Order ${after.orderNumber} wordt daarmee meer dan ${formatEuro(mandate)}. Dat kan alleen een coördinator. Vraag de coördinator.`,
        );
      }
      if (!may && mandate !== null && this.#isMoved(before, after, mandate)) {
        throw refusal(
          `Order ${after.orderNumber} is meer dan ${formatEuro(mandate)}. Alleen een coördinator laat een ander fonds of een ander jaar betalen. Vraag de coördinator.`,
        );
      }
      if (this.#isDecidedSince(after)) {
        throw refusal(
          `Order ${after.orderNumber} is daarna goedgekeurd of afgewezen, zoals die toen was. Maak eerst dat besluit ongedaan.`,
        );
      }
      const unmet = await unmetAgain(trx, before, after);
      if (unmet !== null) throw refusal(unmet);
      const broken = await brokenCourse(trx, after, this.#rows);
      if (broken !== null) throw refusal(broken);
      const unmetPlace = await unmetPlaceAgain(trx, after, this.#rows);
      if (unmetPlace !== null) throw refusal(unmetPlace);
    }
  }

  /** Above the mandate and more than it was; what was approved and comes back as it was, is no raise. */
  #isRaised(before: OrderDetail | null, after: OrderDetail, mandate: Cents): boolean {
    if (!stands(after) || after.amountCents <= mandate) return false;
    const was = before !== null && stands(before) ? before.amountCents : 0;
    const isAsApproved =
      after.approval === 'akkoord' && !this.#rows.some(({ table }) => table === 'order_line');
    return after.amountCents > was && !isAsApproved;
  }

  /** Above the mandate, and another fund or year pays for it. */
  #isMoved(before: OrderDetail | null, after: OrderDetail, mandate: Cents): boolean {
    if (before === null || !stands(before) || !stands(after)) return false;
    const isMoved = this.#rows.some(({ table }) => table === 'order_share');
    return isMoved && after.amountCents > mandate && takesMoreOfFund(before, after);
  }

  /** What was changed while an order waited, was in what was decided about. */
  #isDecidedSince({ id, approval }: OrderDetail): boolean {
    return this.#rows.some(({ table, before, after }) => {
      const row = after ?? before;
      const isOwn = table === 'order_change' && row?.['order_id'] === id;
      return isOwn && row['approval'] === 'gevraagd' && approval !== 'gevraagd';
    });
  }
}

const stands = ({ status }: Pick<OrderDetail, 'status'>): boolean =>
  status === 'vastgelegd' || status === 'afgesloten';

const decided: readonly unknown[] = ['akkoord', 'afgewezen'];

/** An approval or refusal that comes, goes or changes; something let pass that comes back. */
function isDecision({ table, before, after }: TouchedRow): boolean {
  if (table === 'order_override') return after === null;
  if (table !== 'purchase_order') return false;
  const was = before?.['approval'];
  const is = after?.['approval'];
  return was !== is && (decided.includes(was) || decided.includes(is));
}

async function readIfThere({ trx, now }: UndoContext, orderId: number) {
  const found = await trx
    .selectFrom('purchase_order')
    .select('id')
    .where('id', '=', orderId)
    .executeTakeFirst();
  // Only how long ago results were is told by the day, which is not looked at here.
  const today = now.toISOString().slice(0, 10);
  return found === undefined ? null : readOrderDetail({ trx, today }, orderId);
}

const costsSame = (before: TouchedRow['before'], after: TouchedRow['after']): boolean =>
  before !== null &&
  after !== null &&
  ['amount_cents', 'closed_on'].every((column) => before[column] === after[column]);

/** The orders that rows of a change are about, also those that are not there now. */
async function ordersOf(trx: TeamTransaction, rows: readonly TouchedRow[]): Promise<Set<number>> {
  const ids = new Set<number>();
  const lineIds: number[] = [];
  const keep = (value: unknown, into: (id: number) => void) => {
    if (typeof value === 'number') into(value);
  };
  for (const { table, rowId, before, after } of rows) {
    const row = after ?? before;
    if (table === 'purchase_order') ids.add(rowId);
    // A change of years moves hundreds of lines and commits no cent more.
    const isMoved = table === 'order_line' && costsSame(before, after);
    if ((table === 'order_line' && !isMoved) || table === 'course_participant') {
      keep(row?.['order_id'], (id) => ids.add(id));
    }
    if (table === 'order_share' || table === 'order_override') {
      keep(row?.['line_id'], (id) => lineIds.push(id));
    }
  }
  if (lineIds.length === 0) return ids;
  const lines = await trx
    .selectFrom('order_line')
    .select('order_id as id')
    .where('id', 'in', lineIds)
    .execute();
  return new Set([...ids, ...lines.map(({ id }) => id)]);
}

const refusal = (why: string): Refusal =>
  new Refusal('conflict', `Dit kan niet meer ongedaan worden gemaakt. ${why}`, 'changeId');

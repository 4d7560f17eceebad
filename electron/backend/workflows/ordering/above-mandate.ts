import { formatEuro, type Cents } from '#shared/kernel/money.ts';
import type { OrderChange, OrderDetail } from '#shared/purchasing/orders.ts';
import { mayDecide, readMandate } from '../../budget/mandate.ts';
import { Refusal } from '../../refusal.ts';
import type { ChangedLine } from './changed-lines.ts';
import type { PlannedShare } from './plan-lines.ts';
import type { OrderContext } from './plan-order.ts';

/** What an order takes, and of which funds and years. */
interface Taken {
  readonly amountCents: Cents;
  readonly lines: readonly TakenLine[];
}

interface TakenLine {
  readonly budgetYear: number;
  readonly shares: readonly PlannedShare[];
}

/**
 * Whether some fund would pay more than it did in some year. A cent of each line does not count: where the amounts
 * of lines become others, the cents that do not divide fall to other funds.
 */
export function takesMoreOfFund(before: Taken, after: Taken): boolean {
  const was = sumsOf(before);
  return [...sumsOf(after)].some(
    ([key, cents]) => cents > (was.get(key) ?? 0) + after.lines.length,
  );
}

/** By fund and year. */
function sumsOf({ lines }: Taken): Map<string, Cents> {
  const sums = new Map<string, Cents>();
  for (const { budgetYear, shares } of lines) {
    for (const { fundId, amountCents } of shares) {
      const key = `${fundId} ${budgetYear}`;
      sums.set(key, (sums.get(key) ?? 0) + amountCents);
    }
  }
  return sums;
}

/**
 * An order above the mandate was decided by a coordinator: who may not decide makes it no dearer, and lets no
 * other fund or year pay for it, by other shares or by other amounts of its lines. What still waits is decided
 * later.
 *
 * @throws Refusal `conflict` at `lines` or `funding`
 */
export async function refuseAboveMandate(
  order: OrderDetail,
  after: { readonly amountCents: Cents; readonly lines: readonly ChangedLine[] },
  funding: OrderChange['funding'],
  { trx, account }: Pick<OrderContext, 'trx' | 'account'>,
): Promise<void> {
  const mandate = await readMandate(trx);
  if (order.status === 'wacht-op-akkoord' || mandate === null || after.amountCents <= mandate)
    return;
  const isDearer = after.amountCents > order.amountCents;
  const lines = after.lines.map(({ line, shares }) => ({ budgetYear: line.budgetYear, shares }));
  const isMoved = takesMoreOfFund(order, { ...after, lines });
  if ((!isDearer && !isMoved) || (await mayDecide(trx, account))) return;
  throw isDearer
    ? new Refusal(
        'conflict',
        `De order wordt hiermee meer dan ${formatEuro(mandate)}. Dat kan alleen een coördinator. Vraag de coördinator om de order te wijzigen.`,
        'lines',
      )
    : new Refusal(
        'conflict',
        `De order is meer dan ${formatEuro(mandate)}. Alleen een coördinator laat een ander fonds of een ander jaar betalen. Vraag de coördinator om de order te wijzigen.`,
        funding === null ? 'lines' : 'funding',
      );
}

import { formatEuro, type Cents } from '#shared/kernel/money.ts';
import type { OrderChange, OrderDetail } from '#shared/purchasing/orders.ts';
import { mayDecide, readMandate } from '../../budget/mandate.ts';
import { Refusal } from '../../refusal.ts';
import type { PlannedShare } from './plan-lines.ts';
import type { OrderContext } from './plan-order.ts';

/** What an order takes, and of which funds. */
interface Taken {
  readonly amountCents: Cents;
  readonly lines: readonly { readonly shares: readonly PlannedShare[] }[];
}

/** Whether some fund would pay more than it did. */
export function takesMoreOfFund(before: Taken, after: Taken): boolean {
  const was = sumsByFund(before);
  return [...sumsByFund(after)].some(([fundId, cents]) => cents > (was.get(fundId) ?? 0));
}

function sumsByFund({ lines }: Taken): Map<number, Cents> {
  const sums = new Map<number, Cents>();
  for (const { fundId, amountCents } of lines.flatMap(({ shares }) => shares)) {
    sums.set(fundId, (sums.get(fundId) ?? 0) + amountCents);
  }
  return sums;
}

/**
 * An order above the mandate was decided by a coordinator: who may not decide makes it no dearer, and lets no
 * other fund pay for it. What still waits is decided later.
 *
 * @throws Refusal `conflict` at `lines` or `funding`
 */
export async function refuseAboveMandate(
  order: OrderDetail,
  after: Taken,
  funding: OrderChange['funding'],
  { trx, account }: Pick<OrderContext, 'trx' | 'account'>,
): Promise<void> {
  const mandate = await readMandate(trx);
  if (order.status === 'wacht-op-akkoord' || mandate === null || after.amountCents <= mandate)
    return;
  const isDearer = after.amountCents > order.amountCents;
  const isMoved = funding !== null && takesMoreOfFund(order, after);
  if ((!isDearer && !isMoved) || (await mayDecide(trx, account))) return;
  throw isDearer
    ? new Refusal(
        'conflict',
        `De order wordt hiermee meer dan ${formatEuro(mandate)}. Dat kan alleen een coördinator. Vraag de coördinator om de order te wijzigen.`,
        'lines',
      )
    : new Refusal(
        'conflict',
        `De order is meer dan ${formatEuro(mandate)}. Alleen een coördinator laat een ander fonds betalen. Vraag de coördinator om de order te wijzigen.`,
        'funding',
      );
}

import type { IsoDate } from '../kernel/dates.ts';
import type { Cents } from '../kernel/money.ts';
import type { OrderStatus } from '../kernel/order-status.ts';
import type { OrderApproval } from './orders.ts';

export interface OrderStanding {
  readonly cancelledOn: IsoDate | null;
  readonly approval: OrderApproval;
  readonly lines: readonly {
    readonly amountCents: Cents;
    readonly openCents: Cents;
    readonly closedOn: IsoDate | null;
  }[];
}

/** Where an order stands. One that costs nothing is closed by hand only. */
export function orderStatusOf({ cancelledOn, approval, lines }: OrderStanding): OrderStatus {
  if (cancelledOn !== null) return 'geannuleerd';
  if (approval === 'gevraagd') return 'wacht-op-akkoord';
  if (approval === 'afgewezen') return 'afgewezen';
  const isOver = ({ amountCents, openCents, closedOn }: OrderStanding['lines'][number]) =>
    closedOn !== null || (amountCents > 0 && openCents === 0);
  return lines.every(isOver) ? 'afgesloten' : 'vastgelegd';
}

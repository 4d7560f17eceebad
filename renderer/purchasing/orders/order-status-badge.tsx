import { IconCircleCheck, IconCircleX, IconClock, IconLock, type Icon } from '@tabler/icons-react';
import { orderStatusLabel, type OrderStatus } from '#shared/kernel/order-status.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';

const looks: Record<OrderStatus, { readonly tone: Tone; readonly icon: Icon }> = {
  'wacht-op-akkoord': { tone: 'amber', icon: IconClock },
  afgewezen: { tone: 'neutral', icon: IconCircleX },
  vastgelegd: { tone: 'accent', icon: IconLock },
  afgesloten: { tone: 'neutral', icon: IconCircleCheck },
  geannuleerd: { tone: 'neutral', icon: IconCircleX },
};

/** The status of an order, with its icon and its word. */
export function OrderStatusBadge({ status }: { readonly status: OrderStatus }) {
  return (
    <Badge tone={looks[status].tone} icon={looks[status].icon}>
      {orderStatusLabel(status)}
    </Badge>
  );
}

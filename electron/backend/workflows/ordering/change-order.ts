import type { OrderChange, OrderDetail } from '#shared/purchasing/orders.ts';
import { Refusal } from '../../refusal.ts';
import type { OrderContext } from './plan-order.ts';

/** Not yet. */
export function changeOrder(
  _input: OrderChange,
  _context: OrderContext,
): Promise<{ changeId: number; order: OrderDetail }> {
  throw new Refusal('conflict', 'Een order wijzigen kan nog niet.');
}

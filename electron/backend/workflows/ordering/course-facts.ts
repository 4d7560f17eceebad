import type { Course } from '#shared/purchasing/courses.ts';
import type { OrderDetail } from '#shared/purchasing/orders.ts';
import type { FileCallContext } from '../../handler.ts';
import { readOrderDetail } from '../../purchasing/orders/order-detail.ts';
import { Refusal } from '../../refusal.ts';
import { refuseNotStanding } from './order-facts.ts';

/**
 * The order of a course that can still be changed; one whose money is closed too: the lessons go on.
 *
 * @throws Refusal `not-found` for what is no course; `conflict` for one that was cancelled or refused
 */
export async function courseOf(
  context: Pick<FileCallContext, 'trx' | 'today'>,
  orderId: number,
): Promise<{ order: OrderDetail; course: Course; typeId: number }> {
  const order = await readOrderDetail(context, orderId);
  const row = await context.trx
    .selectFrom('purchase_order')
    .select('type_id')
    .where('id', '=', orderId)
    .executeTakeFirstOrThrow();
  if (order.course === null || row.type_id === null) {
    throw new Refusal('not-found', 'Deze order is geen cursus. Kies een cursus.', 'orderId');
  }
  refuseNotStanding(order, { waiting: true });
  return { order, course: order.course, typeId: row.type_id };
}

import type { OrderChange, OrderDetail } from '#shared/purchasing/orders.ts';
import type { Change } from '../../changes/change.ts';
import { Refusal } from '../../refusal.ts';

/**
 * Lets a course have other places, or others share its cost: whose it is is looked up, so that all of it is
 * shared anew at once.
 *
 * @throws Refusal `conflict` at `course.capacity` for fewer places than participants; `invalid-input` for what
 *   is no course
 */
export async function changeCourse(
  change: Change,
  { id, course }: OrderDetail,
  { sharing, capacity }: NonNullable<OrderChange['course']>,
): Promise<void> {
  if (course === null)
    throw new Refusal('invalid-input', 'Deze order is geen cursus. Kies een cursus.', 'course');
  if (capacity !== null && capacity !== course.capacity && course.participants.length > capacity) {
    throw new Refusal('conflict', tooFew(course.participants.length), 'course.capacity');
  }
  await change.update('purchase_order', id, { sharing, capacity });
}

/** A course does not get fewer places than participants. */
export const tooFew = (participants: number): string =>
  `Er ${participants === 1 ? 'doet 1 klant' : `doen ${participants} klanten`} mee aan deze cursus. Zoveel plaatsen zijn er ten minste nodig. Kies meer plaatsen.`;

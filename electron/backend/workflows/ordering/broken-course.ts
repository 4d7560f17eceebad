import type { OrderDetail } from '#shared/purchasing/orders.ts';
import type { TouchedRow } from '../../changes/change-rows.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { tooFew } from './change-course.ts';
import { tooMany } from './plan-order.ts';

/**
 * What is wrong with the participants of a course now that a change of them was undone; `null`: nothing.
 *
 * @param rows what the undone change touched
 */
export async function brokenCourse(
  trx: TeamTransaction,
  { id, course, status }: OrderDetail,
  rows: readonly TouchedRow[],
): Promise<string | null> {
  const back = rows.flatMap(({ table, before, after }) =>
    table === 'course_participant' && after === null && before?.['order_id'] === id
      ? [Number(before['trajectory_id'])]
      : [],
  );
  if (course === null) return null;
  const isResized = rows.some(
    ({ table, rowId, before, after }) =>
      table === 'purchase_order' && rowId === id && before?.['capacity'] !== after?.['capacity'],
  );
  if (isResized && course.capacity !== null && course.participants.length > course.capacity) {
    return tooFew(course.participants.length);
  }
  if (back.length === 0) return null;
  if (status === 'geannuleerd') return 'De cursus is daarna geannuleerd. Kies een andere cursus.';
  if (status === 'afgewezen') return 'De cursus is daarna afgewezen. Kies een andere cursus.';
  const { participants, capacity } = course;
  if (new Set(participants.map(({ clientId }) => clientId)).size < participants.length) {
    return 'Deze klant doet alweer mee aan deze cursus. U hoeft niets te doen.';
  }
  if (capacity !== null && participants.length > capacity) return tooMany(capacity);
  if (status === 'wacht-op-akkoord') return null;
  // Who left while the course waited was never granted anything.
  const asked = await trx
    .selectFrom('trajectory')
    .select('id')
    .where('id', 'in', back)
    .where('status', '=', 'aangevraagd')
    .executeTakeFirst();
  return asked === undefined
    ? null
    : 'De cursus is daarna goedgekeurd. Voeg de klant opnieuw toe aan de cursus.';
}

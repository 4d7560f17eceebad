import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import type { TeamTransaction } from '../../database/schema.ts';

/** A start in a list may be some weeks from the one that was agreed. */
const nearDays = 31;

interface Wanted {
  readonly typeId: number;
  readonly clientIds: readonly number[];
  readonly startDate: IsoDate;
  readonly today: IsoDate;
}

/** A sentence for each client who seems to have what would be bought: by a list with its costs, or since today. */
export async function boughtAlready(
  trx: TeamTransaction,
  { typeId, clientIds, startDate, today }: Wanted,
): Promise<string[]> {
  if (clientIds.length === 0) return [];
  const listed = await trx
    .selectFrom('imported_cost')
    .innerJoin('trajectory', 'trajectory.id', 'imported_cost.trajectory_id')
    .innerJoin('client', 'client.id', 'trajectory.client_id')
    .select(['client.client_number as number', 'trajectory.start_date as startDate'])
    .where('trajectory.client_id', 'in', clientIds)
    .where('trajectory.type_id', '=', typeId)
    .where('imported_cost.amount_cents', '>', 0)
    .orderBy('trajectory.id')
    .execute();
  const near = listed.filter(
    (one) => Math.abs(differenceInCalendarDays(one.startDate, startDate)) <= nearDays,
  );
  const placed = (
    await trx
      .selectFrom('trajectory')
      .innerJoin('client', 'client.id', 'trajectory.client_id')
      .leftJoin('order_line', 'order_line.trajectory_id', 'trajectory.id')
      .leftJoin('course_participant', 'course_participant.trajectory_id', 'trajectory.id')
      .innerJoin('purchase_order', (join) =>
        join.on((eb) =>
          eb.or([
            eb('purchase_order.id', '=', eb.ref('order_line.order_id')),
            eb('purchase_order.id', '=', eb.ref('course_participant.order_id')),
          ]),
        ),
      )
      .select(['client.client_number as number', 'purchase_order.order_number as orderNumber'])
      .distinct()
      .where('trajectory.client_id', 'in', clientIds)
      .where('trajectory.type_id', '=', typeId)
      .where('purchase_order.ordered_on', '=', today)
      .where('purchase_order.cancelled_on', 'is', null)
      .where('purchase_order.approval', '!=', 'afgewezen')
      .execute()
  ).toSorted((one, other) => one.orderNumber.localeCompare(other.orderNumber));
  return [
    ...near.map(
      (one) =>
        `Klant ${one.number} heeft dit al volgens een geïmporteerde lijst, met kosten, vanaf ${formatDate(one.startDate)}. Bestel het niet nog een keer.`,
    ),
    ...placed.map(
      ({ number, orderNumber }) =>
        `Voor klant ${number} is dit vandaag al besteld, met order ${orderNumber}. Kijk of dat dezelfde is.`,
    ),
  ];
}

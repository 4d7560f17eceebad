import type { ParsedInput } from '#shared/ipc/contract.ts';
import type { OrderDetail } from '#shared/purchasing/orders.ts';
import { beginChange } from '../../changes/change.ts';
import { readOrderDetail } from '../../purchasing/orders/order-detail.ts';
import { Refusal } from '../../refusal.ts';
import { refuseEnded } from '../refuse-ended.ts';
import { giveUp } from './asked-before.ts';
import { courseOf } from './course-facts.ts';
import { checkFunds, refuseUnmet, type CheckedFund } from './fund-checks.ts';
import { unboughtRequests, waitingFor } from './unbought-requests.ts';
import { keepOverrides, passedForClient } from './overrides.ts';
import { tooMany, type OrderContext } from './plan-order.ts';
import { seatRequest } from './seat-request.ts';

type Changed = Promise<{ changeId: number; order: OrderDetail }>;

/**
 * Gives a client a place in a course, and a trajectory of its type: what the client waited for, or a new one.
 *
 * @throws Refusal `conflict` when the course is full or the client is in it already; `fund-blocked` when a fund
 *   of the course does not pay for this client and the course does not wait; `not-found`
 */
export async function addParticipant(
  { orderId, clientId, overrides: given }: ParsedInput<'purchasing.addParticipant'>,
  context: OrderContext,
): Changed {
  const { trx, today } = context;
  const { order, course, typeId } = await courseOf(context, orderId);
  if (course.participants.some((one) => one.clientId === clientId)) {
    throw new Refusal(
      'conflict',
      'Deze klant doet al mee aan deze cursus. U hoeft niets te doen.',
      'clientId',
    );
  }
  if (course.capacity !== null && course.participants.length >= course.capacity) {
    throw new Refusal('conflict', tooMany(course.capacity), 'clientId');
  }
  const funds = await fundsOfPlace(order, clientId, context);
  // What was let pass for the others was not let pass for this client.
  const passed = await passedForClient(trx, orderId, clientId);
  const overrides =
    isLeftOpen(order) && given.length === 0
      ? []
      : await refuseUnmet(context, funds, { act: 'place', overrides: given, passed });
  const change = beginChange(context, { call: 'purchasing.addParticipant', clientId });
  const startDate =
    today > order.startsOn && (order.endsOn === null || today <= order.endsOn)
      ? today
      : order.startsOn;
  const values = {
    type_id: typeId,
    provider_id: order.providerId,
    start_date: startDate,
    end_date: order.endsOn,
    planned_start: startDate,
    planned_end: order.endsOn,
    status: order.status === 'wacht-op-akkoord' ? 'aangevraagd' : 'toegekend',
    stop_reason: null,
  } as const;
  const requestId = waitingFor(await unboughtRequests(trx), clientId, typeId);
  const trajectoryId =
    requestId === null
      ? await change.add('trajectory', { client_id: clientId, ...values })
      : await seatRequest(change, trx, { requestId, clientId, values });
  await change.add('course_participant', { order_id: orderId, trajectory_id: trajectoryId });
  await keepOverrides(change, context, {
    overrides,
    funds,
    passed,
    lines: order.lines.map((line) => ({ ...line, clientIds: [clientId] })),
  });
  return { changeId: change.id, order: await readOrderDetail(context, orderId) };
}

/** What waits commits nothing: the conditions are decided about with the course, for all who take part then. */
export const isLeftOpen = ({ status }: Pick<OrderDetail, 'status'>): boolean =>
  status === 'wacht-op-akkoord';

/** What the funds of a course say of one more client. */
export const fundsOfPlace = (
  order: OrderDetail,
  clientId: number,
  { trx }: Pick<OrderContext, 'trx'>,
): Promise<CheckedFund[]> =>
  checkFunds(
    trx,
    { costKind: order.costKind, startDate: order.startsOn },
    // A place costs nothing by itself: the course is paid already.
    order.lines.flatMap((line) =>
      line.shares.map(({ fundId }) => ({
        fundId,
        budgetYear: line.budgetYear,
        amountCents: 0,
        clientIds: [clientId],
      })),
    ),
  );

/**
 * Takes a client out of a course: what the client had asked for is asked for again, else the trajectory stays on
 * the page as one that did not take place. The others share the cost.
 *
 * @throws Refusal `conflict` once somebody noted that this participant came, or how the trajectory ended;
 *   `not-found`
 */
export async function removeParticipant(
  { orderId, participantId }: ParsedInput<'purchasing.removeParticipant'>,
  context: OrderContext,
): Changed {
  const { trx } = context;
  const { course } = await courseOf(context, orderId);
  const participant = course.participants.find(({ id }) => id === participantId);
  if (participant === undefined) {
    throw new Refusal(
      'not-found',
      'Deze klant doet niet meer mee aan deze cursus. U hoeft niets te doen.',
      'participantId',
    );
  }
  const noted = await trx
    .selectFrom('course_attendance')
    .select(['id', 'state'])
    .where('participant_id', '=', participantId)
    .orderBy('id')
    .execute();
  if (noted.some(({ state }) => state === 'aanwezig')) {
    throw new Refusal(
      'conflict',
      'Van deze klant is vastgelegd dat die er was. Leg bij de klant vast hoe het traject eindigde.',
      'participantId',
    );
  }
  await refuseEnded(trx, participant.trajectoryId, 0);
  const change = beginChange(context, {
    call: 'purchasing.removeParticipant',
    clientId: participant.clientId,
  });
  for (const { id } of noted) await change.remove('course_attendance', id);
  await change.remove('course_participant', participantId);
  await giveUp(change, trx, participant);
  return { changeId: change.id, order: await readOrderDetail(context, orderId) };
}

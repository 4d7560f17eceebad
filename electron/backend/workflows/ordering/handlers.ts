import type { NewOrder } from '#shared/purchasing/orders.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { FileCallContext, HandlersOf } from '../../handler.ts';
import { purchasingHandlers } from '../../purchasing/handlers.ts';
import { refuseClientName } from '../refuse-client-name.ts';
import { cancelOrder } from './cancel-order.ts';
import { changeOrder } from './change-order.ts';
import { checkApproval, checkParticipant } from './check-approval.ts';
import { checkChange } from './check-change.ts';
import { checkOrder } from './check-order.ts';
import { closeLine } from './close-line.ts';
import { decideOrder } from './decide-order.ts';
import { addParticipant, removeParticipant } from './participants.ts';
import { placeOrder } from './place-order.ts';
import { clientsOfOrder, refusePeople, type TypedText } from './refuse-people.ts';
import { decideRequest, requestTrajectory } from './requests.ts';
import { removeSession, saveAttendance, saveSession } from './sessions.ts';

/** Calls of the catalogue that first look at the names of clients; they take the place of its own. */
const withoutClientNames: HandlersOf<'purchasing.saveProduct' | 'purchasing.saveProvider'> = {
  'purchasing.saveProduct': async (input, context) => {
    const { typeName, providerName } = input;
    await refuseClientName(context.trx, [
      { name: typeName, list: 'trajectory_type', field: 'typeName' },
      { name: providerName, list: 'provider', field: 'providerName' },
    ]);
    return purchasingHandlers['purchasing.saveProduct'](input, context);
  },
  'purchasing.saveProvider': async (input, context) => {
    await refuseClientName(context.trx, [{ name: input.name, list: 'provider', field: 'name' }]);
    return purchasingHandlers['purchasing.saveProvider'](input, context);
  },
};

const reasonsOf = ({ overrides }: Pick<NewOrder, 'overrides'>): TypedText[] =>
  overrides.map(({ reason }) => ({ text: reason, field: 'overrides' }));

const clientsIn = ({ lines, course }: Pick<NewOrder, 'lines' | 'course'>): number[] => [
  ...lines.flatMap(({ clientId }) => clientId ?? []),
  ...(course?.clientIds ?? []),
];

/** A request is a trajectory of one client. */
async function aboutClientOf(
  trajectoryId: number,
  { trx, about }: Pick<FileCallContext, 'trx' | 'about'>,
): Promise<void> {
  const row = await trx
    .selectFrom('trajectory')
    .select('client_id')
    .where('id', '=', trajectoryId)
    .executeTakeFirst();
  if (row !== undefined) about(row.client_id);
}

/** What is printed of an order names no client, and those of the order by no part of their name. */
async function refuseNames(
  trx: TeamTransaction,
  orderId: number,
  typed: readonly TypedText[],
  others: readonly number[] = [],
): Promise<void> {
  await refuseClientName(
    trx,
    typed.map(({ text, field }) => ({ name: text, list: null, field })),
  );
  await refusePeople(trx, [...(await clientsOfOrder(trx, orderId)), ...others], typed);
}

/** Everything that is done with orders: it touches clients, the catalogue and funds at once. */
export const orderingHandlers: HandlersOf<
  | 'purchasing.request'
  | 'purchasing.decideRequest'
  | 'purchasing.checkOrder'
  | 'purchasing.order'
  | 'purchasing.checkApproval'
  | 'purchasing.decideOrder'
  | 'purchasing.checkChange'
  | 'purchasing.changeOrder'
  | 'purchasing.cancelOrder'
  | 'purchasing.closeLine'
  | 'purchasing.checkParticipant'
  | 'purchasing.addParticipant'
  | 'purchasing.removeParticipant'
  | 'purchasing.saveSession'
  | 'purchasing.removeSession'
  | 'purchasing.saveAttendance'
> &
  typeof withoutClientNames = {
  ...withoutClientNames,
  'purchasing.request': (input, context) => {
    context.about(input.clientId);
    return requestTrajectory(input, context);
  },
  'purchasing.decideRequest': async (input, context) => {
    await aboutClientOf(input.trajectoryId, context);
    return decideRequest(input, context);
  },
  'purchasing.checkOrder': (input, context) => {
    for (const clientId of clientsIn(input)) context.about(clientId);
    return checkOrder(input, context);
  },
  'purchasing.order': async (input, context) => {
    await refuseClientName(context.trx, [
      { name: input.providerName, list: 'provider', field: 'providerName' },
      { name: input.description, list: null, field: 'description' },
      ...input.overrides.map(({ reason }) => ({ name: reason, list: null, field: 'overrides' })),
    ]);
    await refusePeople(context.trx, clientsIn(input), [
      { text: input.description, field: 'description' },
      ...reasonsOf(input),
    ]);
    const placed = await placeOrder(input, context);
    context.about(placed.order.id);
    return placed;
  },
  'purchasing.checkApproval': (input, context) => {
    context.about(input.orderId);
    return checkApproval(input, context);
  },
  'purchasing.decideOrder': async (input, context) => {
    context.about(input.orderId);
    await refuseNames(context.trx, input.orderId, reasonsOf(input));
    return decideOrder(input, context);
  },
  'purchasing.checkChange': (input, context) => {
    context.about(input.orderId);
    return checkChange(input, context);
  },
  'purchasing.changeOrder': async (input, context) => {
    context.about(input.orderId);
    await refuseNames(context.trx, input.orderId, reasonsOf(input));
    return changeOrder(input, context);
  },
  'purchasing.cancelOrder': (input, context) => {
    context.about(input.orderId);
    return cancelOrder(input, context);
  },
  'purchasing.closeLine': (input, context) => {
    context.about(input.orderId);
    return closeLine(input, context);
  },
  'purchasing.checkParticipant': (input, context) => {
    context.about(input.orderId);
    return checkParticipant(input, context);
  },
  'purchasing.addParticipant': async (input, context) => {
    context.about(input.orderId);
    await refuseNames(context.trx, input.orderId, reasonsOf(input), [input.clientId]);
    return addParticipant(input, context);
  },
  'purchasing.removeParticipant': (input, context) => {
    context.about(input.orderId);
    return removeParticipant(input, context);
  },
  'purchasing.saveSession': async (input, context) => {
    context.about(input.orderId);
    await refuseNames(context.trx, input.orderId, [{ text: input.place, field: 'place' }]);
    return saveSession(input, context);
  },
  'purchasing.removeSession': (input, context) => {
    context.about(input.orderId);
    return removeSession(input, context);
  },
  'purchasing.saveAttendance': (input, context) => {
    context.about(input.orderId);
    return saveAttendance(input, context);
  },
};

import type { ParsedInput } from '#shared/ipc/contract.ts';
import { waitingStatuses } from '#shared/kernel/trajectory-status.ts';
import { beginChange } from '../../changes/change.ts';
import { readProduct } from '../../purchasing/catalogue.ts';
import { Refusal } from '../../refusal.ts';
import { unboughtRequests } from './unbought-requests.ts';
import type { OrderContext } from './plan-order.ts';

/**
 * Notes that a trajectory is asked for, before anything is bought: the start is what is wished.
 *
 * @throws Refusal `conflict` when it was asked for already; `not-found`
 */
export async function requestTrajectory(
  { clientId, productId, wishedStart, note }: ParsedInput<'purchasing.request'>,
  context: OrderContext,
): Promise<{ changeId: number }> {
  const { trx, today } = context;
  const client = await trx
    .selectFrom('client')
    .select('id')
    .where('id', '=', clientId)
    .executeTakeFirst();
  if (client === undefined) {
    throw new Refusal(
      'not-found',
      'Deze klant staat niet meer in het teambestand. Zoek de klant opnieuw bij Klanten.',
      'clientId',
    );
  }
  const product = await readProduct(trx, productId, today);
  const pending = await trx
    .selectFrom('trajectory')
    .select('id')
    .where('client_id', '=', clientId)
    .where('type_id', '=', product.typeId)
    .where('status', 'in', waitingStatuses)
    .executeTakeFirst();
  if (pending !== undefined) {
    throw new Refusal(
      'conflict',
      'Dit traject is voor deze klant al aangevraagd. Kijk bij Inkoop, onder Aanvragen.',
      'productId',
    );
  }
  const change = beginChange(context, { call: 'purchasing.request', clientId });
  await change.add('trajectory', {
    client_id: clientId,
    type_id: product.typeId,
    provider_id: product.providerId,
    start_date: wishedStart,
    end_date: null,
    status: 'aangevraagd',
    note,
  });
  return { changeId: change.id };
}

/**
 * Puts a request on the waiting list, refuses it, takes it up again or notes that it was withdrawn.
 *
 * @throws Refusal `conflict` when it was bought since, or is no request any more; `not-found`
 */
export async function decideRequest(
  { trajectoryId, status, reason }: ParsedInput<'purchasing.decideRequest'>,
  context: OrderContext,
): Promise<{ changeId: number }> {
  const [request] = await unboughtRequests(context.trx, [trajectoryId]);
  if (request === undefined) {
    throw new Refusal(
      'conflict',
      'Deze aanvraag is intussen afgehandeld. Sluit dit en kijk bij de klant wat er staat.',
      'trajectoryId',
    );
  }
  const change = beginChange(context, {
    call: 'purchasing.decideRequest',
    clientId: request.clientId,
  });
  await change.update('trajectory', trajectoryId, { status, stop_reason: reason });
  return { changeId: change.id };
}

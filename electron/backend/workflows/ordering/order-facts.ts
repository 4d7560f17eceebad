import type { OrderDetail } from '#shared/purchasing/orders.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { Refusal } from '../../refusal.ts';

/** Whom an order is about, when it is about one client. */
export const oneClient = ({ clients }: Pick<OrderDetail, 'clients'>): number | null =>
  clients.length === 1 ? (clients[0]?.id ?? null) : null;

/** The trajectories that were bought with an order: of its lines and of the participants of a course. */
export async function trajectoriesOf(
  trx: TeamTransaction,
  { lines, course }: Pick<OrderDetail, 'lines' | 'course'>,
) {
  const ids = new Set([
    ...lines.flatMap(({ trajectoryId }) => trajectoryId ?? []),
    ...(course?.participants.map(({ trajectoryId }) => trajectoryId) ?? []),
  ]);
  if (ids.size === 0) return [];
  return trx
    .selectFrom('trajectory')
    .select(['id', 'client_id', 'status', 'start_date', 'end_date', 'planned_end'])
    .where('id', 'in', [...ids])
    .orderBy('id')
    .execute();
}

/** @throws Refusal `conflict` for an order that was cancelled or refused, or (unless `waiting`) still waits */
export function refuseNotStanding(
  { status }: Pick<OrderDetail, 'status'>,
  { waiting = false }: { readonly waiting?: boolean } = {},
): void {
  const sentence = {
    geannuleerd:
      'Deze order is geannuleerd. Er is niets meer aan te veranderen. Maak een nieuwe order als dat nodig is.',
    afgewezen:
      'Deze order is afgewezen. Er is niets meer aan te veranderen. Maak een nieuwe order als dat nodig is.',
    'wacht-op-akkoord': waiting
      ? null
      : 'Deze order wacht op akkoord. Er is nog niets vastgelegd. Annuleer de order als die niet doorgaat.',
    vastgelegd: null,
    afgesloten: null,
  }[status];
  if (sentence !== null) throw new Refusal('conflict', sentence, 'orderId');
}

/** For whom a line is: its client, or the participants of the course. */
export const clientsOfLine = (
  { course }: Pick<OrderDetail, 'course'>,
  { clientId }: OrderDetail['lines'][number],
): readonly number[] => {
  if (clientId !== null) return [clientId];
  return course?.participants.map((one) => one.clientId) ?? [];
};

import type { IsoDate } from '#shared/kernel/dates.ts';
import { formatEuro } from '#shared/kernel/money.ts';
import type { BackendWithoutWindow } from './ask-backend.mts';

/**
 * Buys one trajectory for one client of the invented caseload and tells how the budget moves. Only for
 * invented people: in a list of the user's own it would put a trajectory that nobody ordered.
 */
export async function buyTrajectory(
  backend: BackendWithoutWindow,
  today: IsoDate,
): Promise<string[]> {
  const [fund] = await backend.ask('budget.overview', {});
  const clients = await backend.ask('caseload.list', {});
  const client = clients.find(
    ({ targetGroup, outflow }) => targetGroup === 'statushouder' && outflow === null,
  );
  const products = await backend.ask('purchasing.catalogue', {});
  const product = products.find(({ priceCents }) => priceCents !== null && priceCents > 0);
  if (fund === undefined || client === undefined || !product?.priceCents) return [];
  const before = await backend.ask('budget.saveFund', {
    id: fund.id,
    name: fund.name,
    amountCents: fund.paidCents + 25_000_00,
    spendFrom: null,
    spendUntil: null,
    targetGroup: 'statushouder',
  });
  const { order, fund: after } = await backend.ask('purchasing.order', {
    clientId: client.id,
    productId: product.id,
    fundId: fund.id,
    priceCents: product.priceCents,
    vatRate: product.vatRate,
    startDate: today,
    endDate: null,
  });
  return [
    `Traject ingekocht: ${order.typeName}, order ${order.orderNumber}, ${formatEuro(order.priceCents)}.`,
    `${fund.name}: vrij was ${formatEuro(before.freeCents ?? 0)}, vrij is nu ${formatEuro(after.freeCents ?? 0)}, vastgelegd ${formatEuro(after.committedCents)}.`,
  ];
}

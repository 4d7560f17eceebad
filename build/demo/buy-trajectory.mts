import { yearOf, type IsoDate } from '#shared/kernel/dates.ts';
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
  await backend.ask('budget.saveDecision', {
    id: null,
    fundId: fund.id,
    kind: 'definitief',
    budgetYear: null,
    date: today,
    reference: 'Invulling voor de demo',
    headcount: null,
    rateCents: null,
    amountCents: fund.paidCents + 25_000_00,
  });
  const before = await positionOf(backend, fund.id);
  const { order } = await backend.ask('purchasing.order', {
    costKind: 'traject',
    productId: product.id,
    unit: product.unit,
    // The amount has its VAT in it, whichever that is.
    vatRate: product.vatRate ?? 'vrijgesteld',
    startDate: today,
    endDate: null,
    budgetYear: yearOf(today),
    lines: [{ clientId: client.id, quantityHundredths: 100, unitPriceCents: product.priceCents }],
    funding: { way: 'procent', parts: [{ fundId: fund.id, weight: 10_000 }] },
  });
  const after = await positionOf(backend, fund.id);
  return [
    `Traject ingekocht: ${order.typeName ?? ''}, order ${order.orderNumber}, ${formatEuro(order.amountCents)}.`,
    `${fund.name}: vrij was ${formatEuro(before?.freeCents ?? 0)}, vrij is nu ${formatEuro(after?.freeCents ?? 0)}, vastgelegd ${formatEuro(after?.committedCents ?? 0)}.`,
  ];
}

const positionOf = async (backend: BackendWithoutWindow, fundId: number) =>
  (await backend.ask('budget.overview', {})).find(({ id }) => id === fundId);

import type { Page } from '@playwright/test';

export interface PlacedOrder {
  readonly orderNumber: string;
  readonly orderId: number;
  readonly lineIds: readonly number[];
}

/** Orders one trajectory for each client, by the call that the pages of purchasing take. */
export function placeOrder(
  page: Page,
  order: {
    readonly fundId: number;
    /** Another fund that pays a part of it. */
    readonly share?: { readonly fundId: number; readonly percent: number };
    readonly clientIds: readonly number[];
    /** Of each client. */
    readonly cents: number;
    readonly typeName?: string;
    readonly providerName?: string;
    readonly year?: number;
  },
): Promise<PlacedOrder> {
  return page.evaluate(
    async ({ fundId, share, clientIds, cents, typeName, providerName, year }) => {
      const { calls } = window.trede;
      const saved = await calls['purchasing.saveProduct']({
        id: null,
        typeName,
        providerName,
        unit: 'traject',
        priceCents: cents,
        vatRate: 'vrijgesteld',
      });
      // The catalogue may have it already.
      const known = await calls['purchasing.catalogue']({});
      if (!known.ok) throw new Error(known.error.message);
      const product = saved.ok
        ? saved.value.product
        : known.value.find((one) => one.typeName === typeName && one.providerName === providerName);
      if (product === undefined) throw new Error('no product');
      const placed = await calls['purchasing.order']({
        costKind: 'traject',
        productId: product.id,
        unit: 'traject',
        vatRate: 'vrijgesteld',
        startDate: `${year}-03-01`,
        endDate: null,
        budgetYear: year,
        lines: clientIds.map((clientId) => ({
          clientId,
          quantityHundredths: 100,
          unitPriceCents: cents,
        })),
        funding: {
          way: 'procent',
          parts: [
            { fundId, weight: 10_000 - (share?.percent ?? 0) * 100 },
            ...(share === undefined ? [] : [{ fundId: share.fundId, weight: share.percent * 100 }]),
          ],
        },
      });
      if (!placed.ok) throw new Error(placed.error.message);
      const { order: made } = placed.value;
      return {
        orderNumber: made.orderNumber,
        orderId: made.id,
        lineIds: made.lines.map(({ id }) => id),
      };
    },
    { typeName: 'Jobcoaching', providerName: 'De Werkbrug', year: 2026, ...order },
  );
}

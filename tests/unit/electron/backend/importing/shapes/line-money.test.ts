import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BoughtLine } from '../../../../../../electron/backend/importing/shapes/bought-lines.ts';
import { LineMoney } from '../../../../../../electron/backend/importing/shapes/line-money.ts';
import { divideInvoice } from '#shared/kernel/billed-line.ts';

const price = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1_000_00 }));
const shares = fc.array(fc.record({ price, billed: price }), { minLength: 1, maxLength: 4 });

/** A line and what was invoiced of it, as `LineMoney` reads them and as an invoice by hand does. */
function lineOf(made: readonly { readonly price: number; readonly billed: number }[]) {
  const line: BoughtLine = {
    id: 7,
    orderId: 1,
    orderNumber: '2026-0001',
    trajectoryId: null,
    clientId: null,
    clientNumber: null,
    typeId: null,
    typeName: null,
    providerId: null,
    providerName: null,
    startsOn: '2026-01-01',
    vatRate: 'vrijgesteld',
    quantityHundredths: 100,
    amountCents: made.reduce((sum, one) => sum + one.price, 0),
    shares: made.map((one, place) => ({
      id: place,
      fundId: place + 1,
      fundName: `Fonds ${place + 1}`,
      amountCents: one.price,
    })),
    cancelled: false,
    notApproved: false,
    closed: false,
    ofImport: true,
  };
  const invoiced = made.map(({ billed }, place) => ({
    lineId: 7,
    fundId: place + 1,
    amountCents: billed,
  }));
  const byHand = made.map(({ price: amountCents, billed: billedCents }, place) => ({
    fundId: place + 1,
    amountCents,
    billedCents,
  }));
  return { line, invoiced, byHand: { closed: false, shares: byHand } };
}

describe('the money of an order line in a list', () => {
  it('is divided over the funds as that of an invoice by hand, also of what was ordered for nothing', () => {
    fc.assert(
      fc.property(shares, fc.integer({ min: 0, max: 3_000_00 }), (made, amount) => {
        const { line, invoiced, byHand } = lineOf(made);
        expect(new LineMoney([line], invoiced).book(line, amount)).toEqual(
          divideInvoice(byHand, amount),
        );
        expect(new LineMoney([line], invoiced).grow(line, amount)).toEqual(
          divideInvoice(byHand, amount),
        );
      }),
    );
  });

  it('makes a line dearer by what is above what was open, and cheaper by a whole credit', () => {
    fc.assert(
      fc.property(shares, fc.integer({ min: 0, max: 3_000_00 }), (made, amount) => {
        const { line, invoiced } = lineOf(made);
        const money = new LineMoney([line], invoiced);
        const more = () => [...money.moreOf(line).values()].reduce((sum, cents) => sum + cents, 0);
        const open = money.openOf(line);
        money.grow(line, amount);
        expect(more()).toBe(Math.max(0, amount - open));
        expect(money.openOf(line)).toBe(Math.max(0, open - amount));
        const grown = more();
        if (amount > 0) money.shrink(line, -amount);
        expect(more()).toBe(grown - amount);
      }),
    );
  });
});

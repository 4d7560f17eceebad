import { describe, expect, it } from 'vitest';
import type { FundPosition } from '#shared/budget/schema.ts';
import { paidWithoutOrder, sumFunds } from '../../../../renderer/budget/fund-sums.ts';
import { stateOf } from '../../../../renderer/budget/order-state.ts';

const fund = (more: Partial<FundPosition>): FundPosition => ({
  id: 1,
  name: 'Participatiebudget',
  amountCents: null,
  spendFrom: null,
  spendUntil: null,
  targetGroup: null,
  paidCents: 0,
  invoicedCents: 0,
  committedCents: 0,
  freeCents: null,
  ...more,
});

describe('the funds together', () => {
  it('leave a fund of unknown amount out of every sum, so that the row adds up', () => {
    const sums = sumFunds([
      fund({ amountCents: 100_000, paidCents: 30_000, committedCents: 80_000, freeCents: -10_000 }),
      fund({ paidCents: 5_000, invoicedCents: 2_500 }),
    ]);
    expect(sums).toEqual({
      amountCents: 100_000,
      freeCents: -10_000,
      paidCents: 30_000,
      invoicedCents: 0,
      committedCents: 80_000,
      unknownAmounts: 1,
    });
  });

  it('say which paid money came in with a list', () => {
    const paid = fund({ paidCents: 120_000 });
    expect(paidWithoutOrder(paid, [{ paidCents: 15_000 }, { paidCents: 5_000 }])).toBe(100_000);
    expect(paidWithoutOrder(paid, [{ paidCents: 120_000 }])).toBe(0);
  });
});

describe('the state of an order', () => {
  const order = {
    status: 'vastgelegd',
    priceCents: 10_000,
    invoicedCents: 0,
    paidCents: 0,
  } as const;

  it('follows its money', () => {
    expect(stateOf(order)).toBe('vastgelegd');
    expect(stateOf({ ...order, invoicedCents: 4_000, paidCents: 4_000 })).toBe(
      'deels-gefactureerd',
    );
    expect(stateOf({ ...order, invoicedCents: 10_000, paidCents: 4_000 })).toBe('gefactureerd');
    expect(stateOf({ ...order, invoicedCents: 10_000, paidCents: 10_000 })).toBe('betaald');
    expect(stateOf({ ...order, status: 'geannuleerd' })).toBe('geannuleerd');
  });
});

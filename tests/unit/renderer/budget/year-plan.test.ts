import { describe, expect, it } from 'vitest';
import type { YearChoice } from '#shared/budget/years.ts';
import {
  choiceOf,
  openOf,
  orderCount,
  ordersOf,
  planYear,
} from '../../../../renderer/budget/years/moves.ts';

const order = (orderId: number, lineId: number, openCents: number, clientNumber = 'K1') => ({
  orderId,
  lineId,
  orderNumber: `2025-000${orderId}`,
  what: 'Jobcoaching',
  clientNumber,
  participants: 0,
  startsOn: '2025-10-01',
  endsOn: null,
  openCents,
  waiting: false,
});
const fund = {
  fundId: 1,
  name: 'Participatiebudget',
  freeCents: 600_00,
  openOrders: [order(1, 1, 300_00), order(1, 2, 50_00, 'K2'), order(2, 3, 50_00)],
};
const other = { fundId: 2, name: 'SPUK', freeCents: 0, openOrders: [order(2, 3, 20_00)] };
const nothing = new Set<number>();

describe('what goes along to the next year', () => {
  it('is what is free, the open orders with their money, or both', () => {
    const moves = (['niets', 'vrij', 'orders', 'alles'] as const).map((choice) =>
      planYear([fund], () => choice, nothing).movesOf(1),
    );
    expect(moves).toEqual([0, 600_00, 400_00, 1000_00]);
    expect(choiceOf({}, 1)).toBe('niets');
  });

  it('is no more than there is of what was overspent or is unknown', () => {
    const of = (freeCents: number | null) => [{ ...fund, freeCents }];
    expect(planYear(of(-100_00), () => 'alles', nothing).movesOf(1)).toBe(400_00);
    expect(planYear(of(null), () => 'vrij', nothing).movesOf(1)).toBe(0);
  });

  it('is without the orders that stay', () => {
    const plan = planYear([fund], () => 'alles', new Set([1]));
    expect([plan.movesOf(1), plan.ordersGoing(1)]).toEqual([650_00, 1]);
  });

  it('tells of the order that one fund takes along and another does not, until it stays', () => {
    const choices: Record<number, YearChoice> = { 1: 'orders', 2: 'vrij' };
    const choose = (fundId: number) => choices[fundId] ?? 'niets';
    const plan = planYear([fund, other], choose, nothing);
    expect(plan.torn).toEqual([
      {
        orderId: 2,
        orderNumber: '2025-0002',
        fundIds: [1, 2],
        taking: ['Participatiebudget'],
        leaving: ['SPUK'],
      },
    ]);
    expect(plan.movesOf(1)).toBe(350_00);
    expect(planYear([fund, other], choose, new Set([2])).torn).toEqual([]);
    const both = planYear([fund, other], () => 'orders', nothing);
    expect([both.torn, both.movesOf(1), both.movesOf(2)]).toEqual([[], 400_00, 20_00]);
  });
});

it('shows an order of several lines once', () => {
  expect(orderCount(fund)).toBe(2);
  expect(openOf(fund)).toBe(400_00);
  expect(
    ordersOf(fund).map(({ orderNumber, clientNumbers, openCents }) => [
      orderNumber,
      clientNumbers,
      openCents,
    ]),
  ).toEqual([
    ['2025-0001', ['K1', 'K2'], 350_00],
    ['2025-0002', ['K1'], 50_00],
  ]);
});

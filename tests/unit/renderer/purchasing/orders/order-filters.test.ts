import { expect, it } from 'vitest';
import { wentTo } from '#shared/kernel/went-to.ts';
import type { Order } from '#shared/purchasing/orders.ts';
import {
  filterOrders,
  noFilters,
  sumsOf,
  whatOf,
} from '../../../../../renderer/purchasing/orders/order-filters.ts';

const order = (id: number, part: Partial<Order>): Order => ({
  id,
  orderNumber: `2026-000${id}`,
  costKind: 'traject',
  status: 'vastgelegd',
  orderedOn: '2026-01-01',
  startsOn: '2026-01-01',
  endsOn: null,
  typeName: 'Taalstage',
  description: null,
  providerId: 1,
  providerName: 'Het Taalhuis',
  clients: [{ id: 1, clientNumber: '204117' }],
  fundNames: ['Participatiebudget'],
  budgetYears: [2026],
  amountCents: 100_00,
  committedCents: 60_00,
  invoicedCents: 10_00,
  paidCents: 30_00,
  ...part,
});

const orders = [
  order(1, {}),
  order(2, { status: 'geannuleerd', fundNames: ['WEB', 'Participatiebudget'] }),
  order(3, {
    costKind: 'reiskosten',
    typeName: null,
    description: 'Buskaart',
    providerName: null,
    clients: [],
    budgetYears: [2026, 2027],
  }),
];

const found = (part: Partial<typeof noFilters>) =>
  filterOrders(orders, { ...noFilters, ...part }).map(({ id }) => id);

it('filters by status', () => {
  expect(found({})).toEqual([1, 2, 3]);
  expect(found({ status: 'geannuleerd' })).toEqual([2]);
});

it('tells to which year an order went that is still in the list of an earlier one', () => {
  const years = (budgetYears: number[], year: number | null) => wentTo({ budgetYears }, year);
  expect(years([2027], 2026)).toBe(2027);
  expect([years([2026, 2027], 2026), years([2025], 2026), years([2027], null)]).toEqual([
    null,
    null,
    null,
  ]);
});

it('finds every word in any part of the order, without accents and case', () => {
  expect(found({ query: 'TAALHUIS 204117' })).toEqual([1, 2]);
  expect(found({ query: 'buskaart' })).toEqual([3]);
  expect(found({ query: '2026-0002' })).toEqual([2]);
  expect(found({ query: 'taalhuis buskaart' })).toEqual([]);
});

it('calls an order by its type, its description or its kind of cost', () => {
  expect(orders.map(whatOf)).toEqual(['Taalstage', 'Taalstage', 'Buskaart']);
  expect(whatOf(order(4, { typeName: null, costKind: 'overig' }))).toBe('Overige kosten');
});

it('adds up what is committed, invoiced and paid apart', () => {
  expect(sumsOf(orders)).toEqual({
    committedCents: 180_00,
    invoicedCents: 30_00,
    paidCents: 90_00,
  });
});

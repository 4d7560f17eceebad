import { describe, expect, it } from 'vitest';
import { findLines, firstLines } from '../../../../../renderer/purchasing/invoices/find-lines.ts';
import { openLine } from './open-line.ts';

const lines = [
  openLine(),
  openLine({ lineId: 2, clientNumber: '204118', clientName: 'Yonas Tesfay', openCents: 0 }),
  openLine({ lineId: 3, orderId: 2, orderNumber: '2026-0002', providerId: 8, providerName: null }),
  openLine({ lineId: 4, orderId: 3, orderNumber: '2026-0003', openCents: 0 }),
];
const find = (typed: string, more: Partial<Parameters<typeof findLines>[2]> = {}) =>
  findLines(lines, typed, { providerId: undefined, without: new Set(), ...more }).flatMap((order) =>
    order.lines.map(({ lineId }) => lineId),
  );

describe('the lines that an invoice may be for', () => {
  it('are found by provider, order, client and what they are for, with or without accents', () => {
    expect(find('wérkbrug tesf')).toEqual([2]);
    expect(find('2026-0002')).toEqual([3]);
    expect(find('204118')).toEqual([2]);
    expect(find('jobc')).toHaveLength(4);
    expect(find('stillare')).toEqual([]);
  });

  it('come by order: first what is open, then the latest', () => {
    expect(find('')).toEqual([3, 1, 2, 4]);
  });

  it('are of one provider once a line was chosen, without that line', () => {
    expect(find('', { providerId: 7, without: new Set([1]) })).toEqual([4, 2]);
    expect(find('', { providerId: null })).toEqual([]);
  });

  it('are shown as far as they fit, with how many are left', () => {
    const orders = findLines(lines, '', { providerId: undefined, without: new Set() });
    const shown = firstLines(orders, 2);
    expect(shown.orders.flatMap((order) => order.lines.map(({ lineId }) => lineId))).toEqual([
      3, 1,
    ]);
    expect(shown.left).toBe(2);
  });
});

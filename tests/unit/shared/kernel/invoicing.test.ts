import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { objectionToInvoice, OrderNumbers } from '#shared/kernel/invoicing.ts';

describe('the next order number', () => {
  it('counts on within the year, and passes over numbers from elsewhere', () => {
    expect(new OrderNumbers([]).next(2026)).toBe('2026-0001');
    expect(new OrderNumbers(['2026-0009', '2025-0400', '2026-0003']).next(2026)).toBe('2026-0010');
    const odd = ['2026-INK', 'INK-7', '2026-1e9', '2026-99999999999999999999', '2026-12', '2026-'];
    expect(new OrderNumbers(odd).next(2026)).toBe('2026-0001');
  });

  it('is never one that is taken', () => {
    const number = fc.oneof(
      fc.string(),
      fc.integer({ min: 0, max: 20_000 }).map((count) => `2026-${String(count).padStart(4, '0')}`),
    );
    fc.assert(
      fc.property(fc.array(number), (taken) => {
        expect(taken).not.toContain(new OrderNumbers(taken).next(2026));
      }),
    );
  });

  it('is given out once, for many orders after each other', () => {
    const numbers = new OrderNumbers(['2026-0007']);
    const given = Array.from({ length: 20_000 }, (_, index) => numbers.next(2025 + (index % 2)));
    expect(given.slice(0, 4)).toEqual(['2025-0001', '2026-0008', '2025-0002', '2026-0009']);
    expect(new Set(given).size).toBe(given.length);
    numbers.take('2025-20000');
    expect(numbers.next(2025)).toBe('2025-20001');
  });
});

describe('an invoice on an order', () => {
  it('takes at most what is open', () => {
    const order = { cancelled: false, openCents: 100_00 };
    expect(objectionToInvoice(order, 100_00)).toBeNull();
    expect(objectionToInvoice(order, 100_01)).toEqual({
      about: 'amount',
      message:
        'Op deze order staat nog €\u00a0100,00 open. De factuur is hoger. Kijk het bedrag na.',
    });
  });

  it('is not booked once the order is cancelled', () => {
    expect(objectionToInvoice({ cancelled: true, openCents: 100_00 }, 1)?.about).toBe('order');
  });
});

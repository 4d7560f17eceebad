import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  divideInvoice,
  billedOfLine,
  objectionToAmount,
  openOfLine,
  openOfShare,
  type BilledLine,
} from '#shared/kernel/billed-line.ts';

const cents = fc.integer({ min: 0, max: 10_000_000 });
const freshLine = fc.array(cents, { minLength: 1, maxLength: 5 }).map((amounts): BilledLine => ({
  closed: false,
  shares: amounts.map((amountCents, index) => ({
    fundId: index + 1,
    amountCents,
    billedCents: 0,
  })),
}));

const book = (line: BilledLine, amountCents: number): BilledLine => {
  const parts = divideInvoice(line, amountCents);
  return {
    ...line,
    shares: line.shares.map((share) => ({
      ...share,
      billedCents:
        share.billedCents + (parts.find(({ fundId }) => fundId === share.fundId)?.amountCents ?? 0),
    })),
  };
};

const together = (line: BilledLine) =>
  line.shares.reduce((sum, { amountCents }) => sum + amountCents, 0);

/** Amounts that may be booked one after the other: each a part of what is possible then. */
const steps = fc.array(
  fc.tuple(fc.constantFrom('part', 'more', 'credit'), fc.double({ min: 0, max: 1, noNaN: true })),
  {
    maxLength: 12,
  },
);

const amountOf = (line: BilledLine, [kind, part]: readonly [string, number]): number => {
  if (kind === 'credit') return -Math.floor(billedOfLine(line) * part);
  if (kind === 'part') return Math.floor(openOfLine(line) * part);
  return openOfLine(line) + Math.floor(part * 100_000);
};

describe('divideInvoice', () => {
  it('always gives the funds together the amount, and no fund a credit of more than it paid', () => {
    fc.assert(
      fc.property(freshLine, steps, (fresh, wished) => {
        let line = fresh;
        for (const step of wished) {
          const amount = amountOf(line, step);
          if (amount === 0) continue;
          const parts = divideInvoice(line, amount);
          expect(parts.reduce((sum, part) => sum + part.amountCents, 0)).toBe(amount);
          line = book(line, amount);
          expect(line.shares.every(({ billedCents }) => billedCents >= 0)).toBe(true);
        }
      }),
    );
  });

  it('leaves nothing open of one fund while another paid more than its share', () => {
    fc.assert(
      fc.property(freshLine, steps, (fresh, wished) => {
        let line = fresh;
        for (const step of wished) {
          const amount = amountOf(line, step);
          if (amount !== 0) line = book(line, amount);
          const invoiced = billedOfLine(line);
          expect(openOfLine(line) + invoiced).toBe(Math.max(together(line), invoiced));
        }
      }),
    );
  });

  it('takes no more of a fund than it has open, and exactly the rest with the last invoice', () => {
    fc.assert(
      fc.property(
        freshLine,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 }),
        (fresh, parts) => {
          let line = fresh;
          for (const part of parts) {
            const amount = Math.floor(openOfLine(line) * part);
            if (amount === 0) continue;
            const before = line;
            line = book(line, amount);
            for (const [index, share] of line.shares.entries()) {
              const was = before.shares[index] ?? share;
              expect(share.billedCents - was.billedCents).toBeLessThanOrEqual(openOfShare(was));
            }
          }
          const rest = openOfLine(line);
          if (rest > 0) line = book(line, rest);
          for (const share of line.shares) expect(share.billedCents).toBe(share.amountCents);
        },
      ),
    );
  });

  it('divides by the shares of the order what is above them, also of what was ordered for nothing', () => {
    const line = {
      closed: false,
      shares: [
        { fundId: 1, amountCents: 75_00, billedCents: 75_00 },
        { fundId: 2, amountCents: 25_00, billedCents: 25_00 },
      ],
    };
    expect(divideInvoice(line, 10_00)).toEqual([
      { fundId: 1, amountCents: 7_50 },
      { fundId: 2, amountCents: 2_50 },
    ]);
    const free = { closed: false, shares: [{ fundId: 1, amountCents: 0, billedCents: 0 }] };
    expect(divideInvoice(free, 5_00)).toEqual([{ fundId: 1, amountCents: 5_00 }]);
  });

  it('takes back first what was above the order', () => {
    const line = {
      closed: false,
      shares: [
        { fundId: 1, amountCents: 50_00, billedCents: 50_00 },
        { fundId: 2, amountCents: 50_00, billedCents: 80_00 },
      ],
    };
    expect(divideInvoice(line, -30_00)).toEqual([{ fundId: 2, amountCents: -30_00 }]);
  });
});

describe('objectionToAmount', () => {
  const line = (billedCents: number, closed = false): BilledLine => ({
    closed,
    shares: [{ fundId: 1, amountCents: 100_00, billedCents }],
  });

  it('wants a reason above what is open, and refuses a credit of more than was invoiced', () => {
    expect(objectionToAmount(line(40_00), 60_00, false)).toBeNull();
    expect(objectionToAmount(line(40_00), 60_01, false)).toMatchObject({ kind: 'reason' });
    expect(objectionToAmount(line(40_00), 60_01, true)).toBeNull();
    expect(objectionToAmount(line(40_00), -40_00, false)).toBeNull();
    expect(objectionToAmount(line(40_00), -40_01, true)).toMatchObject({ kind: 'credit' });
  });

  it('finds nothing open in a line that is closed', () => {
    expect(objectionToAmount(line(40_00, true), 1, false)).toMatchObject({ kind: 'reason' });
  });
});

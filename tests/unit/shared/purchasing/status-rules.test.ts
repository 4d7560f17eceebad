import { describe, expect, it } from 'vitest';
import { orderStatusOf } from '../../../../shared/purchasing/status-rules.ts';
import { pricesOverlap } from '../../../../shared/purchasing/price-rules.ts';

const open = { amountCents: 100, openCents: 40, closedOn: null };
const order = { cancelledOn: null, approval: 'niet-nodig', lines: [open] } as const;

describe('where an order stands', () => {
  it.each([
    [{ ...order }, 'vastgelegd'],
    [{ ...order, approval: 'akkoord' }, 'vastgelegd'],
    [{ ...order, approval: 'gevraagd' }, 'wacht-op-akkoord'],
    [{ ...order, approval: 'afgewezen' }, 'afgewezen'],
    [{ ...order, approval: 'gevraagd', cancelledOn: '2020-01-01' }, 'geannuleerd'],
    [{ ...order, lines: [{ ...open, openCents: 0 }] }, 'afgesloten'],
    [{ ...order, lines: [open, { ...open, openCents: 0 }] }, 'vastgelegd'],
    [{ ...order, lines: [{ ...open, openCents: 0, closedOn: '2020-01-01' }] }, 'afgesloten'],
    // What costs nothing is not over because nothing is open.
    [{ ...order, lines: [{ amountCents: 0, openCents: 0, closedOn: null }] }, 'vastgelegd'],
  ] as const)('%o is %s', (standing, status) => {
    expect(orderStatusOf(standing)).toBe(status);
  });
});

describe('prices with a period', () => {
  it.each([
    [['2020-01-01', '2020-06-30'], ['2020-07-01', null], false],
    [['2020-01-01', '2020-07-01'], ['2020-07-01', null], true],
    [['2020-01-01', null], ['2019-01-01', '2019-12-31'], false],
    [['2020-01-01', null], ['2021-01-01', null], true],
  ] as const)('%o and %o: %s', (one, other, overlap) => {
    const [a, b] = [one, other].map(([validFrom, validUntil]) => ({ validFrom, validUntil }));
    if (a === undefined || b === undefined) throw new Error('two periods');
    expect(pricesOverlap(a, b)).toBe(overlap);
    expect(pricesOverlap(b, a)).toBe(overlap);
  });
});

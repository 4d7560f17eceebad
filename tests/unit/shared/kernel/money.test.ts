import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatAmount,
  formatEuro,
  parseAmount,
  vatIncluded,
  vatRates,
} from '#shared/kernel/money.ts';

const cents = fc.integer({ min: 0, max: 1_000_000_000_00 });

describe('parseAmount', () => {
  it('reads back every amount that it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_00, max: 1_000_000_00 }), (amount) => {
        for (const text of [formatAmount(amount), formatEuro(amount)]) {
          expect(parseAmount(text)).toEqual({ kind: 'amount', cents: amount });
        }
      }),
    );
  });

  it('reads back every amount, in every way of writing it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_00 }), (amount) => {
        const whole = String(Math.floor(amount / 100));
        const decimals = String(amount % 100).padStart(2, '0');
        const withThousands = (mark: string) => whole.replace(/\B(?=(\d{3})+$)/g, mark);
        const plain = [
          `${whole},${decimals}`,
          `${whole}.${decimals}`,
          `${withThousands('.')},${decimals}`,
          `${withThousands(',')}.${decimals}`,
          `${withThousands(' ')},${decimals}`,
          `${withThousands('\u00a0')},${decimals}`,
          `${withThousands("'")}.${decimals}`,
          ...(amount % 100 === 0 ? [whole, `${whole},-`, `${withThousands('.')},--`] : []),
        ];
        const spellings = plain.flatMap((text) => [
          text,
          `€ ${text}`,
          `€${text}`,
          `EUR ${text}`,
          `${text} euro`,
        ]);
        for (const text of spellings) {
          expect([text, parseAmount(text)]).toEqual([text, { kind: 'amount', cents: amount }]);
        }
        const negative = plain
          .slice(0, 7)
          .flatMap((text) => [`-${text}`, `${text}-`, `(${text})`, `€ -${text}`, `- € ${text}`]);
        for (const text of negative) {
          const cents = amount === 0 ? 0 : -amount;
          expect([text, parseAmount(text)]).toEqual([text, { kind: 'amount', cents }]);
        }
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseAmount(text)));
  });

  it.each([
    ['1.450,00', 145000],
    ['1450', 145000],
    ['€ 985,50', 98550],
    ['985,50 €', 98550],
    ['EUR 12,5', 1250],
    ['680,-', 68000],
    ['€ 680,--', 68000],
    ['-110,7', -11070],
    ['€ -110,70', -11070],
    ['1 450,00', 145000],
    ['985.50', 98550],
    ['1,450.00', 145000],
    ['1.234.567', 123456700],
    ['0', 0],
    ['0,05', 5],
    ['€ 1.450,-', 145000],
    ['1450.-', 145000],
    ['EUR 1450', 145000],
    ['110,70-', -11070],
    ['(110,70)', -11070],
    ['€ (110,70)', -11070],
    ["1'450.00", 145000],
    ['985,5000', 98550],
    ['1450.0000', 145000],
    ['+ 12,50', 1250],
  ])('reads %s', (text, expected) => {
    expect(parseAmount(text)).toEqual({ kind: 'amount', cents: expected });
  });

  it('reads a single point before three digits as thousands, and says that it may be wrong', () => {
    expect(parseAmount('1.000')).toEqual({ kind: 'ambiguous', cents: 100000 });
  });

  it.each([
    '',
    'gratis',
    '12,3456',
    '0.500',
    '1 45',
    '12 34',
    '(-5)',
    '--5',
    '5 €5',
    '1.450.00',
    '1.00.0',
    '12,345',
    '1,2,3',
    '--5',
    '1e5',
    '٣',
    '99999999999999999',
  ])('does not guess at ‘%s’', (text) => {
    expect(parseAmount(text).kind).toBe('unreadable');
  });
});

describe('vatIncluded', () => {
  it('is the part of the amount that is VAT', () => {
    expect(vatIncluded(12100, '21')).toBe(2100);
    expect(vatIncluded(10900, '9')).toBe(900);
    expect(vatIncluded(10000, '0')).toBe(0);
    expect(vatIncluded(10000, 'vrijgesteld')).toBe(0);
  });

  it('is never more than the amount', () => {
    fc.assert(
      fc.property(cents, fc.constantFrom(...vatRates), (amount, rate) => {
        const vat = vatIncluded(amount, rate);
        expect(Number.isInteger(vat) && vat >= 0 && vat <= amount).toBe(true);
      }),
    );
  });
});

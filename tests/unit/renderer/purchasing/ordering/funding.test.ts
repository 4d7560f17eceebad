import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitAmount } from '#shared/kernel/split.ts';
import { fundingSchema } from '#shared/purchasing/orders.ts';
import { quantityText } from '#shared/purchasing/words.ts';
import {
  keyPartsOf,
  readFunding,
  rowsText,
  type FundingRow,
} from '../../../../../renderer/purchasing/ordering/funding.ts';
import { amountText } from '../../../../../renderer/ui/parse-fields.ts';

const read = (way: string, rows: readonly FundingRow[], amount = 1000_00) =>
  readFunding({ way, fundId: '', parts: rowsText(rows), keyId: '' }, amount);

describe('readFunding', () => {
  it('lets one fund pay all, once it is chosen', () => {
    const one = { way: '', fundId: '7', parts: '', keyId: '' };
    expect(readFunding(one, 1000_00).funding).toEqual({
      way: 'procent',
      parts: [{ fundId: 7, weight: 10_000 }],
    });
    expect(readFunding({ ...one, fundId: '' }, 1000_00).problem).toBe('Kies een fonds.');
  });

  it('takes a key of the team', () => {
    const key = { way: 'sleutel', fundId: '', parts: '', keyId: '3' };
    expect(readFunding(key, 0).funding).toEqual({ way: 'sleutel', keyId: 3 });
    expect(readFunding({ ...key, keyId: '' }, 0).problem).toBe('Kies een verdeelsleutel.');
  });

  it('says what is wrong with parts: no fund, one twice, unreadable, not the whole', () => {
    const rows = (text: string, fundId = '2') => [
      { fundId: '1', text: '60' },
      { fundId, text },
    ];
    expect(read('procent', rows('40', '')).problem).toBe('Kies in elke regel een fonds.');
    expect(read('procent', rows('40', '1')).problem).toBe('Kies elk fonds één keer.');
    expect(read('procent', rows('veel')).problem).toContain('Vul bij elk fonds een percentage in');
    expect(read('procent', rows('30')).problem).toBe('Samen is het 90%. Dat moet 100% zijn.');
    expect(read('bedrag', rows('40'), 101_00).problem).toContain('Dat moet');
    expect(read('bedrag', rows('40'), 100_00).funding).not.toBeNull();
  });

  it('reads every whole that is written in parts, as the schema takes it', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(weights, fc.integer({ min: 1, max: 10_000_00 }), (chosen, amount) => {
        const rowsOf = (whole: number, write: (part: number) => string) =>
          splitAmount(whole, chosen).map((part, at) => ({
            fundId: `${at + 1}`,
            text: write(part),
          }));
        const amounts = read('bedrag', rowsOf(amount, amountText), amount);
        expect(fundingSchema.safeParse(amounts.funding).success).toBe(true);
        const percentages = rowsOf(10_000, quantityText);
        if (percentages.some(({ text }) => text === '0')) return;
        expect(fundingSchema.safeParse(read('procent', percentages).funding).success).toBe(true);
      }),
    );
  });
});

describe('keyPartsOf', () => {
  const parts = (...weights: number[]) => weights.map((weight, fundId) => ({ fundId, weight }));

  it('writes percentages as small as they go', () => {
    expect(keyPartsOf(parts(6_000, 4_000))).toEqual(parts(3, 2));
    expect(keyPartsOf(parts(3_333, 6_667))).toEqual(parts(3_333, 6_667));
  });

  it('divides every amount as the percentages do', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 100_000_000 }), (given, cents) => {
        const short = keyPartsOf(parts(...given)).map(({ weight }) => weight);
        expect(splitAmount(cents, short)).toEqual(splitAmount(cents, given));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amountText,
  dateText,
  readAmountText,
  readDateText,
} from '../../../../renderer/ui/parse-fields.ts';

describe('a typed date', () => {
  it('is read in the spellings that people use', () => {
    for (const text of ['01-06-2017', '1-6-2017', ' 1/6/2017 ', '2017-06-01']) {
      expect(readDateText(text)).toEqual({ kind: 'value', value: '2017-06-01' });
    }
  });

  it('may be empty', () => {
    expect(readDateText('  ')).toEqual({ kind: 'value', value: null });
    expect(dateText(null)).toBe('');
  });

  it('says what is wrong with a day that does not exist', () => {
    expect(readDateText('31-04-2026')).toEqual({
      kind: 'unreadable',
      reason: '31-04-2026 bestaat niet. April heeft 30 dagen.',
    });
  });
});

describe('a typed amount', () => {
  it('is read as Dutch people write it', () => {
    expect(readAmountText('1.450,00')).toEqual({ kind: 'value', value: 145000 });
    expect(readAmountText('€ 985,5')).toEqual({ kind: 'value', value: 98550 });
  });

  it('says what was read where it could have been meant differently', () => {
    expect(readAmountText('1.000')).toEqual({
      kind: 'value',
      value: 100000,
      note: 'U schreef 1.000. Trede leest: €\u00a01.000,00.',
    });
  });

  it('is refused with an example when it is no amount', () => {
    const reading = readAmountText('veel');
    expect(reading.kind).toBe('unreadable');
    expect(reading).toHaveProperty('reason', expect.stringContaining('‘veel’ is geen bedrag'));
  });

  it('comes back the same from its own spelling', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (cents) => {
        expect(readAmountText(amountText(cents))).toEqual({ kind: 'value', value: cents });
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { readPeriod } from '../../../../renderer/evaluation/period-draft.ts';

describe('a typed period', () => {
  it('is read in any spelling of a date', () => {
    expect(readPeriod('1-6-2017', '2019-12-31')).toEqual({
      kind: 'period',
      period: { from: '2017-06-01', until: '2019-12-31' },
    });
  });

  it('may be one day', () => {
    expect(readPeriod('31-12-2019', '31-12-2019').kind).toBe('period');
  });

  it('says of each day what is wrong with it', () => {
    expect(readPeriod('31-02-2017', '')).toEqual({
      kind: 'wrong',
      from: '31-02-2017 bestaat niet. Februari 2017 heeft 28 dagen.',
      until: 'Vul de laatste dag in.',
    });
  });

  it('does not run backwards', () => {
    expect(readPeriod('01-01-2020', '31-12-2019')).toEqual({
      kind: 'wrong',
      until: 'De laatste dag ligt vóór de eerste dag.',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { replaceableIn } from '../../../../renderer/importing/mend-replaceable.ts';

const fields = ['clientNumber', 'firstName', 'lastName', 'birthDate', null] as const;

describe('what can be done to all cells of one fault', () => {
  it('is nothing where each person has something else, and where the column stays out', () => {
    for (const column of [0, 1, 2, 4, 9, null]) {
      expect(replaceableIn(column, fields, 'clients')).toBe('no');
    }
  });

  it('is a text, and emptying only where the list can do without', () => {
    expect(replaceableIn(3, fields, 'clients')).toBe('also-empty');
    expect(replaceableIn(0, ['measuredOn', 'ladderNow'], 'ladder')).toBe('text');
  });
});

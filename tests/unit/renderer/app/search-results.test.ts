import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atMost, shareOut } from '../../../../renderer/app/search-results.ts';

describe('sharing out the lines of the search box', () => {
  it('gives each group one, and a second, before the first takes the rest', () => {
    expect(shareOut([8, 8, 0, 8, 3])).toEqual([2, 2, 0, 2, 2]);
    expect(shareOut([8, 1, 0, 0, 4])).toEqual([5, 1, 0, 0, 2]);
    expect(shareOut([1, 0, 0, 0, 12])).toEqual([1, 0, 0, 0, 7]);
  });

  it('shows one of each group when many are found of all', () => {
    expect(shareOut([8, 3, 8, 2, 4, 8, 8, 2])).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
    expect(shareOut([8, 0, 8, 2, 0, 8, 8, 2])).toEqual([2, 0, 2, 1, 0, 1, 1, 1]);
  });

  it('never shows more than there is or fits, and leaves no line empty that could be filled', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 5 }), (counts) => {
        const shares = shareOut(counts);
        const total = shares.reduce((sum, share) => sum + share, 0);
        const found = counts.reduce((sum, count) => sum + count, 0);
        expect(total).toBe(Math.min(atMost, found));
        expect(shares.every((share, group) => share <= (counts[group] ?? 0))).toBe(true);
      }),
    );
  });
});

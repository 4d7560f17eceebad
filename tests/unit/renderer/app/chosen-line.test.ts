import { describe, expect, it } from 'vitest';
import { placeOfChosen } from '../../../../renderer/app/chosen-line.ts';

describe('the chosen line of the search box', () => {
  it('is the first as long as nobody chose another', () => {
    expect(placeOfChosen(['client-1', 'client-2'], null)).toBe(0);
    expect(placeOfChosen([], null)).toBe(-1);
  });

  it('stays the same one when it moves among what was found', () => {
    expect(placeOfChosen(['client-3', 'client-1', 'client-2'], 'client-2')).toBe(2);
  });

  it('is the first again when what was chosen is not found any more', () => {
    expect(placeOfChosen(['client-3'], 'client-2')).toBe(0);
    expect(placeOfChosen([], 'client-2')).toBe(-1);
  });
});

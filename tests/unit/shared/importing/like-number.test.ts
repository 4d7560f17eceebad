import { describe, expect, it } from 'vitest';
import { likeNumber } from '#shared/importing/like-number.ts';

describe('numbers that are like one another', () => {
  it.each([
    ['0012345', '12345'],
    ['12345.0', '12345'],
    ['12345,00', '12345'],
    ['K01', 'k1'],
  ])('%s is like %s', (one, other) => {
    expect(likeNumber(one)).toBe(likeNumber(other));
  });

  it.each([
    ['12345.1', '12345'],
    ['1234500', '12345'],
    ['K.0', 'K'],
  ])('%s is not like %s', (one, other) => {
    expect(likeNumber(one)).not.toBe(likeNumber(other));
  });
});

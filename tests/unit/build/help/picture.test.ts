import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { boxOf } from '../../../../build/help/picture.mts';

const page = { viewportSize: () => ({ width: 1000, height: 600 }) } as Page;

const at = (x: number, y: number, width: number, height: number): Locator => {
  const locator: Partial<Locator> = {
    boundingBox: () => Promise.resolve({ x, y, width, height }),
  };
  return { ...locator, first: () => locator } as Locator;
};
const hidden = {
  first: () => ({ boundingBox: () => Promise.resolve(null) }),
  toString: () => 'a panel',
} as unknown as Locator;

describe('the part of a window that a picture shows', () => {
  it('holds all that it names, with some ground above and beside it', async () => {
    const of = [at(100, 50, 200, 40), at(150, 100, 400, 80)];
    expect(await boxOf(page, { of, margin: 10 })).toEqual({
      x: 90,
      y: 40,
      width: 470,
      height: 140,
    });
  });

  it('is no larger than was asked, nor than the window', async () => {
    const of = [at(100, 50, 5000, 5000)];
    expect(await boxOf(page, { of })).toEqual({ x: 100, y: 50, width: 900, height: 550 });
    expect(await boxOf(page, { of, width: 300, height: 200 })).toMatchObject({
      width: 300,
      height: 200,
    });
  });

  it('is refused when something of it is not in sight', async () => {
    await expect(boxOf(page, { of: [at(0, 0, 10, 10), hidden] })).rejects.toThrow('a panel');
  });
});

import { afterEach, expect, it } from 'vitest';
import { beginAt } from '../../../../build/preview/other-moment.mts';

const RealDate = Date;

afterEach(() => {
  globalThis.Date = RealDate;
});

it('begins at the moment that was asked, and runs on from there', () => {
  const moment = RealDate.parse('2026-11-18T10:05:00+01:00');
  beginAt('2026-11-18T10:05:00+01:00');
  const passed = Date.now() - moment;
  expect(passed).toBeGreaterThanOrEqual(0);
  expect(passed).toBeLessThan(60_000);
  expect(new Date().toISOString()).toMatch(/^2026-11-18T09:05/);
});

it('leaves a day that is named as it is', () => {
  beginAt('2026-11-18T10:05:00+01:00');
  expect(new Date(2019, 5, 1).getFullYear()).toBe(2019);
  expect(new Date('2019-06-01T00:00:00Z').toISOString()).toBe('2019-06-01T00:00:00.000Z');
  expect(new Date(0)).toBeInstanceOf(RealDate);
});

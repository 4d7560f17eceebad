import { expect, it } from 'vitest';
import { normOf } from '#shared/caseload/team/norm.ts';

it('allows 30 clients for one fte, and no part of a client', () => {
  const norm = (fteHundredths: number | null, normPerFte = 30) =>
    normOf({ fteHundredths }, { normPerFte });
  expect(norm(100)).toBe(30);
  expect(norm(85)).toBe(25);
  expect(norm(0)).toBe(0);
  expect(norm(90, 50)).toBe(45);
  expect(norm(null)).toBeNull();
});

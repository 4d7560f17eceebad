import { expect, it } from 'vitest';
import {
  contractPeriod,
  contractWarning,
} from '../../../../../renderer/purchasing/providers/contract-words.ts';

const contract = (contractFrom: string | null, contractUntil: string | null) => ({
  contractFrom,
  contractUntil,
});

it('writes a contract with one end open as it is', () => {
  expect(contractPeriod(contract(null, null))).toBeNull();
  expect(contractPeriod(contract('2026-01-01', null))).toBe('vanaf 01-01-2026');
  expect(contractPeriod(contract(null, '2026-12-31'))).toBe('tot en met 31-12-2026');
  expect(contractPeriod(contract('2026-01-01', '2026-12-31'))).toBe('01-01-2026 t/m 31-12-2026');
});

it('warns of a contract that is over, and of one that ends within two months', () => {
  const until = (day: string) => contractWarning(contract(null, day), '2026-06-15');
  expect(until('2026-06-14')).toBe('verlopen');
  expect(until('2026-06-15')).toBe('loopt af over 0 dagen');
  expect(until('2026-06-16')).toBe('loopt af over 1 dag');
  expect(until('2026-08-14')).toBe('loopt af over 60 dagen');
  expect(until('2026-08-15')).toBeNull();
});

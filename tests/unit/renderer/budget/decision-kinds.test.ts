import { expect, it } from 'vitest';
import type { FundEntryKind } from '#shared/budget/fund.ts';
import { laterDecision, nextKind } from '../../../../renderer/budget/ledger/decision-kinds.ts';

const entry = (id: number, kind: FundEntryKind, budgetYear: number | null = 2026) => ({
  id,
  kind,
  budgetYear,
  date: `2026-0${id}-01`,
});

it('begins at what usually comes next in that year', () => {
  const next = (...kinds: FundEntryKind[]) =>
    nextKind(
      kinds.map((kind, place) => entry(place + 1, kind)),
      2026,
    );
  expect(next()).toBe('begroting');
  expect(next('begroting')).toBe('begroting');
  expect(next('voorlopig')).toBe('nader-voorlopig');
  expect(next('voorlopig', 'overheveling')).toBe('nader-voorlopig');
  expect(next('voorlopig', 'nader-voorlopig')).toBe('definitief');
  expect(next('definitief')).toBe('definitief');
  expect(nextKind([entry(1, 'voorlopig')], 2027)).toBe('begroting');
  expect(nextKind([entry(1, 'voorlopig', null)], null)).toBe('nader-voorlopig');
});

it('finds the decision that usually comes later, but not the one that is being changed', () => {
  const entries = [entry(1, 'voorlopig'), entry(2, 'definitief'), entry(3, 'overheveling')];
  const later = (kind: string, year: number | null, ownId: number | null = null) =>
    laterDecision(entries, { kind, year, ownId })?.id;
  expect(later('begroting', 2026)).toBe(2);
  expect(later('begroting', 2026, 2)).toBe(1);
  expect(later('definitief', 2026)).toBeUndefined();
  expect(later('begroting', 2027)).toBeUndefined();
});

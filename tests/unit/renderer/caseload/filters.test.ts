import { describe, expect, it } from 'vitest';
import {
  filterOptions,
  filterValueLabel,
  passesFilters,
} from '../../../../renderer/caseload/filters.ts';
import { row } from './listed.ts';

const clients = [
  row({ id: 1, track: 'zorg', caseManager: 'M. Hendriks', ladderNow: 4 }),
  row({ id: 2, track: 'werk', caseManager: 'KM-Groei', targetGroup: 'oudkomer' }),
  row({ id: 3, ladderNow: 2 }),
];

describe('filterOptions', () => {
  it('offers what occurs, in its own order, with what is not known last', () => {
    const options = filterOptions(clients);
    expect(options.track.map(({ label }) => label)).toEqual(['werk', 'zorg', 'niet bekend']);
    expect(options.step.map(({ label }) => label)).toEqual(['2', '4', 'niet gemeten']);
    expect(options.caseManager.map(({ label }) => label)).toEqual([
      'KM-Groei',
      'M. Hendriks',
      'niet bekend',
    ]);
  });
});

describe('passesFilters', () => {
  const kept = (filters: Parameters<typeof passesFilters>[0]) =>
    clients.filter((client) => passesFilters(filters, client)).map(({ id }) => id);

  it('keeps who meets every filter', () => {
    expect(kept({})).toEqual([1, 2, 3]);
    expect(kept({ track: 'zorg' })).toEqual([1]);
    expect(kept({ track: 'zorg', step: '2' })).toEqual([]);
  });

  it('can ask for those of whom it is not known', () => {
    expect(kept({ caseManager: '' })).toEqual([3]);
    expect(kept({ step: '' })).toEqual([2]);
    expect(filterValueLabel('step', '')).toBe('niet gemeten');
  });
});

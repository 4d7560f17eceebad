import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import '../../../../renderer/budget/page-state.ts';
import { everybodyOf } from '../../../../renderer/caseload/lists/list-state.ts';
import { meValue } from '../../../../renderer/caseload/lists/filter-ids.ts';
import '../../../../renderer/caseload/today/today-state.ts';
import { putViews, takeViews } from '../../../../renderer/lib/past-lock.ts';
import { setKeptState } from '../../../../renderer/lib/use-kept-state.ts';
import '../../../../renderer/purchasing/invoices/list-state.ts';
import '../../../../renderer/purchasing/orders/order-filters.ts';

const sort = { columnId: 'date', direction: 'descending' } as const;

describe('how pages are set while the file is locked', () => {
  it('stays, but for what was read from the file', () => {
    const memory = new QueryClient();
    setKeptState(memory, 'budget', { year: 2025, fundId: 3 });
    setKeptState(memory, 'today', { scope: 'all', kind: null, caseManager: 'Fatma Demir' });
    setKeptState(memory, 'orders', {
      status: 'akkoord',
      fundName: 'Participatiebudget',
      year: 2026,
      query: 'Nasser',
      sort,
    });
    setKeptState(memory, 'invoices', {
      standing: 'all',
      search: '204117',
      year: null,
      fund: 'SPUK',
      provider: 'Stichting Lemat',
      sort,
    });
    // A form or a choice of clients is no setting of a page.
    setKeptState(memory, 'handover', [7, 8]);
    setKeptState(memory, 'quick-note-kind', 'gesprek');
    const views = takeViews(memory);
    expect(Object.fromEntries(views)).toEqual({
      budget: { year: 2025, fundId: 3 },
      today: { scope: 'all', kind: null, caseManager: null },
      orders: { status: 'akkoord', fundName: null, year: 2026, query: '', sort },
      invoices: { standing: 'all', search: '', year: null, fund: null, provider: null, sort },
    });
    memory.clear();
    putViews(memory, views);
    expect(memory.getQueryData(['window', 'budget'])).toEqual({ year: 2025, fundId: 3 });
  });

  it('keeps the filters of the list of clients, unless they hold a name', () => {
    const kept = (filters: Record<string, string[]>) => {
      const memory = new QueryClient();
      everybodyOf(memory, filters);
      return takeViews(memory).get('caseload');
    };
    expect(kept({ track: ['werk'], caseManager: [meValue] })).toMatchObject({
      viewId: 'alle',
      search: '',
      lastOpened: null,
      setting: { filters: { track: ['werk'], caseManager: [meValue] } },
    });
    expect(kept({ track: ['werk'], caseManager: ['Fatma Demir'] })).toMatchObject({
      viewId: 'alle',
      setting: null,
    });
    expect(kept({ employer: ['Bakkerij De Molen'] })).toMatchObject({ setting: null });
  });
});

import { describe, expect, it } from 'vitest';
import { meValue } from '../../../../../renderer/caseload/lists/filter-ids.ts';
import { groupRows } from '../../../../../renderer/caseload/lists/grouping.ts';
import {
  clientsIn,
  sameSetting,
  tallyOf,
  viewsOf,
} from '../../../../../renderer/caseload/lists/views.ts';
import { listed, row, today } from './listed.ts';

const context = { today, me: null, contactDays: 90 };
const running = { name: 'Jobcoaching', until: null };

describe('viewsOf', () => {
  it('counts what each built-in view holds', () => {
    const clients = listed(
      row({ id: 1, ladderNow: 4, lastContactOn: '2020-06-01' }),
      row({ id: 2, outflow: { kind: 'studie', date: '2019-02-01' }, hasLeft: true }),
      row({ id: 3, outflow: { kind: 'parttime-werk', date: '2019-02-01' } }),
      row({ id: 4, householdId: 3, trajectory: running, ladderNow: 5, employer: 'Kas' }),
      row({ id: 5, outflow: { kind: 'betaald-werk', date: '2020-02-01' }, hasLeft: true }),
    );
    const counts = viewsOf([], context).map((view) => [
      view.id,
      clientsIn(view, clients, context).length,
    ]);
    expect(counts).toEqual([
      ['alle', 5],
      ['partner', 1],
      ['contact', 2],
      ['werk', 1],
      ['nazorg', 1],
      ['uitgestroomd', 2],
    ]);
  });

  it('says on the tab how many those are and how they stand, also after the same clients came again', () => {
    const clients = listed(
      row({ id: 1, caseManager: 'Marloes' }),
      row({ id: 2, outflow: { kind: 'betaald-werk', date: '2020-02-01' }, hasLeft: true }),
    );
    const told = (some: typeof clients, me: string | null) =>
      viewsOf([], { ...context, me })
        .filter(({ id }) => id === 'alle' || id === 'mijn' || id === 'nazorg')
        .map((view) => tallyOf(view, some, { ...context, me }));
    const everybody = {
      count: 2,
      counted: '2 klanten in 2 bijstandspartijen. 1 in begeleiding, 1 in nazorg.',
    };
    const inAftercare = { count: 1, counted: '1 klant in 1 bijstandspartij. 1 in nazorg.' };
    expect(told(clients, null)).toEqual([everybody, inAftercare]);
    expect(told(clients, null)).toEqual([everybody, inAftercare]);
    expect(told(clients, 'Marloes')).toEqual([
      { count: 1, counted: '1 klant in 1 bijstandspartij. 1 in begeleiding.' },
      everybody,
      { count: 0, counted: '0 klanten in 0 bijstandspartijen. 0 in begeleiding.' },
    ]);
    expect(told(listed(row({ id: 1 })), null)[0]?.count).toBe(1);
  });

  it('begins with the own clients of who is known', () => {
    const views = viewsOf([], { ...context, me: 'Marloes' });
    expect(views[0]).toMatchObject({
      id: 'mijn',
      setting: { filters: { caseManager: [meValue] } },
    });
    expect(views.find(({ id }) => id === 'contact')?.setting.filters).toMatchObject({
      caseManager: [meValue],
      lastContact: ['90'],
    });
    expect(views.find(({ id }) => id === 'alle')?.setting.filters).toEqual({});
  });

  it('ends with what the team saved', () => {
    const setting = {
      columns: [],
      filters: {},
      sort: { columnId: 'name', direction: 'ascending' as const },
      groupBy: null,
    };
    expect(viewsOf([{ id: 7, name: 'Noord', setting }], context).at(-1)).toMatchObject({
      id: 'v7',
      label: 'Noord',
    });
  });
});

describe('sameSetting', () => {
  const setting = {
    columns: [],
    filters: { track: ['werk', 'groei'] },
    sort: { columnId: 'name', direction: 'ascending' as const },
    groupBy: null,
  };

  it('does not look at the order of values, nor at filters that ask nothing', () => {
    const same = { ...setting, filters: { step: [], track: ['groei', 'werk'] } };
    expect(sameSetting(setting, same)).toBe(true);
    expect(sameSetting(setting, { ...setting, groupBy: 'track' })).toBe(false);
    expect(sameSetting(setting, { ...setting, filters: {} })).toBe(false);
  });
});

describe('groupRows', () => {
  it('puts everybody in one group, in the order of the steps, the unmeasured last', () => {
    const clients = listed(
      row({ id: 1, ladderNow: 4 }),
      row({ id: 2 }),
      row({ id: 3, ladderNow: 2 }),
      row({ id: 4, ladderNow: 4 }),
    );
    const groups = groupRows('step', clients, context).map(({ label, rows }) => [
      label,
      rows.map(({ client }) => client.id),
    ]);
    expect(groups).toEqual([
      ['Trede 2: sociale contacten buitenshuis', [3]],
      ['Trede 4: onbetaald werk', [1, 4]],
      ['Trede niet gemeten', [2]],
    ]);
  });

  it('says of who is in aftercare that, and not only that they left', () => {
    const clients = listed(
      row({ id: 1, outflow: { kind: 'betaald-werk', date: '2020-02-01' }, hasLeft: true }),
      row({ id: 2, outflow: { kind: 'verhuizing', date: '2020-02-01' }, hasLeft: true }),
    );
    expect(groupRows('status', clients, context).map(({ label }) => label)).toEqual([
      'Nazorg',
      'Uitgestroomd',
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClientRow } from '#shared/caseload/schema.ts';
import {
  filterIds,
  meValue,
  type Filters,
} from '../../../../../renderer/caseload/lists/filter-ids.ts';
import { filterSentence } from '../../../../../renderer/caseload/lists/filter-words.ts';
import { passing, valuesToOffer } from '../../../../../renderer/caseload/lists/filters.ts';
import { listed, row, today } from './listed.ts';

const context = { today, me: 'Marloes Hendriks' };
const clients = listed(
  row({ id: 1, track: 'zorg', caseManager: 'Marloes Hendriks', ladderNow: 4 }),
  row({ id: 2, track: 'werk', caseManager: 'KM-Groei', targetGroup: 'oudkomer' }),
  row({ id: 3, ladderNow: 2, settlementDate: '2017-03-01' }),
);
const kept = (filters: Filters, some = clients) =>
  some.filter(passing(filters, context)).map(({ client }) => client.id);

describe('valuesToOffer', () => {
  const offered = (id: 'caseManager' | 'track' | 'step' | 'settled') =>
    valuesToOffer(id, clients, context);

  it('offers what occurs, with me first and what is not known last', () => {
    expect(offered('caseManager')).toEqual([meValue, 'KM-Groei', 'Marloes Hendriks', '']);
    expect(offered('settled')).toEqual(['2017', '']);
  });

  it('offers all of a fixed list', () => {
    expect(offered('track')).toEqual(['werk', 'groei', 'zorg', '']);
    expect(offered('step')).toEqual(['1', '2', '3', '4', '5', '6', '']);
  });
});

describe('passing', () => {
  it('keeps who meets every filter, with one of its values', () => {
    expect(kept({})).toEqual([1, 2, 3]);
    expect(kept({ track: ['zorg', 'werk'] })).toEqual([1, 2]);
    expect(kept({ track: ['zorg'], step: ['2'] })).toEqual([]);
    expect(kept({ caseManager: [meValue] })).toEqual([1]);
  });

  it('can ask for those of whom it is not known', () => {
    expect(kept({ caseManager: [''] })).toEqual([3]);
    expect(kept({ step: [''] })).toEqual([2]);
  });

  it('ignores a filter of a later version, and one without values', () => {
    expect(kept({ maan: ['vol'], track: [] })).toEqual([1, 2, 3]);
  });

  it('counts silence from the day of the last contact, on the day itself not yet', () => {
    const silent = (lastContactOn: string | null, days: string) =>
      kept({ lastContact: [days] }, listed(row({ id: 1, lastContactOn }))).length === 1;
    // 90 days before 15 June 2020.
    expect(silent('2020-03-17', '90')).toBe(false);
    expect(silent('2020-03-16', '90')).toBe(true);
    expect(silent(null, '90')).toBe(true);
    expect(silent(null, 'nooit')).toBe(true);
    expect(silent('2020-03-16', 'nooit')).toBe(false);
    expect(silent('2020-05-01', '45')).toBe(false);
    expect(silent('2020-04-30', '45')).toBe(true);
  });

  it('tells who was spoken with from who was not', () => {
    const rows = listed(row({ id: 1, spokenOn: '2020-03-17' }), row({ id: 2 }));
    expect(kept({ spoken: ['ja'] }, rows)).toEqual([1]);
    expect(kept({ spoken: ['nee'] }, rows)).toEqual([2]);
  });

  it('knows who is guided, who left, and who is in aftercare for two years after going to work', () => {
    const statuses = (outflow: ClientRow['outflow'], hasLeft = true) =>
      ['begeleiding', 'nazorg', 'uitgestroomd'].filter(
        (status) =>
          kept({ status: [status] }, listed(row({ id: 1, outflow, hasLeft }))).length === 1,
      );
    expect(statuses(null, false)).toEqual(['begeleiding']);
    // With parttime work, before its day, or back since.
    expect(statuses({ kind: 'betaald-werk', date: '2019-06-16' }, false)).toEqual(['begeleiding']);
    expect(statuses({ kind: 'betaald-werk', date: '2018-06-15' })).toEqual([
      'nazorg',
      'uitgestroomd',
    ]);
    expect(statuses({ kind: 'betaald-werk', date: '2018-06-14' })).toEqual(['uitgestroomd']);
    expect(statuses({ kind: 'verhuizing', date: '2020-06-01' })).toEqual(['uitgestroomd']);
  });

  const someClients = fc
    .array(
      fc.record({
        track: fc.constantFrom(null, 'werk' as const, 'groei' as const),
        caseManager: fc.constantFrom(null, 'Marloes Hendriks', 'Ruud'),
        ladderNow: fc.constantFrom(null, 1 as const, 4 as const),
        lastContactOn: fc.constantFrom(null, '2020-06-01', '2020-01-01'),
        hasPlan: fc.boolean(),
        planEvaluateOn: fc.constantFrom(null, '2020-06-01'),
        familyReunion: fc.constantFrom(null, true, false),
        householdId: fc.integer({ min: 1, max: 4 }),
        outflow: fc.constantFrom(null, { kind: 'studie' as const, date: '2020-01-01' }),
        hasLeft: fc.boolean(),
      }),
      { maxLength: 12 },
    )
    .map((parts) => listed(...parts.map((part, id) => row({ ...part, id: id + 1 }))));
  const someFilters = fc
    .uniqueArray(fc.constantFrom(...filterIds), { maxLength: 4 })
    .chain((ids) =>
      fc
        .tuple(
          ...ids.map((id) =>
            fc
              .uniqueArray(
                fc.constantFrom(
                  ...['werk', '', meValue, 'Ruud', '4', '90', 'nooit', 'zonder', 'met', 'ja'],
                  ...['begeleiding', 'uitgestroomd', 'zonder-traject', 'geen', 'laat'],
                ),
                { minLength: 1, maxLength: 3 },
              )
              .map((values) => [id, values] as const),
          ),
        )
        .map((entries): Filters => Object.fromEntries(entries)),
    );

  it('keeps of a combination what each of its filters keeps', () => {
    fc.assert(
      fc.property(someClients, someFilters, (some, filters) => {
        const alone = Object.entries(filters).map(
          ([id, values]) => new Set(kept({ [id]: values }, some)),
        );
        const everybody = some.map(({ client }) => client.id);
        expect(kept(filters, some)).toEqual(
          everybody.filter((id) => alone.every((found) => found.has(id))),
        );
      }),
    );
  });

  it('keeps of several values what one of them keeps', () => {
    fc.assert(
      fc.property(someClients, someFilters, (some, filters) => {
        for (const [id, values] of Object.entries(filters)) {
          const one = new Set(values.flatMap((value) => kept({ [id]: [value] }, some)));
          expect(new Set(kept({ [id]: values }, some))).toEqual(one);
        }
      }),
    );
  });
});

describe('filterSentence', () => {
  it('reads behind its filter', () => {
    expect(filterSentence('caseManager', [meValue])).toBe('ik');
    expect(filterSentence('step', ['3', '4'])).toBe('3 of 4');
    expect(filterSentence('step', [''])).toBe('niet gemeten');
    expect(filterSentence('lastContact', ['90'])).toBe('langer dan 90 dagen geleden');
    expect(filterSentence('status', ['begeleiding', 'nazorg', 'uitgestroomd'])).toBe(
      'in begeleiding, nazorg of uitgestroomd',
    );
    expect(filterSentence('track', [''])).toBe('niet bekend');
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Period } from '#shared/kernel/dates.ts';
import { evaluationHandlers } from '../../../../../electron/backend/evaluation/handlers.ts';
import { knownPart } from '../../../../../electron/backend/evaluation/known-period.ts';
import { fillTables, type PlainCaseload } from '../../../../support/plain-caseload.ts';
import { noOutcomes } from '../../../../support/plain-outcomes.ts';
import { randomCaseload } from '../../../../support/random-caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';

const today = '2018-08-15';
let file: TestTeamFile;
beforeAll(async () => {
  file = await makeTeamFile({
    'evaluation.report': (request, context) =>
      evaluationHandlers['evaluation.report'](request, { ...context, today }),
  });
});
afterAll(() => file.cleanup());

const thisYear = { from: '2018-01-01', until: '2018-12-31' };
const upToToday = { from: '2018-01-01', until: today };

const report = (ids: readonly string[], period: Period, comparedWith: Period | null = null) =>
  file.backend.ask('evaluation.report', {
    period,
    comparedWith,
    mode: 'intern',
    definition: {
      title: 'Bekend',
      parts: ids.map((id) => ({ kind: 'table' as const, id })),
      checkedWords: [],
    },
  });

const someone = (id: number, settled = '2016-01-01') => ({
  id,
  household: id,
  nationality: null,
  settled,
  groupByHand: null,
  buddy: null,
});

describe('a period of a year that nobody means', () => {
  it.each([
    [{ from: '0001-01-01', until: '0001-01-01' }, 'period.from'],
    [{ from: '2099-01-01', until: '2101-01-01' }, 'period.until'],
  ])('is refused with the reason: %o', async (period, field) => {
    const asked = file.backend.call('evaluation.report', { period, mode: 'deelbaar' });
    await expect(asked).resolves.toMatchObject({
      ok: false,
      error: { code: 'invalid-input', message: 'Een jaartal ligt tussen 1900 en 2100.', field },
    });
  });
});

describe('a period that runs on after today', () => {
  it('is known up to today, and one that has yet to begin only by its first day', () => {
    expect(knownPart(thisYear, '2018-12-31')).toEqual(thisYear);
    expect(knownPart(thisYear, '2018-12-30')).toEqual({ ...thisYear, until: '2018-12-30' });
    expect(knownPart(thisYear, '2018-01-01')).toEqual({ ...thisYear, until: '2018-01-01' });
    expect(knownPart(thisYear, '2017-12-31')).toEqual({ ...thisYear, until: '2018-01-01' });
  });

  it('takes nothing for known that has yet to come', async () => {
    const left = (person: number, date: string) => ({
      person,
      kind: 'betaald-werk' as const,
      date,
    });
    const plain: PlainCaseload = {
      types: [{ id: 1, name: 'Jobcoaching' }],
      funds: [],
      persons: [1, 2, 3, 4].map((id) => someone(id)).concat(someone(5, '2018-09-01')),
      outflows: [left(1, '2018-02-15'), left(2, '2018-03-01'), left(3, '2018-10-01')],
      trajectories: [
        { id: 1, person: 4, type: 1, start: '2018-10-01', end: null, status: 'toegekend' },
      ],
      importedCosts: [],
      orders: [],
      invoices: [],
      measurements: [{ person: 4, step: 2, on: '2018-09-01' }],
      outcomes: {
        ...noOutcomes,
        jobs: [
          { person: 1, start: '2018-02-15', end: '2018-10-01', ownLevel: null },
          { person: 2, start: '2018-03-01', end: null, ownLevel: null },
          { person: 3, start: '2018-10-01', end: null, ownLevel: null },
        ],
        benefits: [
          { person: 1, kind: 'volledig', start: '2018-09-01', end: null, reason: 'schulden' },
        ],
        contacts: [{ person: 4, date: '2018-11-01', purpose: 'intake', mapped: true }],
      },
    };
    await fillTables(file.backend.db(), plain);
    const ids = [
      'caseload',
      'uitstroom',
      'duurzame-uitstroom',
      'terugkeer',
      'uitval-werk',
      'gesproken',
      'trajecten',
      'ladder',
      'contacten',
    ];
    const made = await report(ids, thisYear);
    const figure = (id: string, row: string) => {
      const table = made.tables.find((each) => each.id === id);
      return table?.cells[table.rows.findIndex((each) => each.id === row)];
    };
    expect(made.period).toEqual(thisYear);
    expect(figure('caseload', 'totaal')).toEqual([4, 4]);
    expect(figure('uitstroom', 'volledig')?.at(-1)).toBe(2);
    // Six months after 15 February is today, and after 1 March has yet to come.
    expect(figure('duurzame-uitstroom', 'na-6-maanden')).toEqual([1, 0, 1, 2]);
    expect(figure('terugkeer', 'totaal')).toEqual([0]);
    expect(figure('uitval-werk', 'aan-het-werk')?.at(-1)).toBe(1);
    expect(figure('uitval-werk', 'te-vroeg')?.at(-1)).toBe(1);
    expect(figure('uitval-werk', 'totaal')?.at(-1)).toBe(2);
    expect(figure('gesproken', 'totaal')).toEqual([4, 0, 4]);
    expect(figure('trajecten', 'jobcoaching')?.at(-1)).toBe(0);
    expect(figure('ladder', 'onbekend')?.[1]).toBe(4);
    // Who was last seen before May, of who is still here.
    expect(figure('contacten', 'niet-gezien')?.at(-1)).toBe(2);
    for (const { about = [], notes } of made.tables) {
      expect(about[0]).toContain('over 01-01-2018 tot en met 15-08-2018');
      expect(about.at(-1)).toBe('Wat na 15-08-2018 gebeurt, is nog niet bekend.');
      expect(notes.join(' ')).not.toContain('31-12-2018');
    }
  });

  it('counts what a report up to today counts, also beside an earlier period', async () => {
    await fillTables(file.backend.db(), randomCaseload(77, 120));
    const ids = ['caseload', 'uitstroom-per-jaar', 'wachttijden', 'uitval-werk', 'cohort-jaren'];
    const next = { from: '2018-08-01', until: '2019-07-31' };
    const on = await report(ids, thisYear, next);
    const until = await report(ids, upToToday, { ...next, until: today });
    const figures = (tables: typeof on.tables) =>
      tables.map(({ rows, cells }) => ({ rows, cells }));
    expect(figures(on.tables)).toEqual(figures(until.tables));
    expect(figures(on.comparedTables)).toEqual(figures(until.comparedTables));
    expect(until.tables.some(({ about = [] }) => about.join(' ').includes('nog niet'))).toBe(false);
    expect(on.comparedTables[0]?.about?.at(-1)).toContain('15-08-2018');
  });
});

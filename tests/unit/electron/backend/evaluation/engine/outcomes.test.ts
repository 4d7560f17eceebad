import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { declaredTables } from '#shared/evaluation/tables/all-tables.ts';
import { countTables } from '../../../../../../electron/backend/evaluation/engine/count-tables.ts';
import { fillTables, type PlainCaseload } from '../../../../../support/plain-caseload.ts';
import { noOutcomes } from '../../../../../support/plain-outcomes.ts';
import { makeTeamDatabase, type TestDatabase } from '../../../../../support/team-file.ts';

/* A few people whose outcomes anyone can count, at the edges of each rule. */

const period = { from: '2018-01-01', until: '2018-12-31' };
let file: TestDatabase;
beforeAll(async () => {
  file = await makeTeamDatabase();
});
afterAll(() => file.cleanup());

const someone = (id: number, settled: string | null = '2016-01-01') => ({
  id,
  household: id,
  nationality: null,
  settled,
  groupByHand: null,
  buddy: null,
});

const nobody: PlainCaseload = {
  types: [
    { id: 1, name: 'Jobcoaching' },
    { id: 2, name: 'Zorg en rust' },
  ],
  funds: [],
  persons: [],
  outflows: [],
  trajectories: [],
  importedCosts: [],
  orders: [],
  invoices: [],
  measurements: [],
};

/** The figures of a table, row by row. */
async function figuresOf(id: string, plain: Partial<PlainCaseload>) {
  await fillTables(file.db, { ...nobody, ...plain });
  const declared = declaredTables.get(id);
  const [table] = await countTables(file.db, period, declared ? [declared] : []);
  return Object.fromEntries(
    (table?.rows ?? []).map((row, at) => [row.id, table?.cells[at]?.map(({ value }) => value)]),
  );
}

describe('sustained outflow', () => {
  const left = (person: number, date: string) => ({ person, kind: 'betaald-werk' as const, date });
  const benefit = (person: number, start: string) => ({
    person,
    kind: 'gedeeltelijk' as const,
    start,
    end: null,
    reason: null,
  });

  it('counts whole months, and a return in them', async () => {
    const figures = await figuresOf('duurzame-uitstroom', {
      persons: [1, 2, 3, 4, 5, 6].map((id) => someone(id)),
      outflows: [
        left(1, '2018-03-31'),
        left(2, '2018-03-31'),
        // The last day of the period is the last of three months, and of six.
        left(3, '2018-10-01'),
        left(4, '2018-07-02'),
        left(5, '2018-07-01'),
        left(6, '2018-01-01'),
      ],
      outcomes: {
        ...noOutcomes,
        // Three months after 31 March is 30 June: who is back on that day was out for them.
        benefits: [benefit(1, '2018-06-29'), benefit(2, '2018-06-30')],
      },
    });
    expect(figures).toEqual({
      'na-3-maanden': [5, 1, 0, 6],
      'na-6-maanden': [2, 2, 2, 6],
      'na-12-maanden': [1, 2, 3, 6],
      'na-24-maanden': [0, 2, 4, 6],
    });
  });

  it('knows nothing of what came after the last day, nor of a benefit that ran before', async () => {
    const figures = await figuresOf('duurzame-uitstroom', {
      persons: [someone(1)],
      outflows: [left(1, '2018-02-01')],
      outcomes: { ...noOutcomes, benefits: [benefit(1, '2018-02-01'), benefit(1, '2019-01-01')] },
    });
    expect(figures['na-6-maanden']).toEqual([1, 0, 0, 1]);
  });

  it('takes a benefit after parttime work for a return only when it is a full one', async () => {
    const plain = (kind: 'volledig' | 'gedeeltelijk') => ({
      persons: [someone(1)],
      outflows: [{ person: 1, kind: 'parttime-werk' as const, date: '2017-02-01' }],
      outcomes: {
        ...noOutcomes,
        benefits: [{ ...benefit(1, '2018-05-01'), kind, reason: 'baan-kwijt' as const }],
      },
    });
    expect((await figuresOf('terugkeer', plain('gedeeltelijk')))['totaal']).toEqual([0]);
    expect(await figuresOf('terugkeer', plain('volledig'))).toMatchObject({
      'baan-kwijt': [1],
      totaal: [1],
    });
  });
});

describe('dropout from work', () => {
  it('tells apart who stopped within six months, and with jobcoaching during the job', async () => {
    const job = (person: number, start: string, end: string | null) => ({
      person,
      start,
      end,
      ownLevel: null,
    });
    const coaching = { type: 1, status: 'afgerond' as const };
    const figures = await figuresOf('uitval-werk', {
      persons: [1, 2, 3, 4, 5].map((id) => someone(id)),
      trajectories: [
        { id: 1, person: 1, ...coaching, start: '2017-01-01', end: '2018-02-01' },
        // Ended on the day before the job began.
        { id: 2, person: 2, ...coaching, start: '2017-01-01', end: '2018-01-31' },
      ],
      outcomes: {
        ...noOutcomes,
        jobs: [
          job(1, '2018-02-01', '2018-07-30'),
          job(2, '2018-02-01', '2018-07-31'),
          job(3, '2018-02-01', '2019-01-05'),
          job(4, '2018-08-01', null),
          // The second job of the same person does not count.
          job(4, '2018-09-01', '2018-09-02'),
          job(5, '2017-12-31', '2018-02-01'),
        ],
      },
    });
    expect(figures).toEqual({
      'aan-het-werk': [0, 1, 1],
      'binnen-6-maanden': [1, 0, 1],
      later: [0, 1, 1],
      'te-vroeg': [0, 1, 1],
      totaal: [1, 3, 4],
    });
  });
});

describe('jobcoaching', () => {
  it.each([
    [
      'Jobcoaching',
      'Met jobcoaching: een traject van de soort ‘Jobcoaching’ of ‘Taal en JobCoach’',
      1,
    ],
    // Renamed so that nothing says what it is: the note tells that nobody was counted.
    [
      'Begeleiding op de werkvloer',
      'Met jobcoaching: een traject van de soort ‘Taal en JobCoach’',
      0,
    ],
  ])(
    'is a type of which the name says so, and the note names them: %s',
    async (name, note, met) => {
      const declared = declaredTables.get('uitval-werk');
      await fillTables(file.db, {
        ...nobody,
        types: [
          { id: 1, name },
          { id: 2, name: 'Taal en JobCoach' },
          { id: 3, name: 'Jobcoaching die niemand heeft' },
        ],
        persons: [1, 2].map((id) => someone(id)),
        trajectories: [
          { id: 1, person: 1, type: 1, start: '2018-01-01', end: null, status: 'loopt' },
          { id: 2, person: 2, type: 2, start: '2018-01-01', end: '2018-01-31', status: 'loopt' },
        ],
        outcomes: {
          ...noOutcomes,
          jobs: [1, 2].map((person) => ({
            person,
            start: '2018-02-01',
            end: null,
            ownLevel: null,
          })),
        },
      });
      const [table] = await countTables(file.db, period, declared ? [declared] : []);
      expect(table?.cells.at(-1)?.map(({ value }) => value)).toEqual([met, 2 - met, 2]);
      expect(table?.notes.join(' ')).toContain(`${note} liep op`);
      await fillTables(file.db, { ...nobody, types: [{ id: 1, name: 'Taalles' }] });
      const [none] = await countTables(file.db, period, declared ? [declared] : []);
      expect(none?.notes.join(' ')).toContain('geen traject van een soort met ‘jobcoach’');
    },
  );
});

describe('a job of half a year', () => {
  it.each([
    // A contract for half a year that ran its course: its last day was worked.
    ['2018-01-01', '2018-06-30', 'later'],
    ['2018-01-01', '2018-06-29', 'binnen-6-maanden'],
    ['2018-03-31', '2018-09-29', 'later'],
    ['2018-03-31', '2018-09-28', 'binnen-6-maanden'],
    ['2018-05-05', '2018-05-05', 'binnen-6-maanden'],
    // On the last day of the period half a year is over, or it is not.
    ['2018-07-01', null, 'aan-het-werk'],
    ['2018-07-02', null, 'te-vroeg'],
    ['2018-07-01', '2019-01-01', 'aan-het-werk'],
    ['2018-07-02', '2018-12-31', 'binnen-6-maanden'],
  ])('from %s until %s: %s', async (start, end, outcome) => {
    const figures = await figuresOf('uitval-werk', {
      persons: [someone(1)],
      outcomes: { ...noOutcomes, jobs: [{ person: 1, start, end, ownLevel: null }] },
    });
    expect(figures[outcome]).toEqual([0, 1, 1]);
  });
});

describe('waiting', () => {
  it('is in time on day 28, and ends with the intake or the first mapped contact', async () => {
    const figures = await figuresOf('wachttijden', {
      persons: [
        someone(1, '2018-03-01'),
        someone(2, '2018-03-01'),
        someone(3, '2018-03-01'),
        someone(4, null),
        someone(5, '2017-12-31'),
        someone(6, '2018-03-01'),
      ],
      outcomes: {
        ...noOutcomes,
        contacts: [
          { person: 1, date: '2018-03-29', purpose: 'intake', mapped: false },
          { person: 2, date: '2018-03-30', purpose: 'intake', mapped: false },
          // Mapped on the day after the settlement: then the intake was had.
          { person: 6, date: '2018-03-02', purpose: null, mapped: true },
          { person: 6, date: '2018-05-30', purpose: 'intake', mapped: false },
          { person: 3, date: '2018-03-02', purpose: null, mapped: true },
        ],
      },
    });
    expect(figures).toMatchObject({
      'binnen-4-weken': [3, 0, 0, 0],
      'binnen-8-weken': [1, 0, 0, 0],
      'nog-niet': [0, 4, 4, 4],
      // Not who settled before the period, or on a day that is not known.
      totaal: [4, 4, 4, 4],
    });
  });
});

describe('routes', () => {
  it('counts a person on each of them, a job as work, and who is on none', async () => {
    const figures = await figuresOf('routes', {
      persons: [1, 2, 3].map((id) => someone(id)),
      trajectories: [
        { id: 1, person: 1, type: 1, start: '2017-05-01', end: '2018-01-01', status: 'loopt' },
        { id: 2, person: 1, type: 2, start: '2018-05-01', end: null, status: 'loopt' },
        { id: 3, person: 2, type: 1, start: '2018-05-01', end: null, status: 'geannuleerd' },
        { id: 4, person: 3, type: 2, start: '2018-05-01', end: null, status: 'loopt' },
      ],
      outcomes: {
        ...noOutcomes,
        routes: [{ type: 1, route: 'activering' }],
        jobs: [{ person: 1, start: '2018-12-31', end: null, ownLevel: true }],
      },
    });
    expect(figures).toMatchObject({
      werk: [1, 0, 1],
      activering: [1, 0, 1],
      geen: [2, 0, 2],
      totaal: [3, 0, 3],
    });
  });
});

import { describe, expect, it } from 'vitest';
import { outflowPerQuarterTable } from '#shared/evaluation/tables/outflow-per-quarter.ts';
import { outflowPerYearTable } from '#shared/evaluation/tables/outflow-per-year.ts';
import { allTables } from '#shared/evaluation/tables/all-tables.ts';

const names = { jobcoaching: ['Jobcoaching'] };
const distinct = (values: readonly string[]) => new Set(values).size === values.length;

describe('the declared tables', () => {
  it('has every id once, in lower case with hyphens', () => {
    const ids = allTables.map(({ id }) => id);
    expect(distinct(ids)).toBe(true);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it.each(allTables)('$id says what it counts and has distinct columns', (table) => {
    const notes = table.notes;
    const period = { from: '2017-06-01', until: '2019-12-31' };
    expect((typeof notes === 'function' ? notes(period, names) : notes).length).toBeGreaterThan(0);
    if ('measures' in table.columns) {
      expect(distinct(table.columns.measures.map(({ id }) => id))).toBe(true);
    }
  });

  it.each([
    ['2017-06-01', '2019-12-31', '2017 telt vanaf 01-06-2017.'],
    ['2017-01-01', '2019-06-30', '2019 telt tot en met 30-06-2019.'],
    ['2017-02-01', '2017-06-30', '2017 telt van 01-02-2017 tot en met 30-06-2017.'],
  ])('says which part of a year counts, %s to %s', (from, until, sentence) => {
    const { notes } = outflowPerYearTable;
    expect(typeof notes === 'function' ? notes({ from, until }, names) : []).toContain(sentence);
  });

  it.each([
    ['2018-01-01', '2018-12-31', []],
    ['2018-04-01', '2019-09-30', []],
    ['2017-06-01', '2019-12-31', ['Het eerste kwartaal telt vanaf 01-06-2017.']],
    ['2018-01-01', '2018-11-21', ['Het laatste kwartaal telt tot en met 21-11-2018.']],
    [
      '2018-02-01',
      '2018-11-30',
      [
        'Het eerste kwartaal telt vanaf 01-02-2018, en het laatste kwartaal telt tot en met 30-11-2018.',
      ],
    ],
  ])('says which quarters are not whole, %s to %s', (from, until, sentences) => {
    const { notes } = outflowPerQuarterTable;
    const told = typeof notes === 'function' ? notes({ from, until }, names) : [];
    expect(told.slice(1)).toEqual(sentences);
  });
});

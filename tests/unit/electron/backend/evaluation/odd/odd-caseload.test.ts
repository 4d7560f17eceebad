import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allDerived } from '#shared/evaluation/derived/all-derived.ts';
import type { Report, ReportTable } from '#shared/evaluation/schema.ts';
import { allTables } from '#shared/evaluation/tables/all-tables.ts';
import type { Period } from '#shared/kernel/dates.ts';
import { copiesOf, oddCaseload } from '../../../../../support/odd-caseload.ts';
import { fillTables } from '../../../../../support/plain-caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

/*
 * Every table over ten odd people, against figures that were counted by hand from the list of them. A row of
 * nothing but zeros is left out there, but for a total.
 */

let file: TestTeamFile;
beforeAll(async () => {
  file = await makeTeamFile();
});
afterAll(() => file.cleanup());

const parts = [...allTables, ...allDerived].map(({ id }) => ({ kind: 'table' as const, id }));
const report = (period: Period): Promise<Report> =>
  file.backend.ask('evaluation.report', {
    period,
    mode: 'intern',
    definition: { title: 'Alles', parts, checkedWords: [] },
  });

const isTold = (id: string, row: readonly (number | null)[]) =>
  id === 'totaal' || row.some((figure) => figure !== 0);

const linesOf = ({ id, rows, columns, cells }: ReportTable): string[] => [
  `${id}: ${columns.map((column) => column.id).join(' ')}`,
  ...rows.flatMap((row, at) =>
    isTold(row.id, cells[at] ?? []) ? [`  ${row.id}: ${cells[at]?.join(' ')}`] : [],
  ),
];

const periods = [
  { from: '2016-01-01', until: '2016-12-31' },
  { from: '2018-01-01', until: '2018-12-31' },
  { from: '2017-06-01', until: '2019-12-31' },
  { from: '2018-05-05', until: '2018-05-05' },
];

describe('ten odd people', () => {
  it.each(periods)('are counted as by hand, $from to $until', async (period) => {
    await fillTables(file.backend.db(), oddCaseload);
    const { tables } = await report(period);
    const name = `${import.meta.dirname}/${period.from}--${period.until}.txt`;
    // What is only a table of the amounts of funds stands in a test of its own.
    const told = tables.filter(({ id }) => id !== 'fondsverloop').flatMap(linesOf);
    expect(told).toEqual(readFileSync(name, 'utf8').trimEnd().split('\n'));
  });

  it('are ten times as many when there are ten of each', async () => {
    const [period = { from: '', until: '' }] = periods.slice(2);
    await fillTables(file.backend.db(), oddCaseload);
    const once = await report(period);
    await fillTables(file.backend.db(), copiesOf(oddCaseload, 10));
    const { tables } = await report(period);
    for (const { id, cells } of once.tables) {
      const many = tables.find((table) => table.id === id);
      expect(many?.cells, id).toEqual(cells.map((row) => row.map((each) => each && each * 10)));
    }
    const derived = (id: string) => {
      const table = tables.find((each) => each.id === id);
      return table?.rows.map((row, at) => [row.id, ...(table.cells[at] ?? [])]);
    };
    expect(derived('kerncijfers')).toEqual([
      ['betaald-werk', 20, 90, 22],
      ['uitstroom', 40, 90, 44],
      ['parttime-werk', 10, 90, 11],
      ['duurzaam', 40, 40, 100],
      ['in-traject', 20, 90, 22],
      ['taalmaatje', 10, 90, 11],
      ['intake-op-tijd', 0, 20, 0],
    ]);
    expect(derived('routes-landelijk')?.map((row) => row.slice(0, 2))).toEqual([
      ['werk', 11],
      ['onderwijs', 22],
      ['activering', 0],
      ['participatie', 0],
      ['geen', 78],
    ]);
    // All costs are 1 000 + 600 euro, ten times.
    expect(derived('kosten-per-uitkomst')).toEqual([
      ['in-traject', 20, 0, 1_600_000, 80_000],
      ['trede', 20, 60, 1_600_000, 80_000],
      ['uitstroom', 40, 0, 1_600_000, 40_000],
      ['duurzaam', 40, 0, 1_600_000, 40_000],
      ['betaald-werk', 20, 0, 1_600_000, 80_000],
    ]);
    const waited = tables.find(({ id }) => id === 'wachttijden')?.notes.join(' ');
    expect(waited).toContain('91 dagen tot de intake.');
    expect(waited).toContain('Datum van vestiging onbekend: 10 personen.');
  });

  it('are one, or nobody, when only who is unknown is there, or the file is empty', async () => {
    const none = { outflows: [], trajectories: [], importedCosts: [], orders: [], invoices: [] };
    const { outcomes: _, dossier: __, ...plain } = oddCaseload;
    const [period = { from: '', until: '' }] = periods.slice(1);
    const lists = { ...none, measurements: [], types: [], funds: [] };
    for (const persons of [[], oddCaseload.persons.filter(({ id }) => id === 8)]) {
      await fillTables(file.backend.db(), { ...plain, ...lists, persons });
      const { tables } = await report(period);
      for (const { id, rows, columns, cells } of tables) {
        // Everybody is in the total and among the unknown, and nowhere else.
        const figures = rows.flatMap((row, at) =>
          columns.flatMap((column, place) => ({ row, column, value: cells[at]?.[place] ?? null })),
        );
        for (const { row, column, value } of figures) {
          expect([0, persons.length], `${id}, ${row.id}, ${column.id}`).toContain(value);
          if (
            ['statushouder', 'oudkomer', 'man', 'vrouw'].some(
              (one) => one === row.id || one === column.id,
            )
          ) {
            expect(value, `${id}, ${row.id}, ${column.id}`).toBe(0);
          }
        }
      }
      const caseload = tables.find(({ id }) => id === 'caseload');
      expect(caseload?.cells.at(-1)).toEqual([persons.length, persons.length]);
    }
  });
});

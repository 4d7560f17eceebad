import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readyMadeReports } from '#shared/evaluation/reports/ready-made.ts';
import type { AskedReport, ReportTable } from '#shared/evaluation/schema.ts';
import { shownTables } from '#shared/evaluation/shown-table.ts';
import { importList } from '../../../../support/import-list.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';

// The demo caseload is one of about 300 clients, as a small municipality has them.

const demoList = fileURLToPath(
  new URL('../../../../../resources/demo/caseload.csv', import.meta.url),
);
const year = { from: '2018-01-01', until: '2018-12-31' };
const yearBefore = { from: '2017-01-01', until: '2017-12-31' };

let file: TestTeamFile;
beforeAll(async () => {
  file = await makeTeamFile();
  await importList(file.backend, demoList);
});
afterAll(() => file.cleanup());

const isWider = ({ notes }: ReportTable) => notes.some((note) => note.includes('bredere rijen.'));

const quarters = 'uitstroom-per-kwartaal';
const [evaluation, yearReport] = ['evaluatie', 'jaarverslag'].map(
  (id) => readyMadeReports.find((report) => report.id === id)?.definition,
);

describe.each(['afronden', 'verbergen'] as const)('reports of the demo caseload, %s', (way) => {
  const made = (asked: Partial<AskedReport>) =>
    file.backend.ask('evaluation.report', {
      period: year,
      mode: 'deelbaar',
      protection: way,
      ...asked,
    });

  it.each(readyMadeReports.map(({ id, definition }) => [id, definition] as const))(
    'have half-years in place of quarters and all other lines as they are: %s',
    { timeout: 60_000 },
    async (_, definition) => {
      const { tables, protection } = await made({ definition });
      const wider = tables.filter(isWider);
      const hasQuarters = tables.some(({ id }) => id === quarters);
      expect(wider.map(({ id }) => id)).toEqual(hasQuarters ? [quarters] : []);
      const said = 'In tabellen met te weinig personen in een vakje zijn rijen samengevoegd.';
      expect(protection.some((line) => line.startsWith(said))).toBe(hasQuarters);
    },
  );

  it('draw the half-years, and say in which most left', { timeout: 60_000 }, async () => {
    const report = await made({ definition: yearReport ?? null });
    const table = report.tables.find(({ id }) => id === quarters);
    const labels = ['2018, eerste halfjaar', '2018, tweede halfjaar'];
    expect(table?.rows.map(({ label }) => label)).toEqual([...labels, 'Totaal']);
    expect(table?.notes.join(' ')).toContain('gemiddeld minder dan ongeveer 5');
    const chart = report.charts.find(({ tableId }) => tableId === quarters);
    for (const label of labels) expect(JSON.stringify(chart)).toContain(label);
    expect(JSON.stringify(chart)).not.toContain('kwartaal 1');
  });

  it('have the same lines in the year before', { timeout: 60_000 }, async () => {
    const report = await made({ definition: yearReport ?? null, comparedWith: yearBefore });
    const [now, then] = [report.tables, report.comparedTables].map((tables) =>
      tables.find(({ id }) => id === quarters),
    );
    expect(now && isWider(now)).toBe(true);
    expect(then && isWider(then)).toBe(true);
    const inYear = (table?: ReportTable) => table?.rows.map(({ id }) => id.slice(4));
    expect(inYear(then)).toEqual(inYear(now));
    const shown = shownTables(report).find(({ title }) => title === now?.title);
    expect(shown?.hasAbsent).toBe(false);
  });
});

it('merges nothing in a report of the team itself', { timeout: 60_000 }, async () => {
  const counts = await Promise.all(
    [evaluation, yearReport].map(async (definition) => {
      const { tables } = await file.backend.ask('evaluation.report', {
        period: year,
        mode: 'intern',
        definition: definition ?? null,
      });
      expect(tables.filter(isWider)).toEqual([]);
      return tables.flatMap(({ id, rows }) => (id === quarters ? rows.length : []));
    }),
  );
  expect(counts.flat()).toEqual([5]);
});

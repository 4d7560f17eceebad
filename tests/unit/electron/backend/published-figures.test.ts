import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readyMadeReports } from '#shared/evaluation/reports/ready-made.ts';
import { protectionWays, type Report, type ReportMode } from '#shared/evaluation/schema.ts';
import { importList } from '../../../support/import-list.ts';
import { makeTeamFile, type TestTeamFile } from '../../../support/team-file.ts';

// The whole way: the demo list through the import into an encrypted file, and out as a report. The
// figures are those that Overbetuwe published [evaluation]; see build/demo-caseload/figures.ts for which
// of them are invented.

const demoList = fileURLToPath(new URL('../../../../resources/demo/caseload.csv', import.meta.url));
const period = { from: '2017-06-01', until: '2019-12-31' };

let file: TestTeamFile;
const reports = {} as Record<ReportMode, Report>;

beforeAll(async () => {
  file = await makeTeamFile();
  await importList(file.backend, demoList);
  for (const mode of ['intern', 'deelbaar'] as const) {
    reports[mode] = await file.backend.ask('evaluation.report', { period, mode });
  }
});
afterAll(() => file.cleanup());

/** The figures of a table as an object: row id, then its cells in the order of the columns. */
function figures(mode: ReportMode, id: string): Record<string, (number | null)[]> {
  const table = reports[mode].tables.find((candidate) => candidate.id === id);
  if (table === undefined) throw new Error(`no table ${id}`);
  return Object.fromEntries(table.rows.map((row, index) => [row.id, table.cells[index] ?? []]));
}

describe('the published evaluation, from list to report', () => {
  it('counts persons and bijstandspartijen apart', () => {
    expect(figures('intern', 'caseload')).toEqual({
      statushouder: [199, 141],
      oudkomer: [94, 66],
      totaal: [293, 207],
    });
  });

  it('counts outflow by kind and group', () => {
    expect(figures('intern', 'uitstroom')).toMatchObject({
      'betaald-werk': [64, 12, 76],
      'parttime-werk': [16, 3, 19],
      studie: [13, 0, 13],
      verhuizing: [0, 0, 0],
      volledig: [77, 12, 89],
      totaal: [93, 15, 108],
    });
  });

  it('counts persons in each trajectory', () => {
    expect(figures('intern', 'trajecten')).toEqual({
      'activering-2switch': [3, 5, 8],
      'activering-4wd-care': [15, 9, 24],
      'bewegen-werkt': [43, 10, 53],
      jobcoaching: [43, 7, 50],
      sollicitatietraining: [56, 0, 56],
      'voorbereiding-studie': [13, 0, 13],
      vrijwilligerswerk: [35, 8, 43],
      'wegwijs-in-de-maatschappij': [13, 0, 13],
      'zorg-en-rust': [15, 36, 51],
    });
  });

  it('adds up costs by type and by fund to the cent', () => {
    expect(figures('intern', 'trajectkosten')).toEqual({
      'activering-2switch': [14400_00],
      'activering-4wd-care': [51600_00],
      'bewegen-werkt': [52231_50],
      jobcoaching: [72500_00],
      sollicitatietraining: [21000_00],
      'voorbereiding-studie': [31200_00],
      vrijwilligerswerk: [0],
      'wegwijs-in-de-maatschappij': [6500_00],
      'zorg-en-rust': [0],
      totaal: [249431_50],
    });
    expect(figures('intern', 'fondsen')).toEqual({
      'uitvoeringsakkoord-2016': [110637_50],
      'uitvoeringsakkoord-2017': [138794_00],
      totaal: [249431_50],
    });
  });

  it('counts taalmaatjes and nationalities', () => {
    expect(figures('intern', 'taalmaatje')['ja']).toEqual([155, 0, 155]);
    expect(figures('intern', 'nationaliteit')).toMatchObject({
      syrische: [177],
      eritrese: [46],
      ethiopische: [1],
    });
  });

  it('answers with the table of Oss: who came, who left, who is still active', () => {
    const { totaal = [] } = figures('intern', 'cohort');
    expect(totaal).toEqual([293, 89, 204]);
    expect(figures('intern', 'uitstroom-per-jaar')['totaal']?.at(-1)).toBe(108);
  });
});

describe('the same, to be shared', () => {
  /** Persons and bijstandspartijen; what is made of them is something else. */
  const counts = () =>
    reports.deelbaar.tables.flatMap((table) =>
      table.cells.flatMap((row) =>
        row.filter((_, index) =>
          ['personen', 'bijstandspartijen'].includes(table.columns[index]?.unit ?? ''),
        ),
      ),
    );

  it('publishes no count that is not a multiple of 5', () => {
    expect(counts().length).toBeGreaterThan(100);
    expect(counts().filter((count) => count === null || count % 5 !== 0)).toEqual([]);
  });

  it('still adds up', () => {
    for (const id of ['caseload', 'uitstroom', 'trajecten', 'taalmaatje']) {
      for (const [row, cells] of Object.entries(figures('deelbaar', id))) {
        if (id === 'caseload') continue;
        const [statushouders, oudkomers, total] = cells;
        expect([row, (statushouders ?? 0) + (oudkomers ?? 0)]).toEqual([row, total]);
      }
    }
  });

  it('names no nationality of fewer than 5 persons', () => {
    const rows = Object.keys(figures('deelbaar', 'nationaliteit'));
    expect(rows).not.toContain('ethiopische');
    expect(rows).toContain('overig');
  });

  it('is rounded the same way every time', async () => {
    const again = await file.backend.ask('evaluation.report', { period, mode: 'deelbaar' });
    expect(again.tables).toEqual(reports.deelbaar.tables);
  });

  it('is rounded another way in another file', async () => {
    const other = await makeTeamFile();
    await importList(other.backend, demoList);
    const report = await other.backend.ask('evaluation.report', { period, mode: 'deelbaar' });
    await other.cleanup();
    expect(report.tables).not.toEqual(reports.deelbaar.tables);
  });
});

describe('every ready-made report of this list', () => {
  it.each(readyMadeReports)('can be shared, either way: $id', async ({ definition }) => {
    for (const protection of protectionWays) {
      const request = { period, mode: 'deelbaar' as const, protection, definition };
      const shared = await file.backend.ask('evaluation.report', request);
      expect(shared.way).toBe(protection);
      // The summary is one table, so that it fits on a page.
      expect(shared.tables.length).toBeGreaterThan(0);
    }
  });
});

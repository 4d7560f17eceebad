import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillTables } from '../../../../../support/plain-caseload.ts';
import { noOutcomes } from '../../../../../support/plain-outcomes.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

let file: TestTeamFile;
beforeAll(async () => {
  file = await makeTeamFile();
});
afterAll(() => file.cleanup());

describe('the key figures', () => {
  it('lay outflow beside the caseload also where who left was no part of it', async () => {
    const ids = Array.from({ length: 24 }, (_, index) => index + 1);
    // The first twelve left in 2016, came back in 2017 and left again in 2018; nobody else left.
    const returned = ids.slice(0, 12);
    const outflow = (year: number) => (person: number) => ({
      person,
      kind: 'betaald-werk' as const,
      date: `${year}-05-01`,
    });
    await fillTables(file.backend.db(), {
      types: [],
      funds: [],
      persons: ids.map((id) => ({
        id,
        household: id,
        nationality: null,
        settled: '2015-01-01',
        groupByHand: null,
        buddy: null,
      })),
      outflows: [...returned.map(outflow(2016)), ...[...returned, 13].map(outflow(2018))],
      trajectories: [],
      importedCosts: [],
      orders: [],
      invoices: [],
      measurements: [],
      outcomes: {
        ...noOutcomes,
        benefits: returned.map((person) => ({
          person,
          kind: 'volledig' as const,
          start: '2017-01-01',
          end: '2018-04-30',
          reason: null,
        })),
      },
    });
    const { tables } = await file.backend.ask('evaluation.report', {
      period: { from: '2018-01-01', until: '2018-12-31' },
      mode: 'intern',
      definition: {
        title: 'Kern',
        parts: [{ kind: 'table', id: 'kerncijfers' }],
        checkedWords: [],
      },
    });
    const [figures] = tables;
    const row = (id: string) => figures?.cells[figures.rows.findIndex((each) => each.id === id)];
    expect(row('uitstroom')).toEqual([13, 12, 108]);
    expect(row('betaald-werk')).toEqual([13, 12, 108]);
    expect(figures?.rows[0]?.label).toBe('Naar betaald werk, vergeleken met alle klanten');
    expect(figures?.notes.join(' ')).toContain('stroomde weer uit');
  });
});

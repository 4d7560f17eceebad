import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReportPart } from '#shared/evaluation/schema.ts';
import { shownTables } from '#shared/evaluation/shown-table.ts';
import { fillTables, type PlainCaseload } from '../../../../../support/plain-caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

let file: TestTeamFile;
beforeAll(async () => {
  file = await makeTeamFile();
});
afterAll(() => file.cleanup());

const period = { from: '2018-01-01', until: '2018-12-31' };
const comparedWith = { from: '2015-01-01', until: '2015-12-31' };

const nothing: PlainCaseload = {
  types: [],
  funds: [],
  persons: [],
  outflows: [],
  trajectories: [],
  importedCosts: [],
  orders: [],
  invoices: [],
  measurements: [],
};

async function tablesOf(id: string, plain: Partial<PlainCaseload>, mode: 'intern' | 'deelbaar') {
  await fillTables(file.backend.db(), { ...nothing, ...plain });
  const parts: ReportPart[] = [{ kind: 'table', id }];
  return file.backend.ask('evaluation.report', {
    period,
    comparedWith,
    mode,
    protection: 'verbergen',
    definition: { title: 'Regels', parts, checkedWords: [] },
  });
}

/** So many of each nationality, settled before one of the two periods. */
function people(
  counts: readonly (readonly [nationality: string | null, count: number, settled: string])[],
) {
  const persons = counts.flatMap(([nationality, count, settled]) =>
    Array.from({ length: count }, () => ({ nationality, settled })),
  );
  return persons.map((person, index) => ({
    ...person,
    id: index + 1,
    household: index + 1,
    groupByHand: null,
    buddy: null,
  }));
}

describe('the ids of rows', () => {
  it('tell what somebody typed from the line of the others, the unknown and the total', async () => {
    const persons = people([
      ['Syrische', 30, '2014-01-01'],
      ['Overig', 20, '2014-01-01'],
      ['Onbekend', 15, '2014-01-01'],
      ['Totaal', 12, '2014-01-01'],
      ['Jemenitische', 3, '2014-01-01'],
      ['Iraakse', 4, '2014-01-01'],
      // Only in the later of the periods.
      [null, 9, '2017-01-01'],
    ]);
    const made = await tablesOf('nationaliteit', { persons }, 'deelbaar');
    for (const { rows } of [...made.tables, ...made.comparedTables]) {
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    }
    const [shown] = shownTables(made);
    const figures = Object.fromEntries(
      (shown?.rows ?? []).map(({ id, label }, at) => [`${id}: ${label}`, shown?.cells[at]]),
    );
    expect(figures).toEqual({
      'syrische: Syrische': [30, 30],
      'overig-2: Overig': [20, 20],
      'onbekend-2: Onbekend': [15, 15],
      'totaal-2: Totaal': [12, 12],
      'overig: Overige nationaliteiten': [7, 7],
      'onbekend: Onbekend': [9, 'absent'],
      'totaal: Totaal': [93, 84],
    });
  });

  it('are the same in two periods for names that read the same', async () => {
    const persons = people([
      ['Ivoriaanse (Côte)', 3, '2017-01-01'],
      ['Ivoriaanse, Côte', 5, '2014-01-01'],
    ]);
    const [shown] = shownTables(await tablesOf('nationaliteit', { persons }, 'intern'));
    expect(
      Object.fromEntries((shown?.rows ?? []).map(({ label }, at) => [label, shown?.cells[at]])),
    ).toEqual({
      'Ivoriaanse (Côte)': [3, 'absent'],
      'Ivoriaanse, Côte': [5, 5],
      Totaal: [8, 5],
    });
  });

  it('are not those of a total for a trajectory that has its name', async () => {
    const made = await tablesOf(
      'trajecten',
      {
        types: [
          { id: 1, name: 'Totaal' },
          { id: 2, name: 'Volledig' },
        ],
        persons: people([[null, 2, '2014-01-01']]),
        trajectories: [1, 2].map((id) => ({
          id,
          person: id,
          type: id,
          start: '2018-01-01',
          end: null,
          status: 'loopt' as const,
        })),
      },
      'intern',
    );
    expect(made.tables[0]?.rows.map(({ id }) => id)).toEqual(['totaal-2', 'volledig-2']);
    expect(made.tables[0]?.about?.some((line) => line.startsWith('Totaal'))).toBe(false);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EarlierExport } from '#shared/evaluation/counted.ts';
import type { ProtectionWay, ReportTable } from '#shared/evaluation/schema.ts';
import { caseloadTable } from '#shared/evaluation/tables/caseload.ts';
import { cohortTable } from '#shared/evaluation/tables/cohort.ts';
import { outflowTable } from '#shared/evaluation/tables/outflow.ts';
import { countTables } from '../../../../../../../electron/backend/evaluation/engine/count-tables.ts';
import { protectTables } from '../../../../../../../electron/backend/evaluation/protection/protect-tables.ts';
import { auditPair } from '../../../../../../support/disclosure-pairs-auditor.ts';
import { rounds } from '../../../../../../support/long.ts';
import { fillTables } from '../../../../../../support/plain-caseload.ts';
import { randomCaseload } from '../../../../../../support/random-caseload.ts';
import { makeTeamDatabase, type TestDatabase } from '../../../../../../support/team-file.ts';

let file: TestDatabase;
beforeAll(async () => {
  file = await makeTeamDatabase();
});
afterAll(() => file.cleanup());

const declared = [caseloadTable, cohortTable, outflowTable];

/** A report over one year, as it is shared; nothing when that was refused. */
async function shared(year: string, way: ProtectionWay, earlier: readonly EarlierExport[]) {
  const period = { from: `${year}-01-01`, until: `${year}-12-31` };
  const tables = await countTables(file.db, period, declared);
  const rules = { way, smallestGroup: 5, secret: 'geheim', earlier };
  try {
    const made = await protectTables(tables, rules);
    const left: EarlierExport = { id: 1, way, smallestGroup: 5, figures: made.figures ?? [] };
    const ids = new Set(made.tables.map(({ id }) => id));
    return { exact: tables.filter(({ id }) => ids.has(id)), tables: made.tables, left };
  } catch (error) {
    expect(error).toMatchObject({ refused: { code: 'not-shareable' } });
    return undefined;
  }
}

/** By row and column: what is published of the table. */
const shownIn = (tables: readonly ReportTable[], id: string) => (row: string, column: string) => {
  const table = tables.find((each) => each.id === id);
  const at = table?.columns.findIndex((each) => each.id === column) ?? -1;
  const line = table?.rows.findIndex((each) => each.id === row) ?? -1;
  return table?.cells[line]?.[at] ?? null;
};

/** Groups of fewer than five persons who can be told by subtracting what is published of two years on end. */
function toldBySubtracting(
  first: readonly ReportTable[],
  second: readonly ReportTable[],
): string[] {
  const [then, now] = [shownIn(first, 'cohort'), shownIn(second, 'cohort')];
  const [groupsThen, groupsNow] = [shownIn(first, 'caseload'), shownIn(second, 'caseload')];
  const years = (first.find(({ id }) => id === 'cohort')?.rows ?? []).map(({ id }) => id);
  const differences = [
    ['new', now('totaal', 'instroom'), then('totaal', 'actief')],
    ...years
      .filter((year) => /^\d{4}$/.test(year))
      .map((year) => [`left of ${year}`, then(year, 'instroom'), now(year, 'instroom')] as const),
    ['left of oudkomers', groupsThen('totaal', 'oudkomer'), groupsNow('totaal', 'oudkomer')],
  ] as const;
  return differences.flatMap(([name, more, less]) => {
    const difference = (more ?? Number.NaN) - (less ?? Number.NaN);
    return difference >= 1 && difference < 5 ? [`${name}: ${String(difference)}`] : [];
  });
}

describe('reports over years that follow on each other', () => {
  it('hide who came and who left in between', { timeout: rounds(60_000, 3_600_000) }, async () => {
    let made = 0;
    for (let seed = 1; seed <= rounds(6, 100); seed += 1) {
      await fillTables(file.db, randomCaseload(seed + 700, 150));
      const first = await shared('2018', 'verbergen', []);
      if (first === undefined) continue;
      const second = await shared('2019', 'verbergen', [first.left]);
      if (second === undefined) continue;
      made += 1;
      expect(toldBySubtracting(first.tables, second.tables), `seed ${String(seed)}`).toEqual([]);
    }
    expect(made).toBeGreaterThan(rounds(6, 100) / 2);
  });

  it(
    'are mostly possible when they are rounded, and withstand who lays them side by side',
    { timeout: rounds(60_000, 3_600_000) },
    async () => {
      let made = 0;
      for (let seed = 1; seed <= rounds(4, 100); seed += 1) {
        await fillTables(file.db, randomCaseload(seed + 700, 150));
        const first = await shared('2018', 'afronden', []);
        const second = first && (await shared('2019', 'afronden', [first.left]));
        if (!second) continue;
        made += 1;
        const faults = await auditPair(
          { exact: first.exact, shown: first.tables },
          { exact: second.exact, shown: second.tables },
        );
        expect(faults, `seed ${String(seed)}`).toEqual([]);
      }
      expect(made).toBeGreaterThan(rounds(4, 100) / 2);
    },
  );
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EarlierExport } from '#shared/evaluation/counted.ts';
import { evaluationReport } from '#shared/evaluation/reports/evaluation.ts';
import { onePageReport } from '#shared/evaluation/reports/one-page.ts';
import type { ReportDefinition } from '#shared/evaluation/schema.ts';
import type { Period } from '#shared/kernel/dates.ts';
import { countTables } from '../../../../../../electron/backend/evaluation/engine/count-tables.ts';
import { neededTables } from '../../../../../../electron/backend/evaluation/needed-tables.ts';
import { withoutTable } from '../../../../../../electron/backend/evaluation/protection/left-out.ts';
import { protectTables } from '../../../../../../electron/backend/evaluation/protection/protect-tables.ts';
import { rounds } from '../../../../../support/long.ts';
import { fillTables } from '../../../../../support/plain-caseload.ts';
import { randomCaseload } from '../../../../../support/random-caseload.ts';
import { makeTeamDatabase, type TestDatabase } from '../../../../../support/team-file.ts';
import { cells, rounding, sum, tableOf } from './tables.ts';

let file: TestDatabase;
beforeAll(async () => {
  file = await makeTeamDatabase();
});
afterAll(() => file.cleanup());

/** A coordinator shares a long period first, then a year of it, and then less. */
const shared: readonly (readonly [ReportDefinition, Period])[] = [
  [evaluationReport, { from: '2017-01-01', until: '2019-12-31' }],
  [evaluationReport, { from: '2018-01-01', until: '2018-12-31' }],
  [onePageReport, { from: '2018-01-01', until: '2018-06-30' }],
];

describe('a shorter period after a longer one', () => {
  it('is shared whatever the secret', { timeout: rounds(60_000, 3_600_000) }, async () => {
    await fillTables(file.db, randomCaseload(102, 250));
    for (let secret = 1; secret <= rounds(1, 20); secret += 1) {
      const earlier: EarlierExport[] = [];
      for (const [{ parts }, period] of shared) {
        const tables = await countTables(file.db, period, neededTables(parts));
        const rules = { ...rounding, secret: `geheim ${secret}`, earlier: [...earlier] };
        const made = await protectTables(tables, rules);
        expect(made.tables.length).toBeGreaterThanOrEqual(tables.length - 1);
        const left = { id: earlier.length + 1, way: 'afronden', smallestGroup: 5 } as const;
        earlier.push({ ...left, figures: made.figures ?? [] });
      }
    }
  });

  it('keeps for the proof what adds up in a table that is left out', () => {
    const [all, one] = [sum('t = a + b'), sum('a = c + d')];
    const first = tableOf({ rij: cells({ a: 8, b: 3, t: 11 }) }, { id: 'eerst', sums: [all] });
    const second = tableOf({ rij: cells({ c: 3, d: 5, a: 8 }) }, { id: 'dan', sums: [one] });
    const [left, ...none] = withoutTable([first, second], first);
    expect(none).toEqual([]);
    expect(left).toEqual({ ...second, sums: [one, all] });
  });
});

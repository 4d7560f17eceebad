import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CountedTable } from '#shared/evaluation/counted.ts';
import { countTables } from '../../../../../../electron/backend/evaluation/engine/count-tables.ts';
import { rounds } from '../../../../../support/long.ts';
import { fillTables } from '../../../../../support/plain-caseload.ts';
import { makeChance } from '../../../../../support/chance.ts';
import { randomCaseload } from '../../../../../support/random-caseload.ts';
import { slowEvaluation } from '../../../../../support/slow-evaluation/slow-evaluation.ts';
import type { SlowTable } from '../../../../../support/slow-evaluation/slow-table.ts';
import { makeTeamDatabase, type TestDatabase } from '../../../../../support/team-file.ts';

let file: TestDatabase;
beforeAll(async () => {
  file = await makeTeamDatabase();
});
afterAll(() => file.cleanup());

const byId = (table: CountedTable): SlowTable =>
  Object.fromEntries(
    table.rows.map((row, r) => [
      row.id,
      Object.fromEntries(
        table.columns.map((column, c) => [column.id, table.cells[r]?.[c]?.value ?? Number.NaN]),
      ),
    ]),
  );

const plain = (tables: readonly CountedTable[]) =>
  Object.fromEntries(tables.map((table) => [table.id, byId(table)]));

const seeds = Array.from({ length: rounds(40, 400) }, (_, index) => index + 1);

describe('counting a report', () => {
  it(
    'equals an independent slow computation on random caseloads and sub-periods',
    { timeout: rounds(60_000, 600_000) },
    async () => {
      for (const seed of seeds) {
        const chance = makeChance(seed * 7919);
        const caseload = randomCaseload(seed, 5 + chance.upTo(60));
        await fillTables(file.db, caseload);
        for (const [first, last] of [
          [2008, 2021],
          [2016, 2020],
        ] as const) {
          const days = [chance.dayIn(first, last), chance.dayIn(first, last)].sort();
          const [from = '', until = ''] = days;
          const counted = await countTables(file.db, { from, until });
          const expected = slowEvaluation(caseload, from, until);
          expect(plain(counted), `seed ${seed}, ${from} - ${until}`).toEqual(expected);
        }
      }
    },
  );
});

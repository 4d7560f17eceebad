import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AskedReport } from '#shared/evaluation/schema.ts';
import { fillTables } from '../../../../support/plain-caseload.ts';
import { randomCaseload } from '../../../../support/random-caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';

const period = { from: '2018-01-01', until: '2019-12-31' };
const before = { from: '2017-01-01', until: '2018-12-31' };
let file: TestTeamFile;

beforeAll(async () => {
  file = await makeTeamFile();
  await fillTables(file.backend.db(), randomCaseload(21, 200));
});
afterAll(() => file.cleanup());

const report = (asked: Partial<AskedReport>) =>
  file.backend.ask('evaluation.report', { period, mode: 'intern', ...asked });

describe('a report beside an earlier period', () => {
  it('has the tables of both, the earlier ones as a report over that period has them', async () => {
    const both = await report({ comparedWith: before });
    expect(both.comparedWith).toEqual(before);
    expect(both.tables).toEqual((await report({})).tables);
    expect(both.comparedTables).toEqual((await report({ period: before })).tables);
  });

  it('is protected as one, and has nothing of another period without being asked', async () => {
    const both = await report({ mode: 'deelbaar', comparedWith: before });
    const counts = [...both.tables, ...both.comparedTables].flatMap(({ cells, columns }) =>
      cells.flatMap((row) => row.filter((_, at) => columns[at]?.unit.endsWith('en'))),
    );
    expect(counts.length).toBeGreaterThan(100);
    expect(counts.filter((count) => count === null || count % 5 !== 0)).toEqual([]);
    expect(both.comparedTables.map(({ id }) => id)).toEqual(both.tables.map(({ id }) => id));
    expect((await report({ mode: 'deelbaar' })).comparedTables).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CountedTable, EarlierExport } from '#shared/evaluation/counted.ts';
import type { ReportTable } from '#shared/evaluation/schema.ts';
import { caseloadTable } from '#shared/evaluation/tables/caseload.ts';
import { cohortTable } from '#shared/evaluation/tables/cohort.ts';
import { languageBuddyTable } from '#shared/evaluation/tables/language-buddy.ts';
import { outflowTable } from '#shared/evaluation/tables/outflow.ts';
import { trajectoriesTable } from '#shared/evaluation/tables/trajectories.ts';
import { trajectoryCostsTable } from '#shared/evaluation/tables/trajectory-costs.ts';
import { countTables } from '../../../../../../electron/backend/evaluation/engine/count-tables.ts';
import { withEarlier } from '../../../../../../electron/backend/evaluation/protection/earlier.ts';
import { countSystem } from '../../../../../../electron/backend/evaluation/protection/facts.ts';
import { protectTables } from '../../../../../../electron/backend/evaluation/protection/protect-tables.ts';
import { makeChance } from '../../../../../support/chance.ts';
import { auditPair } from '../../../../../support/disclosure-pairs-auditor.ts';
import { rounds } from '../../../../../support/long.ts';
import { fillTables, type PlainCaseload } from '../../../../../support/plain-caseload.ts';
import { randomCaseload } from '../../../../../support/random-caseload.ts';
import { makeTeamDatabase, type TestDatabase } from '../../../../../support/team-file.ts';
import { cells, rounding, sum, tableOf } from './tables.ts';

const declared = [
  caseloadTable,
  outflowTable,
  trajectoriesTable,
  trajectoryCostsTable,
  languageBuddyTable,
  cohortTable,
];

const exported = async (
  tables: readonly CountedTable[],
  earlier: readonly EarlierExport[] = [],
): Promise<{ shown: readonly ReportTable[]; left: EarlierExport } | undefined> => {
  try {
    const { tables: shown, figures = [] } = await protectTables(tables, { ...rounding, earlier });
    return { shown, left: { id: 1, way: 'afronden', smallestGroup: 5, figures } };
  } catch (error) {
    expect(error).toMatchObject({ refused: { code: 'not-shareable' } });
    return undefined;
  }
};

/** One to six people came, left or went to the other group. */
function aLittleLater(plain: PlainCaseload, seed: number): PlainCaseload {
  const chance = makeChance(seed * 31 + 7);
  let { persons, outflows } = plain;
  for (let change = 1 + chance.upTo(5); change > 0; change -= 1) {
    const at = chance.upTo(persons.length - 1);
    const one = persons[at];
    if (one === undefined) continue;
    const what = chance.oneOf(['came', 'left', 'moved']);
    if (what === 'came') {
      const id = Math.max(...persons.map((each) => each.id)) + 1;
      persons = [...persons, { ...one, id, household: id }];
    } else if (what === 'left') {
      outflows = [...outflows, { person: one.id, kind: 'studie', date: '2019-10-10' }];
    } else {
      const other = one.groupByHand === 'oudkomer' ? 'statushouder' : 'oudkomer';
      persons = persons.with(at, { ...one, groupByHand: other });
    }
  }
  return { ...plain, persons, outflows };
}

let file: TestDatabase;
beforeAll(async () => {
  file = await makeTeamDatabase();
});
afterAll(() => file.cleanup());

describe('a report beside what was shared before', () => {
  it('shows no small difference', { timeout: rounds(60_000, 3_600_000) }, async () => {
    const caseloads = rounds(12, 400);
    let shared = 0;
    for (let seed = 1; seed <= caseloads; seed += 1) {
      const plain = randomCaseload(seed + 300, 60 + makeChance(seed).upTo(140));
      const count = async (caseload: PlainCaseload, until: string) => {
        await fillTables(file.db, caseload);
        return countTables(file.db, { from: '2018-01-01', until }, declared);
      };
      const before = await count(plain, '2019-12-31');
      const first = await exported(before);
      if (first === undefined) continue;
      const after = await count(aLittleLater(plain, seed), '2019-12-31');
      const second = await exported(after, [first.left]);
      if (second === undefined) continue;
      shared += 1;
      const reports = [
        { exact: before, shown: first.shown },
        { exact: after, shown: second.shown },
      ] as const;
      expect(await auditPair(...reports), `seed ${String(seed)}`).toEqual([]);
    }
    expect(shared).toBeGreaterThan(caseloads / 2);
  });

  const split = (a: number, b: number) =>
    tableOf({ rij: cells({ a, b, t: a + b }) }, { sums: [sum('t = a + b')] });

  it('keeps the rounding of what did not change', async () => {
    for (let a = 1; a < 20; a += 1) {
      const first = await exported([split(a, 43)]);
      const second = await exported([split(a, 58)], first ? [first.left] : []);
      expect(second?.shown[0]?.cells[0]?.[0]).toBe(first?.shown[0]?.cells[0]?.[0]);
    }
  });

  it('knows the exact figures of a report in which small groups were hidden', async () => {
    const figures = [
      { key: 'a', published: 18, exact: 18 },
      { key: 'b', published: 40, exact: 40 },
      { key: 't', published: 58, exact: 58 },
    ];
    const left = { id: 1, way: 'verbergen', smallestGroup: 5, figures } as const;
    const second = await exported([split(20, 40)], [left]);
    // From exactly 18 to about 20: the difference may be anything from 0 to 6.
    expect(second?.shown[0]?.cells[0]?.[1]).toBe(40);
    const exact = { ...left, figures: figures.map((each) => ({ ...each, key: `${each.key}2` })) };
    expect(await exported([split(20, 40)], [exact])).toBeDefined();
  });

  it('adds nothing to what is known already, and so does not refuse for it', async () => {
    const figures = [
      { key: 'a', published: 0, exact: 2 },
      { key: 'a', published: 5, exact: 2 },
    ];
    const left = { id: 1, way: 'afronden', smallestGroup: 5, figures } as const;
    expect(await exported([split(2, 30)], [left])).toBeDefined();
  });

  const settled = (period: string) => `personen|gevestigd|${period}`;
  const [threeYears, oneYear] = ['2017-01-01..2019-12-31', '2018-01-01..2018-12-31'].map(
    settled,
  ) as [string, string];
  const one = (key: string, value: number) => tableOf({ rij: [{ key, value }] });

  it('rounds a shorter period no higher than the longer one that was shared', async () => {
    const figures = [{ key: threeYears, published: 5, exact: 7 }];
    const left = { id: 1, way: 'afronden', smallestGroup: 5, figures } as const;
    for (let secret = 0; secret < 20; secret += 1) {
      const rules = { ...rounding, secret: `geheim ${secret}`, earlier: [left] };
      const { tables } = await protectTables([one(oneYear, 6)], rules);
      expect(tables[0]?.cells).toEqual([[5]]);
    }
  });

  it('relates every version of what was shared before to what is shared now', () => {
    const version = (exact: number): EarlierExport => ({
      id: exact,
      way: 'afronden',
      smallestGroup: 5,
      figures: [{ key: oneYear, published: exact, exact }],
    });
    const now = countSystem([one(threeYears, 111)], new Map(), new Set());
    const { pairs } = withEarlier(now, [version(100), version(110)]);
    expect(pairs).toEqual([
      { low: `toen 100: ${oneYear}`, high: threeYears },
      { low: `toen 110: ${oneYear}`, high: threeYears },
    ]);
  });

  it('leaves out again what was left out before, and says so', async () => {
    const figures = [
      { key: 'a', published: null, exact: 8 },
      { key: 'b', published: 30, exact: 32 },
    ];
    const left = { id: 1, way: 'afronden', smallestGroup: 5, figures } as const;
    const table = tableOf({ rij: cells({ a: 8, b: 32 }) });
    const { tables, protection } = await protectTables([table], { ...rounding, earlier: [left] });
    expect(tables[0]?.cells).toEqual([[null, 30]]);
    expect(tables[0]?.notes).toContainEqual(expect.stringContaining('verborgen'));
    expect(protection).toContainEqual(expect.stringContaining('eerder gedeeld rapport'));
  });

  it('tells what left the team, with the amounts', async () => {
    const { figures } = await protectTables([split(8, 30)], rounding);
    expect(figures?.map(({ key, exact }) => [key, exact])).toEqual([
      ['a', 8],
      ['b', 30],
      ['t', 38],
    ]);
  });
});

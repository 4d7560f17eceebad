import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CountedSum, ProtectionRules } from '#shared/evaluation/counted.ts';
import { declaredTables } from '#shared/evaluation/tables/all-tables.ts';
import { fullOutflowNames } from '#shared/evaluation/words.ts';
import { auditTables } from '../../../../../../electron/backend/evaluation/audit/audit-tables.ts';
import { countTables } from '../../../../../../electron/backend/evaluation/engine/count-tables.ts';
import { protectTables } from '../../../../../../electron/backend/evaluation/protection/protect-tables.ts';
import { fillTables, type PlainCaseload } from '../../../../../support/plain-caseload.ts';
import { makeTeamDatabase, type TestDatabase } from '../../../../../support/team-file.ts';

let file: TestDatabase;
beforeAll(async () => {
  file = await makeTeamDatabase();
});
afterAll(() => file.cleanup());

/* Everybody who left had one outflow: 89 left fully, and so 19 of 108 part-time, of whom one in 2017. */
const left = [
  ['2017', 8, 1, 1],
  ['2018', 25, 5, 3],
  ['2019', 43, 13, 9],
] as const;
const outflows = left
  .flatMap(([year, work, partTime, study]) =>
    (
      [
        ['betaald-werk', work],
        ['parttime-werk', partTime],
        ['studie', study],
      ] as const
    ).flatMap(([kind, count]) =>
      Array.from({ length: count }, () => ({ kind, date: `${year}-07-01` })),
    ),
  )
  .map((outflow, at) => ({ ...outflow, person: at + 1 }));
const caseload: PlainCaseload = {
  types: [],
  funds: [],
  persons: Array.from({ length: 300 }, (_, at) => ({
    id: at + 1,
    household: at + 1,
    nationality: null,
    settled: `${2016 - (at % 9)}-01-01`,
    groupByHand: null,
    buddy: null,
  })),
  outflows,
  trajectories: [],
  importedCosts: [],
  orders: [],
  invoices: [],
  measurements: [],
};

const period = { from: '2017-06-01', until: '2019-12-31' };
const secrets = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht'];

const keyOf = (population: string, ...asked: readonly string[]) =>
  ['personen', population, `${period.from}..${period.until}`, ...asked].join('|');
const kindsOf = (...group: readonly string[]) =>
  Object.keys(fullOutflowNames).map((kind) =>
    keyOf('uitstroom', `outflowKind=["${kind}"]`, ...group),
  );

/** Whether somebody can be told apart who knows this as well of the tables as they are shared. */
async function attack(
  ids: readonly string[],
  known: readonly CountedSum[],
  rules: ProtectionRules,
) {
  await fillTables(file.db, caseload);
  const declared = ids.flatMap((id) => declaredTables.get(id) ?? []);
  const tables = await countTables(file.db, period, declared);
  const { tables: shown } = await protectTables(tables, rules);
  const [first, ...others] = tables;
  const read = first ? [{ ...first, sums: [...first.sums, ...known] }, ...others] : [];
  return auditTables(read, shown, rules);
}

describe.each(['verbergen', 'afronden'] as const)('%s', (way) => {
  const rules = (secret: string) => ({ way, smallestGroup: 5, secret, earlier: [] }) as const;

  it.each(secrets)(
    'protects who left in part too, where a table tells who left fully: %s',
    async (secret) => {
      const known = { total: keyOf('caseload', 'leftFully=["ja"]'), parts: kindsOf() };
      expect(await attack(['cohort', 'uitstroom-per-jaar'], [known], rules(secret))).toEqual([]);
    },
  );

  it.each(secrets)(
    'and where tables tell of each group who are clients and who of them stayed: %s',
    async (secret) => {
      const known = ['statushouder', 'oudkomer'].map((name) => {
        const group = `targetGroup=["${name}"]`;
        return {
          total: keyOf('caseload', group),
          parts: [keyOf('caseload', 'leftFully=["nee"]', group), ...kindsOf(group)],
        };
      });
      const ids = ['caseload', 'in-bijstand', 'uitstroom'];
      expect(await attack(ids, known, rules(secret))).toEqual([]);
    },
  );

  it.each(secrets)('and where a table tells who left for good: %s', async (secret) => {
    const known = { total: keyOf('duurzaam-3'), parts: kindsOf() };
    const ids = ['duurzame-uitstroom', 'uitstroom-per-jaar'];
    expect(await attack(ids, [known], rules(secret))).toEqual([]);
  });

  it.each(secrets)('and where tables tell of each year who left: %s', async (secret) => {
    const quarters = [2, 3, 4].map((quarter) =>
      keyOf(
        'kwartalen',
        `outflowKind=${JSON.stringify(Object.keys(fullOutflowNames).sort())}`,
        `outflowQuarter=["2017-${quarter}"]`,
      ),
    );
    const known = { total: keyOf('caseload', 'leftFullyYear=["2017"]'), parts: quarters };
    const ids = ['cohort-jaren', 'uitstroom-per-kwartaal'];
    expect(await attack(ids, [known], rules(secret))).toEqual([]);
  });

  it.each(secrets)('and where the years of settlement tell of a group: %s', async (secret) => {
    const years = (...asked: readonly string[]) =>
      [2008, 2009, 2010, 2011, 2012].map((year) =>
        keyOf('caseload', ...asked, `settlementYear=["${year}"]`),
      );
    const [stayed, group] = ['leftFully=["nee"]', 'targetGroup=["oudkomer"]'];
    const ofThose = { total: keyOf('caseload', stayed, group), parts: years(stayed) };
    expect(await attack(['cohort', 'in-bijstand'], [ofThose], rules(secret))).toEqual([]);
    const reasons = ['betaald-werk', 'studie'].map((kind) => ({
      total: keyOf('uitstroom', `outflowKind=["${kind}"]`, group),
      parts: years(`leftFullyReason=["${kind}"]`),
    }));
    expect(await attack(['cohort-redenen', 'uitstroom'], reasons, rules(secret))).toEqual([]);
  });
});

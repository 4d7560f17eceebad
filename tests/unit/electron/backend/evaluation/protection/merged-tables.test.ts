import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CountedTable, ProtectionRules } from '#shared/evaluation/counted.ts';
import type { ReportTable } from '#shared/evaluation/schema.ts';
import { declaredTables } from '#shared/evaluation/tables/all-tables.ts';
import type { Period } from '#shared/kernel/dates.ts';
import { countTables } from '../../../../../../electron/backend/evaluation/engine/count-tables.ts';
import { protectTables } from '../../../../../../electron/backend/evaluation/protection/protect-tables.ts';
import { auditRounding } from '../../../../../../electron/backend/evaluation/audit/rounding/audit-rounding.ts';
import { auditTables } from '../../../../../../electron/backend/evaluation/audit/audit-tables.ts';
import { auditPair } from '../../../../../support/disclosure-pairs-auditor.ts';
import { toldByLines } from '../../../../../../electron/backend/evaluation/audit/told-by-lines.ts';
import { rounds } from '../../../../../support/long.ts';
import { fillTables } from '../../../../../support/plain-caseload.ts';
import { randomCaseload } from '../../../../../support/random-caseload.ts';
import { makeTeamDatabase, type TestDatabase } from '../../../../../support/team-file.ts';
import { rounding, tableOf } from './tables.ts';

let file: TestDatabase;
beforeAll(async () => {
  file = await makeTeamDatabase();
});
afterAll(() => file.cleanup());

/** Tables of which the lines may be merged, beside those that count the same persons. */
const reports = [
  ['caseload', 'leeftijd', 'taalniveau', 'contacten', 'wachttijden'],
  ['uitstroom'],
  ['uitstroom-per-jaar', 'uitstroom-per-kwartaal'],
] as const;
const sizes = [15, 30, 45, 60, 90, 130];
const year: Period = { from: '2018-01-01', until: '2018-12-31' };
const longer: Period = { from: '2017-06-01', until: '2019-06-30' };

const count = (ids: readonly string[], period: Period) =>
  countTables(
    file.db,
    period,
    ids.flatMap((id) => declaredTables.get(id) ?? []),
  );

const compared = (tables: readonly CountedTable[]) =>
  tables.map((table) => ({ ...table, id: `${table.id}@vergeleken` }));

/** Nothing when it is refused, as a report about very few persons may be. */
async function shared(tables: readonly CountedTable[], rules: ProtectionRules) {
  try {
    const made = await protectTables(tables, rules);
    return made.tables.length === tables.length ? made : undefined;
  } catch (error) {
    expect(error).toMatchObject({ refused: { code: 'not-shareable' } });
    return undefined;
  }
}

const isWider = ({ notes }: ReportTable) => notes.some((note) => note.includes('bredere rijen.'));
const linesOf = ({ rows }: ReportTable) =>
  rows.map(({ id }) => id).filter((id) => id !== 'onbekend' && id !== 'totaal');

describe('tables of which the thin ones are merged', () => {
  it(
    'withstand every attack, beside a period that is compared too',
    { timeout: rounds(120_000, 3_600_000) },
    async () => {
      let [made, wider] = [0, 0];
      for (let seed = 1; seed <= rounds(2, 300); seed += 1) {
        await fillTables(file.db, randomCaseload(seed + 900, sizes[seed % sizes.length] ?? 15));
        for (const ids of reports) {
          const counted = [...(await count(ids, longer)), ...compared(await count(ids, year))];
          for (const smallestGroup of [5, 20]) {
            for (const way of ['afronden', 'verbergen'] as const) {
              if (way === 'afronden' && smallestGroup > 5) continue;
              const report = await shared(counted, { ...rounding, way, smallestGroup });
              if (!report) continue;
              const { tables } = report;
              made += 1;
              wider += tables.filter(isWider).length;
              const known = { way, smallestGroup, earlier: [] };
              const faults = await auditTables(counted, tables, known);
              expect(faults, `seed ${String(seed)}, ${way} ${String(smallestGroup)}`).toEqual([]);
              // The same lines in both periods, where these do not follow from the period.
              for (const [at, table] of tables.slice(0, ids.length).entries()) {
                const other = tables[at + ids.length];
                expect(other && isWider(other)).toBe(isWider(table));
                if (['leeftijd', 'contacten', 'wachttijden'].includes(table.id)) {
                  expect(other && linesOf(other)).toEqual(linesOf(table));
                }
              }
            }
          }
        }
      }
      expect(made).toBeGreaterThan(rounds(2, 300) * 4);
      expect(wider).toBeGreaterThan(made);
    },
  );

  it(
    'withstand who lays them beside the next, with other lines',
    { timeout: rounds(120_000, 3_600_000) },
    async () => {
      let [made, others] = [0, 0];
      for (let seed = 1; seed <= rounds(10, 300); seed += 1) {
        const size = 30 + ((seed * 7) % 40);
        const plain = randomCaseload(seed + 700, size);
        for (const ids of [
          ['caseload', 'leeftijd', 'contacten', 'wachttijden'],
          ['uitstroom', 'uitstroom-per-kwartaal'],
        ]) {
          await fillTables(file.db, plain);
          const first = await count(ids, year);
          // Some came: what was too thin may be so no longer.
          const more = plain.persons
            .slice(0, seed % 9)
            .map((person, at) => ({ ...person, id: size + at + 1, household: size + at + 1 }));
          const outflows = more.map(
            ({ id }) => ({ person: id, kind: 'betaald-werk', date: '2018-05-05' }) as const,
          );
          await fillTables(file.db, {
            ...plain,
            persons: [...plain.persons, ...more],
            outflows: [...plain.outflows, ...outflows],
          });
          const second = await count(ids, seed % 2 === 0 ? year : longer);
          const before = await shared(first, rounding);
          const figures = before?.figures ?? [];
          const earlier = [{ id: 1, way: 'afronden', smallestGroup: 5, figures } as const];
          const after = before && (await shared(second, { ...rounding, earlier }));
          if (!after) continue;
          made += 1;
          const [one, other] = [before.tables, after.tables].map((tables) =>
            tables.map((table) => linesOf(table).join()),
          );
          if (one?.join() !== other?.join()) others += 1;
          const pair = [
            { exact: first, shown: before.tables },
            { exact: second, shown: after.tables },
          ] as const;
          expect(await auditPair(...pair), `seed ${String(seed)}`).toEqual([]);
        }
      }
      expect(made).toBeGreaterThan(rounds(10, 300));
      expect(others).toBeGreaterThan(0);
    },
  );
});

describe('a thin table that is rounded', () => {
  it('is not published as more than who knows the rule knows it to be at most', async () => {
    const key = (band?: string) =>
      `personen|caseload|2018-01-01..2018-12-31${band === undefined ? '' : `|ageBand=["${band}"]`}`;
    for (const [young, old] of [
      [9, 7],
      [10, 8],
      [12, 7],
    ] as const) {
      const counts = { 'tot-27': young, '27-34': 0, '35-44': old, '45-54': 0, '55-plus': 0 };
      const bands = Object.entries(counts);
      const rows = bands.map(([band, value]) => [band, [{ key: key(band), value }]] as const);
      const total = [{ key: key(), value: young + old }];
      const sums = [{ total: key(), parts: bands.map(([band]) => key(band)) }];
      const table = tableOf(
        { ...Object.fromEntries(rows), totaal: total },
        { id: 'leeftijd', sums },
      );
      for (let secret = 1; secret <= 8; secret += 1) {
        const { tables } = await protectTables([table], { ...rounding, secret: String(secret) });
        expect(tables[0]?.rows).toHaveLength(3);
        // Of 16 to 19 persons a 20 would tell that it is one of these four.
        expect(tables[0]?.cells.at(-1)).toEqual([15]);
      }
    }
  });
});

describe('the auditor of merged tables', () => {
  const ages = (rows: Readonly<Record<string, number>>) =>
    tableOf(
      Object.fromEntries(
        Object.entries(rows).map(([id, value]) => [
          id,
          [{ key: `personen|caseload|2018-01-01..2018-12-31|ageBand=["${id}"]`, value }],
        ]),
      ),
      { id: 'leeftijd' },
    );
  const exact = ages({ 'tot-27': 9, '27-34': 7, '35-44': 1, '45-54': 1, '55-plus': 0 });
  const shown = (young: number, old: number): ReportTable => ({
    id: 'leeftijd',
    title: 'Tabel',
    rows: [
      { id: 'tot-34', label: 'Jonger dan 35 jaar' },
      { id: '35-plus', label: '35 jaar en ouder' },
    ],
    columns: [{ id: 'kolom-0', label: 'Kolom 0', unit: 'personen' }],
    cells: [[young], [old]],
    notes: [],
  });

  it('knows from the lines how many they hold', () => {
    const [told] = toldByLines([exact], [exact], [shown(15, 0)], 5);
    // Three lines were too many, so fewer than 20 persons; two lines are as few as there can be.
    expect([told?.least, told?.most]).toEqual([0, 19]);
  });

  it('sees that this tells too much of another count', async () => {
    expect((await auditRounding([exact], [shown(15, 0)])).faults).toEqual([]);
    // At least 16 are young, so 3 at most are not, and at least 1.
    expect((await auditRounding([exact], [shown(20, 5)])).faults.join()).toMatch(
      /can only be [123], [123], [123]$/,
    );
  });

  it('sees a wider row that is not the sum of what went into it', async () => {
    expect((await auditRounding([exact], [shown(25, 0)])).faults.join()).toContain(
      'is shown as 25',
    );
  });
});

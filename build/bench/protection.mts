import type { CountedTable, ProtectionRules } from '#shared/evaluation/counted.ts';
import type { ProtectionWay } from '#shared/evaluation/schema.ts';
import { audited } from '../../electron/backend/evaluation/audited.ts';
import { countSystem } from '../../electron/backend/evaluation/protection/facts.ts';
import { protectTables } from '../../electron/backend/evaluation/protection/protect-tables.ts';
import { roundTogether } from '../../electron/backend/evaluation/protection/rounding.ts';
import { loadSolver } from '../../electron/backend/evaluation/protection/solver.ts';
import { compare, timed, type Comparison } from './measure.mts';
import { Random } from './random.mts';

const persons = 300;
const columns = 6;
const tableIds = ['soort', 'trede', 'traject'] as const;

const rules: ProtectionRules = {
  way: 'afronden',
  smallestGroup: 5,
  secret: 'meting',
  earlier: [],
};

/** Rounding and proving so many cells together, against rounding them without any proof. */
export async function compareProtection(size: number, rounds: number): Promise<Comparison> {
  const tables = linkedTables(size);
  const solver = await loadSolver();
  const system = countSystem(tables, new Map(), new Set());
  return compare(
    { name: 'bescherming', size, ours: 'afronden en bewijzen', against: 'alleen afronden' },
    rounds,
    () => timed(() => protectTables(tables, rules)),
    () => timed(() => roundTogether(solver, system, rules.secret)),
  );
}

/** Of how many cells the time of more is told as a multiple. */
const fewCells = 200;

/** How the time grows with the cells: of so many against that of a small report, which is also in the sizes. */
export function compareGrowth(size: number, rounds: number): Promise<Comparison> {
  const [few, many] = [linkedTables(fewCells), linkedTables(size)];
  return compare(
    {
      name: 'bescherming, groei',
      size,
      ours: 'afronden en bewijzen',
      against: `hetzelfde van ${fewCells} cellen`,
    },
    rounds,
    () => timed(() => protectTables(many, rules)),
    () => timed(() => protectTables(few, rules)),
  );
}

/** Hiding small groups and proving it, against rounding the same cells and proving that. */
export function compareHiding(size: number, rounds: number): Promise<Comparison> {
  const tables = linkedTables(size);
  return compare(
    {
      name: 'bescherming, hoe',
      size,
      ours: 'verbergen en bewijzen',
      against: 'afronden en bewijzen',
    },
    rounds,
    () => timed(() => protectTables(tables, { ...rules, way: 'verbergen' })),
    () => timed(() => protectTables(tables, rules)),
  );
}

/** All that a report to share costs before it is written, against protecting it without the attack that follows. */
export function compareAttack(
  way: ProtectionWay,
  size: number,
  rounds: number,
): Promise<Comparison> {
  const tables = linkedTables(size);
  const attacked = audited(protectTables);
  return compare(
    {
      name: `bescherming, aanval (${way})`,
      size,
      ours: 'beschermen en aanvallen',
      against: 'alleen beschermen',
    },
    rounds,
    () => timed(() => attacked(tables, { ...rules, way })),
    () => timed(() => protectTables(tables, { ...rules, way })),
  );
}

/** Three tables of the same people in the same rows, so that they share the totals of their rows. */
export function linkedTables(size: number, seed = 3): CountedTable[] {
  const random = new Random(seed);
  const rows = Math.max(2, Math.round(size / tableIds.length / (columns + 1)) - 1);
  const people = Array.from({ length: persons }, () => ({
    // Some rows hold many and most hold few, as nationalities and years of settlement do.
    row: Math.floor(rows * (random.whole(0, 1_000) / 1_001) ** 2),
    in: tableIds.map(() => Math.floor(columns * (random.whole(0, 1_000) / 1_001) ** 1.5)),
  }));
  return tableIds.map((id, at): CountedTable => {
    const cell = (row: number | null, column: number | null) => ({
      key: keyOf(id, row, column),
      value: people.filter(
        (one) => (row === null || one.row === row) && (column === null || one.in[at] === column),
      ).length,
    });
    const rowNumbers = [...Array.from({ length: rows }, (_, row) => row), null];
    const columnNumbers = [...Array.from({ length: columns }, (_, column) => column), null];
    const parts = <T,>(all: readonly (T | null)[]) => all.filter((each) => each !== null);
    return {
      id,
      title: id,
      rows: rowNumbers.map((row) => ({ ...line(row), listed: 'always' })),
      columns: columnNumbers.map((column) => ({ ...line(column), unit: 'personen' })),
      cells: rowNumbers.map((row) => columnNumbers.map((column) => cell(row, column))),
      sums: [
        ...rowNumbers.map((row) => ({
          total: keyOf(id, row, null),
          parts: parts(columnNumbers).map((column) => keyOf(id, row, column)),
        })),
        ...columnNumbers.map((column) => ({
          total: keyOf(id, null, column),
          parts: parts(rowNumbers).map((row) => keyOf(id, row, column)),
        })),
      ],
      notes: [],
      exactNotes: [],
    };
  });
}

const line = (at: number | null) =>
  at === null ? { id: 'totaal', label: 'Totaal' } : { id: `lijn-${at}`, label: `Lijn ${at}` };

const keyOf = (table: string, row: number | null, column: number | null): string =>
  [
    'personen|caseload|2018-01-01..2019-12-31',
    ...(column === null ? [] : [`${table}=["${column}"]`]),
    ...(row === null ? [] : [`rij=["${row}"]`]),
  ].join('|');

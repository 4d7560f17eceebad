import type {
  CellKey,
  CountedCell,
  CountedTable,
  EarlierFigure,
  ProtectTables,
  ProtectedTables,
  ProtectionRules,
} from '#shared/evaluation/counted.ts';
import type { ReportTable } from '#shared/evaluation/schema.ts';
import type { Highs } from 'highs';
import { Refusal } from '../../refusal.ts';
import { keptRoundings, withEarlier } from './earlier.ts';
import { countSystem } from './facts.ts';
import { hideTogether } from './hiding/hide-together.ts';
import { type MergedTables, mergeSmallRows, mergingEverywhere } from './merge-rows.ts';
import { acrossPeriods } from './periods/across-periods.ts';
import { amountsOf, countsByPrice, hideAllAmounts, hideAmounts } from './money.ts';
import { roundAmount } from './prices.ts';
import { findExposed } from './proof.ts';
import { roundTogether } from './rounding.ts';
import { loadSolver } from './solver.ts';
import { protectionTexts } from './texts.ts';

/** A rounding that cannot be proven safe is drawn again, so many times. */
const attempts = 8;

/** What is tried in turn until there is a rounding that can be proven. Nearly always it is the first. */
const stricterAndStricter = [
  { mergeEverywhere: false, withAmounts: true },
  { mergeEverywhere: true, withAmounts: true },
  { mergeEverywhere: false, withAmounts: false },
  { mergeEverywhere: true, withAmounts: false },
] as const;

/**
 * Makes the tables of a report fit to share: small rows merged, counts rounded to 5 together, amounts
 * rounded to € 1.000 or hidden, and the whole proven: no count of 1 to 4 can be known, nor be narrowed
 * down to fewer than five values, by who has all tables and knows these rules, all prices and the total
 * cost.
 *
 * He may have all that was shared before as well: a difference between then and now of fewer than five
 * persons is a count like any other.
 *
 * @throws Refusal `not-shareable` when there is no rounding that can be proven safe
 */
export const protectTables: ProtectTables = async (tables, rules) => {
  if (rules.way === 'verbergen') return hideTogether(tables, rules);
  const solver = await loadSolver();
  const found = await findRounding(solver, tables, rules);
  if (found) return present(found.merged, found.published);
  const alone =
    rules.earlier.length > 0 && (await findRounding(solver, tables, { ...rules, earlier: [] }));
  throw new Refusal(
    'not-shareable',
    alone ? protectionTexts.refusedBesideEarlier : protectionTexts.refused,
  );
};

async function findRounding(
  solver: Highs,
  tables: readonly CountedTable[],
  rules: ProtectionRules,
): Promise<{ merged: MergedTables; published: Published } | undefined> {
  for (const { mergeEverywhere, withAmounts } of stricterAndStricter) {
    const merged = mergeSmallRows(mergeEverywhere ? mergingEverywhere(tables) : tables);
    const published = await publish(solver, merged, withAmounts, rules);
    if (published) return { merged, published };
  }
  return undefined;
}

interface Published {
  readonly counts: ReadonlyMap<CellKey, number>;
  /** The keys of amounts that are not published. */
  readonly hidden: ReadonlySet<CellKey>;
}

/** What to publish, proven; nothing when that does not work out. */
async function publish(
  solver: Highs,
  { tables, floors }: MergedTables,
  withAmounts: boolean,
  { secret, earlier, pause }: ProtectionRules,
): Promise<Published | undefined> {
  const amounts = amountsOf(tables);
  const known = withAmounts ? countsByPrice(amounts) : new Set<CellKey>();
  const system = countSystem(tables, floors, known);
  const kept = keptRoundings(system, earlier);
  const attacked = acrossPeriods(solver, withEarlier(system, earlier));
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    await pause?.();
    // What keeps its rounding may be what gives it away: then all is drawn anew.
    const keeping = attempt < attempts / 2 ? kept : new Map<CellKey, number>();
    const counts = roundTogether(solver, system, secret, attempt, keeping);
    if (counts === undefined) return undefined;
    const hiding = withAmounts ? hideAmounts(tables, amounts, counts) : hideAllAmounts(amounts);
    if (hiding === undefined) continue;
    const { hidden, fitting } = hiding;
    const exposed = await findExposed(solver, attacked, counts, fitting, pause);
    if (exposed === undefined) return { counts, hidden };
  }
  return undefined;
}

function present({ tables, merged }: MergedTables, { counts, hidden }: Published): ProtectedTables {
  const publishedOf = (cell: CountedCell): number | null => {
    if (cell.public) return cell.value;
    if (cell.money) return hidden.has(cell.key) ? null : roundAmount(cell.value);
    return counts.get(cell.key) ?? null;
  };
  const printed = tables.map((table): ReportTable => {
    const cells = table.cells.map((row) => row.map(publishedOf));
    const { id, title, rows, columns, notes } = table;
    return {
      id,
      title,
      rows: rows.map((row) => ({ id: row.id, label: row.label })),
      columns: columns.map((column) => ({ ...column })),
      cells,
      notes: [...notes, ...tableNotes(table, cells, merged.get(id))],
    };
  });
  const ofPersons = tables.flatMap((table) => table.cells.flat()).filter((cell) => !cell.public);
  const figures = new Map(
    ofPersons.map((cell): [CellKey, EarlierFigure] => [
      cell.key,
      { key: cell.key, published: publishedOf(cell), exact: cell.value },
    ]),
  );
  return {
    tables: printed,
    protection: reportSentences(printed, [...merged.values()]),
    figures: [...figures.values()],
  };
}

const hasCounts = (table: Pick<ReportTable, 'columns'>): boolean =>
  table.columns.some(({ unit }) => unit !== 'euro');
const hasAmounts = (table: Pick<ReportTable, 'columns'>): boolean =>
  table.columns.some(({ unit }) => unit === 'euro');
const hides = (cells: ReportTable['cells']): boolean => cells.some((row) => row.includes(null));

function tableNotes(
  table: CountedTable,
  cells: ReportTable['cells'],
  mergedLabel: string | undefined,
): string[] {
  const columns = { columns: [...table.columns] };
  return [
    ...(mergedLabel === undefined ? [] : [protectionTexts.merged(mergedLabel)]),
    ...(hasCounts(columns) ? [protectionTexts.tableRounded] : []),
    ...(hasAmounts(columns) ? [protectionTexts.amounts] : []),
    ...(hides(cells) ? [protectionTexts.tableHidden] : []),
  ];
}

function reportSentences(
  tables: readonly ReportTable[],
  mergedLabels: readonly string[],
): string[] {
  return [
    protectionTexts.rounded,
    protectionTexts.difference,
    protectionTexts.sums,
    ...mergedLabels.map(protectionTexts.merged),
    ...(tables.some(hasAmounts) ? [protectionTexts.amounts] : []),
    ...(tables.some(({ cells }) => hides(cells)) ? [protectionTexts.hiddenAmounts] : []),
    protectionTexts.proven,
  ];
}

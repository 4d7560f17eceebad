import type {
  CellKey,
  CountedTable,
  ProtectTables,
  ProtectedTables,
} from '#shared/evaluation/counted.ts';
import type { ReportTable } from '#shared/evaluation/schema.ts';
import type { Highs } from 'highs';
import { Refusal } from '../../refusal.ts';
import { countSystem } from './facts.ts';
import { type MergedTables, mergeSmallRows, mergingEverywhere } from './merge-rows.ts';
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
 * Not covered: what can be read from two reports of different periods together.
 *
 * @throws Refusal `not-shareable` when there is no rounding that can be proven safe
 */
export const protectTables: ProtectTables = async (tables, { secret }) => {
  const solver = await loadSolver();
  for (const { mergeEverywhere, withAmounts } of stricterAndStricter) {
    const merged = mergeSmallRows(mergeEverywhere ? mergingEverywhere(tables) : tables);
    const published = publish(solver, merged, withAmounts, secret);
    if (published) return present(merged, published);
  }
  throw new Refusal('not-shareable', protectionTexts.refused);
};

interface Published {
  readonly counts: ReadonlyMap<CellKey, number>;
  /** The keys of amounts that are not published. */
  readonly hidden: ReadonlySet<CellKey>;
}

/** What to publish, proven; nothing when that does not work out. */
function publish(
  solver: Highs,
  { tables, floors }: MergedTables,
  withAmounts: boolean,
  secret: Uint8Array | string,
): Published | undefined {
  const amounts = amountsOf(tables);
  const known = withAmounts ? countsByPrice(amounts) : new Set<CellKey>();
  const system = countSystem(tables, floors, known);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const counts = roundTogether(solver, system, secret, attempt);
    if (counts === undefined) return undefined;
    const hiding = withAmounts ? hideAmounts(tables, amounts, counts) : hideAllAmounts(amounts);
    if (hiding === undefined) continue;
    const { hidden, fitting } = hiding;
    if (findExposed(solver, system, counts, fitting) === undefined) return { counts, hidden };
  }
  return undefined;
}

function present({ tables, merged }: MergedTables, { counts, hidden }: Published): ProtectedTables {
  const printed = tables.map((table): ReportTable => {
    const cells = table.cells.map((row) =>
      row.map((cell): number | null => {
        if (cell.public) return cell.value;
        if (cell.money) return hidden.has(cell.key) ? null : roundAmount(cell.value);
        return counts.get(cell.key) ?? null;
      }),
    );
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
  return { tables: printed, protection: reportSentences(printed, [...merged.values()]) };
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

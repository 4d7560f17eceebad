import type { CountedCell, CountedTable } from '#shared/evaluation/counted.ts';
import type { TableDeclaration } from '#shared/evaluation/declaration.ts';
import { merging } from '#shared/evaluation/merging.ts';
import type { ReportTable } from '#shared/evaluation/schema.ts';
import { declaredTables } from '#shared/evaluation/tables/all-tables.ts';
import { kindAndPeriod } from './same-period.ts';

/** The cells of the lines of a table together, and what who knows the rule makes of them by those lines. */
export interface ToldByLines {
  readonly table: string;
  readonly cells: readonly CountedCell[];
  readonly least: number;
  readonly most: number;
}

/**
 * What the lines of declared tables tell to who knows when they are too thin: that they are not as they are
 * now, if they could have been merged further, and that they were with more lines, if they were merged.
 *
 * @param exactTables with the rows that are shown, see `asBanded`
 * @param smallestGroup 5 where counts are rounded
 */
export function toldByLines(
  countedTables: readonly CountedTable[],
  exactTables: readonly CountedTable[],
  shownTables: readonly ReportTable[],
  smallestGroup: number,
): ToldByLines[] {
  return countedTables.flatMap((counted, at): ToldByLines[] => {
    const declared = declaredTables.get(kindAndPeriod(counted.id)[0]);
    const [exact, shown] = [exactTables[at], shownTables[at]];
    if (!declared || !exact || !shown || !('by' in declared.rows)) return [];
    const how = merging[declared.rows.by];
    if (how.kind !== 'neighbours') return [];
    const others = ['onbekend', ...(declared.rows.extra ?? []).map(({ id }) => id)];
    const lines = counted.rows.filter(({ id }) => !others.includes(id)).map(({ id }) => id);
    const steps = [(id: string) => ({ id }), ...how.widenings].map(
      (wider) => new Set(lines.map((id) => wider(id)?.id ?? id)),
    );
    const ids = new Set(shown.rows.map(({ id }) => id));
    const step = steps.findIndex((own) => [...own].every((id) => ids.has(id)));
    const columns = counted.columns.flatMap(({ id }, column) => (id === 'totaal' ? [] : [column]));
    const cells = exact.rows.flatMap(({ id }, row) =>
      others.includes(id) ? [] : columns.flatMap((column) => exact.cells[row]?.[column] ?? []),
    );
    const size = cells.reduce((sum, { value }) => sum + value, 0);
    const together = 2 * smallestGroup * (isAboutAll(declared) ? columns.length : 1);
    const enoughFor = (count: number) =>
      Math.max(2, Math.ceil((5 * count * columns.length) / together)) * together;
    const [now = 0, before = 0] = [steps[step]?.size, steps[step - 1]?.size];
    const mayBeWider = now > 1 && step >= 0 && step < steps.length - 1;
    // In a table with the same lines it may have been another that was thin.
    const wasThin = before > 1 && size < enoughFor(before);
    return [
      {
        table: counted.id,
        cells,
        least: mayBeWider && size >= enoughFor(now) ? enoughFor(now) : 0,
        most: wasThin ? enoughFor(before) - 1 : Infinity,
      },
    ];
  });
}

/** Each column tells everybody apart by something else. */
const isAboutAll = ({ columns }: TableDeclaration): boolean =>
  'measures' in columns && columns.measures.some(({ rowsBy }) => rowsBy !== undefined);

import type { ReportContext } from '../published.ts';
import type { ReportTable, SeriesChart, Unit } from '../schema.ts';
import type { ChartDeclaration, ChartSeries } from './chart-declaration.ts';

/** More lines than these cannot be told apart. */
const mostLines = 6;

/** The chart of a published table; `null` when the table has nothing to draw. */
export function seriesOf(
  declared: ChartDeclaration,
  table: ReportTable,
  context: ReportContext,
): SeriesChart | null {
  const rows = table.rows.flatMap((row, index) =>
    declared.without.includes(row.id) ? [] : [{ ...row, index }],
  );
  const wanted =
    declared.series ??
    table.columns.slice(0, mostLines).map(({ id }): ChartSeries => ({ column: id }));
  const series = wanted.flatMap(({ column: id, label, rows: own }) => {
    const column = table.columns.findIndex((each) => each.id === id);
    const found = table.columns[column];
    if (found === undefined) return [];
    const values = rows.map((row) =>
      own === undefined || own.includes(row.id) ? (table.cells[row.index]?.[column] ?? null) : 0,
    );
    return [{ label: label ?? found.label, values, unit: found.unit }];
  });
  const drawn = series.filter(({ values }) => values.some((value) => value !== 0));
  const kept = rows.flatMap((_, at) =>
    declared.withoutZeros === undefined || drawn.some(({ values }) => values[at] !== 0) ? [at] : [],
  );
  const unit: Unit | undefined = drawn[0]?.unit;
  if (unit === undefined || kept.length === 0) return null;
  return {
    id: declared.id,
    tableId: table.id,
    title: declared.finding(table, context) ?? declared.name,
    drawn: declared.drawn,
    unit,
    categories: kept.map((at) => {
      const row = rows[at];
      return declared.categories?.[row?.id ?? ''] ?? row?.label ?? '';
    }),
    series: drawn.map(({ label, values }) => ({
      label,
      values: kept.map((at) => values[at] ?? null),
    })),
  };
}

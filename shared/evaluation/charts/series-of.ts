import { linesOfBoth } from '../compared-table.ts';
import type { ReportContext } from '../published.ts';
import type { ReportTable, SeriesChart } from '../schema.ts';
import type { ShownFigure } from '../shown-table.ts';
import type { ChartDeclaration, ChartSeries } from './chart-declaration.ts';
import { comparedTexts } from './compared-texts.ts';

/** More lines than these cannot be told apart. */
const mostLines = 6;

/** The same table over the period that is compared with, and what the periods are called. */
export interface ComparedPeriod {
  readonly table: ReportTable;
  readonly now: string;
  readonly then: string;
}

/** The chart of a published table, of both periods where there are two; `null` when there is nothing to draw. */
export function seriesOf(
  declared: ChartDeclaration,
  table: ReportTable,
  context: ReportContext,
  compared?: ComparedPeriod,
): SeriesChart | null {
  const tables = compared === undefined ? [table] : [table, compared.table];
  const wanted = wantedOf(declared, tables);
  const rows = tables.map((each) => each.rows.filter(({ id }) => !declared.without.includes(id)));
  const inPairs = compared !== undefined && declared.apart !== true;
  const both = inPairs ? linesOfBoth(rows[0] ?? [], rows[1] ?? []) : [];
  const periods = tables.map((each, at) => {
    const own = inPairs ? both : (rows[at] ?? []);
    return { rows: own, values: wanted.map((series) => valuesOf(each, own, series)) };
  });
  const drawn = wanted.flatMap((series, at) =>
    periods.some(({ values }) => values[at]?.some(isSomething)) ? [{ ...series, at }] : [],
  );
  const tells = (period: (typeof periods)[number], row: number) =>
    drawn.some(({ at }) => isSomething(period.values[at]?.[row] ?? null));
  const drawings = periods.map((period) => {
    const kept = period.rows.flatMap((_, row) =>
      declared.withoutZeros === undefined ||
      (inPairs ? periods.some((each) => tells(each, row)) : tells(period, row))
        ? [row]
        : [],
    );
    return {
      categories: kept.map((row) => {
        const { id = '', label = '' } = period.rows[row] ?? {};
        return declared.categories?.[id] ?? label;
      }),
      series: drawn.map(({ label, at }) => ({
        label,
        values: kept.map((row) => period.values[at]?.[row] ?? null),
      })),
    };
  });
  const [now, then] = drawings;
  const unit = drawn[0]?.unit;
  if (unit === undefined || now === undefined) return null;
  if (drawings.every(({ categories }) => categories.length === 0)) return null;
  const found = declared.finding(table, context);
  return {
    id: declared.id,
    tableId: table.id,
    title: titleOf(found ?? declared.name, found === null ? undefined : compared?.now),
    drawn: declared.drawn,
    unit,
    ...now,
    ...(compared === undefined || then === undefined
      ? {}
      : { compared: { now: compared.now, then: compared.then, apart: !inPairs, ...then } }),
  };
}

/** A finding is of one period only. */
const titleOf = (title: string, period: string | undefined): string =>
  period === undefined ? title : comparedTexts.finding(title, period);

function wantedOf(declared: ChartDeclaration, tables: readonly ReportTable[]) {
  const columns = linesOfBoth(tables[0]?.columns ?? [], tables[1]?.columns ?? []);
  const wanted =
    declared.series ?? columns.slice(0, mostLines).map(({ id }): ChartSeries => ({ column: id }));
  return wanted.flatMap((series) => {
    const column = columns.find(({ id }) => id === series.column);
    if (column === undefined) return [];
    return [{ ...series, label: series.label ?? column.label, unit: column.unit }];
  });
}

/** Of a series in rows, in the table of one period. */
const valuesOf = (
  table: ReportTable,
  rows: ReportTable['rows'],
  { column: columnId, rows: own }: ChartSeries,
): ShownFigure[] => {
  const column = table.columns.findIndex(({ id }) => id === columnId);
  return rows.map(({ id }) => {
    const row = table.rows.findIndex((each) => each.id === id);
    if (row < 0 || column < 0) return 'absent';
    return own === undefined || own.includes(id) ? (table.cells[row]?.[column] ?? null) : 0;
  });
};

/** Hidden is something too. */
const isSomething = (value: ShownFigure): boolean => value !== 0 && value !== 'absent';

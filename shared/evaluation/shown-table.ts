import type { Period } from '../kernel/dates.ts';
import { linesOfBoth } from './compared-table.ts';
import type { Report, ReportTable, Unit } from './schema.ts';
import { periodInShort } from './texts.ts';

/** A figure, `null` for one that is hidden, and `absent` for what there is not in that period. */
export type ShownFigure = number | null | 'absent';

export interface ShownColumn {
  readonly id: string;
  readonly label: string;
  readonly unit: Unit;
  /** Over which period it is; only where two periods stand side by side. */
  readonly period?: string;
}

/** A table of a report as it is shown: with the figures of the period that it is compared with, if any. */
export interface ShownTable extends Pick<ReportTable, 'id' | 'title' | 'rowHeading' | 'rows'> {
  readonly columns: readonly ShownColumn[];
  readonly cells: readonly (readonly ShownFigure[])[];
  readonly about: readonly string[];
  readonly notes: readonly string[];
  /** Rows or columns are only there in one of the periods. */
  readonly hasAbsent: boolean;
}

/** What of a report says which tables stand side by side. */
export type ComparedTables = Pick<Report, 'tables' | 'comparedTables' | 'period' | 'comparedWith'>;

/**
 * The tables of a report in its order. Where the report compares, each column is followed by the same one of
 * the other period; rows and columns that are only in that period come last, but before a total.
 */
export const shownTables = ({
  tables,
  comparedTables,
  period,
  comparedWith,
}: ComparedTables): ShownTable[] =>
  tables.map((table) => {
    const other = comparedTables.find(({ id }) => id === table.id);
    return other === undefined || comparedWith === null
      ? alone(table)
      : together(table, other, period, comparedWith);
  });

const alone = ({ about = [], ...table }: ReportTable): ShownTable => ({
  ...table,
  about,
  hasAbsent: false,
});

function together(now: ReportTable, then: ReportTable, period: Period, other: Period): ShownTable {
  const rows = linesOfBoth(now.rows, then.rows);
  const periods = [
    { table: now, label: periodInShort(period), suffix: '' },
    { table: then, label: periodInShort(other), suffix: '@vergeleken' },
  ];
  const columns = linesOfBoth(now.columns, then.columns).flatMap((column) =>
    periods.flatMap(({ table, label, suffix }) => {
      const at = table.columns.findIndex(({ id }) => id === column.id);
      return at < 0
        ? []
        : [
            {
              id: column.id + suffix,
              label: column.label,
              unit: column.unit,
              period: label,
              table,
              at,
            },
          ];
    }),
  );
  const cells = rows.map((row) =>
    columns.map(({ table, at }): ShownFigure => {
      const line = table.rows.findIndex(({ id }) => id === row.id);
      return line < 0 ? 'absent' : (table.cells[line]?.[at] ?? null);
    }),
  );
  return {
    id: now.id,
    title: now.title,
    ...(now.rowHeading === undefined ? {} : { rowHeading: now.rowHeading }),
    rows,
    columns: columns.map(({ id, label, unit, period: each }) => ({
      id,
      label,
      unit,
      period: each,
    })),
    cells,
    about: [...new Set([...(now.about ?? []), ...(then.about ?? [])])],
    notes: [...new Set([...now.notes, ...then.notes])],
    hasAbsent: cells.some((row) => row.includes('absent')),
  };
}

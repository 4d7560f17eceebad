import type { Period } from '../kernel/dates.ts';
import { aboutTexts } from './about-texts.ts';
import { quartersBeside } from './compared-quarters.ts';
import { linesOfBoth } from './compared-table.ts';
import type { Report, ReportTable, Unit } from './schema.ts';
import { overPeriod, periodInShort } from './texts.ts';

/** A figure, `null` for one that is hidden, and `absent` for what there is not in that period. */
export type ShownFigure = number | null | 'absent';

export interface ShownColumn {
  readonly id: string;
  readonly label: string;
  readonly unit: Unit;
  /** Over which period it is; only where two periods stand side by side and differ. */
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
 * the other period; rows and columns that are only in that period come last, but before a total. Quarters
 * of other years stand beside each other in their order.
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
      : together(...quartersBeside(table, other), period, comparedWith);
  });

const alone = ({ about = [], columns, ...table }: ReportTable): ShownTable => ({
  ...table,
  columns: columns.map(({ id, label, unit }) => ({ id, label, unit })),
  about,
  hasAbsent: false,
});

function together(now: ReportTable, then: ReportTable, period: Period, other: Period): ShownTable {
  const rows = linesOfBoth(now.rows, then.rows);
  const periods = [
    { tables: [now], label: periodInShort(period), suffix: '' },
    { tables: [then], label: periodInShort(other), suffix: '@vergeleken' },
  ];
  const columns = linesOfBoth(now.columns, then.columns).flatMap(({ timeless, ...column }) =>
    timeless
      ? [{ shown: column, tables: [now, then], id: column.id }]
      : periods
          .filter(({ tables }) => tables.some((table) => columnOf(table, column.id) !== -1))
          .map(({ tables, label, suffix }) => ({
            // A year in a report of that year says its period itself.
            shown: {
              ...column,
              id: column.id + suffix,
              ...(column.label === label ? {} : { period: label }),
            },
            tables,
            id: column.id,
          })),
  );
  const cells = rows.map((row) => columns.map(({ tables, id }) => figureIn(tables, row.id, id)));
  return {
    id: now.id,
    title: now.title,
    ...(now.rowHeading === undefined ? {} : { rowHeading: now.rowHeading }),
    rows,
    columns: columns.map(({ shown }) => shown),
    cells,
    about: [
      ...(now.about ?? []),
      ...(then.about ?? []).filter((line) => line !== aboutTexts.overlaps),
    ],
    notes: notesOfBoth(
      now,
      then,
      periods.map(({ label }) => label),
    ),
    hasAbsent: cells.some((row) => row.includes('absent')),
  };
}

const columnOf = ({ columns }: ReportTable, columnId: string): number =>
  columns.findIndex(({ id }) => id === columnId);

/** In the first of the tables that has the row. */
function figureIn(tables: readonly ReportTable[], rowId: string, columnId: string): ShownFigure {
  for (const table of tables) {
    const row = table.rows.findIndex(({ id }) => id === rowId);
    if (row !== -1) return table.cells[row]?.[columnOf(table, columnId)] ?? null;
  }
  return 'absent';
}

/** What holds for both periods is said once, the rest with the name of its period. */
function notesOfBoth(now: ReportTable, then: ReportTable, [nowName = '', thenName = '']: string[]) {
  const only = (notes: readonly string[], others: readonly string[], name: string) => {
    const own = notes.filter((note) => !others.includes(note));
    return own.length === 0 ? [] : [overPeriod(name, own.join(' '))];
  };
  return [
    ...now.notes.filter((note) => then.notes.includes(note)),
    ...only(now.notes, then.notes, nowName),
    ...only(then.notes, now.notes, thenName),
  ];
}

import { formatDate } from '#shared/kernel/dates.ts';
import { formatEuro } from '#shared/kernel/money.ts';
import type { Row } from '../../changes/change.ts';
import type { Names } from './look-up.ts';

/** A column in the words of the screen; `null`: nothing stands there. */
export interface ColumnWords {
  readonly column: string;
  readonly label: string;
  readonly words: (row: Row, names: Names) => string | null;
}

/** How people see the rows of a table. */
export interface TableWords {
  /** `opleiding`: what one of them is called, without an article. */
  readonly title: string;
  /** Part of another thing: a step is part of its plan, and adding one changes the plan. */
  readonly partOf?: string;
  /** The column by which people know one from another. */
  readonly known?: string;
  readonly columns: readonly ColumnWords[];
}

export const text = (column: string, label: string): ColumnWords => ({
  column,
  label,
  words: (row) => asText(row[column]),
});
export const date = (column: string, label: string): ColumnWords => ({
  column,
  label,
  words: (row) => (typeof row[column] === 'string' ? formatDate(row[column]) : null),
});
export const flag = (column: string, label: string): ColumnWords => ({
  column,
  label,
  words: (row) => (typeof row[column] === 'number' ? (row[column] === 1 ? 'ja' : 'nee') : null),
});
export const amount = (column: string, label: string): ColumnWords => ({
  column,
  label,
  words: (row) => (typeof row[column] === 'number' ? formatEuro(row[column]) : null),
});
export const choice = (
  column: string,
  label: string,
  options: Readonly<Record<string, string>>,
): ColumnWords => ({
  column,
  label,
  words: (row) => {
    const value = asText(row[column]);
    return value === null ? null : (options[value] ?? value);
  },
});
export const named = (
  column: string,
  label: string,
  table: Parameters<Names['nameOf']>[0],
): ColumnWords => ({
  column,
  label,
  words: (row, { nameOf }) => (typeof row[column] === 'number' ? nameOf(table, row[column]) : null),
});

const asText = (value: unknown): string | null =>
  typeof value === 'string' && value !== ''
    ? value
    : typeof value === 'number'
      ? String(value)
      : null;

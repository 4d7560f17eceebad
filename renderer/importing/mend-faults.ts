import type { Correction, ImportField, ListColumn, ListRemark } from '#shared/importing/schema.ts';
import { checkTexts } from './texts-check.ts';

/** What is wrong in one cell: everything that was said of it, as one text. */
export interface FaultyCell {
  /** The index of the column; `null` where the remark is about the whole row. */
  readonly column: number | null;
  readonly header: string | null;
  readonly message: string;
}

/** A row of the list that cannot go in as it stands. */
export interface FaultyRow {
  readonly line: number;
  readonly cells: readonly FaultyCell[];
}

/** The same fault in the same column, in one row or in many. */
export interface FaultKind {
  readonly key: string;
  readonly column: number | null;
  readonly header: string | null;
  readonly message: string;
  readonly lines: readonly number[];
}

/**
 * Remarks with the column as the window calls it: of two with one header, the second says which it is.
 *
 * @param columns in the order of their index
 */
export const underShownHeaders = (
  remarks: readonly ListRemark[],
  columns: readonly Pick<ListColumn, 'header'>[],
): ListRemark[] =>
  remarks.map((remark) =>
    remark.columnIndex === null
      ? remark
      : { ...remark, column: columns[remark.columnIndex]?.header ?? remark.column },
  );

/** The faults by row, in the order of the lines; those of one cell together. */
export function faultyRows(faults: readonly ListRemark[]): FaultyRow[] {
  const rows = new Map<number, FaultyCell[]>();
  for (const { line, column: header, columnIndex: column, message } of faults) {
    const cells = rows.get(line) ?? [];
    if (cells.length === 0) rows.set(line, cells);
    const place = cells.findIndex((cell) => cell.column === column);
    const before = cells[place];
    if (before === undefined) cells.push({ column, header, message });
    else cells[place] = { ...before, message: `${before.message} ${message}` };
  }
  return [...rows]
    .map(([line, cells]) => ({ line, cells }))
    .sort((one, other) => one.line - other.line);
}

/** The faults by what is wrong, the most frequent first. */
export function faultKinds(faults: readonly ListRemark[]): FaultKind[] {
  const kinds = new Map<string, FaultKind & { readonly lines: number[] }>();
  for (const { line, column: header, columnIndex: column, message } of faults) {
    const key = `${column ?? ''}\n${message}`;
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, { key, column, header, message, lines: [line] });
    else if (kind.lines.at(-1) !== line) kind.lines.push(line);
  }
  return [...kinds.values()].sort((one, other) => other.lines.length - one.lines.length);
}

/** With many faults of few kinds it is quicker to look by kind. */
export const isBetterByKind = (rows: number, kinds: number): boolean =>
  rows > 20 && kinds * 2 <= rows;

/** How many rows have a fault in each column, in the order in which the columns are met. */
export function faultsByColumn(
  rows: readonly FaultyRow[],
): (Pick<FaultyCell, 'column' | 'header'> & { readonly count: number })[] {
  const counts = new Map<number | null, { header: string | null; count: number }>();
  for (const { cells } of rows) {
    // The remarks about one cell are together: a column comes once in a row.
    for (const { column, header } of cells) {
      const before = counts.get(column);
      if (before === undefined) counts.set(column, { header, count: 1 });
      else before.count += 1;
    }
  }
  return [...counts].map(([column, { header, count }]) => ({ column, header, count }));
}

const keyOf = ({ line, column }: Pick<Correction, 'line' | 'column'>) => `${line}:${column}`;

/**
 * What was typed in the cells of a row. A cell that reads as before was not mended: what is shown of it
 * may be dots in place of digits.
 *
 * @param typed by column
 * @param textOf what is shown of a cell
 */
export const typedCorrections = (
  line: number,
  typed: Readonly<Record<number, string>>,
  textOf: (column: number) => string | undefined,
): Correction[] =>
  Object.entries(typed).flatMap(([index, text]) => {
    const column = Number(index);
    return text.trim() === textOf(column)?.trim() ? [] : [{ line, column, text: text.trim() }];
  });

/** Corrections with others on top; the later one of a cell counts. */
export function withCorrections(
  before: readonly Correction[],
  more: readonly Correction[],
): Correction[] {
  const byCell = new Map(before.map((correction) => [keyOf(correction), correction]));
  for (const correction of more) byCell.set(keyOf(correction), correction);
  return [...byCell.values()];
}

/** The row that takes the focus when this one is gone: the next one, else the last. */
export function rowAfter(rows: readonly FaultyRow[], line: number): FaultyRow | undefined {
  return rows.find((row) => row.line >= line) ?? rows.at(-1);
}

/** The name and number of the client in a row, as far as the list has them; empty when it has none. */
export function whoIsIn(cells: readonly string[], fields: readonly (ImportField | null)[]): string {
  const valueOf = (field: ImportField) => (cells[fields.indexOf(field)] ?? '').trim();
  const whole = (['firstName', 'namePrefix', 'lastName', 'fullName'] as const).map(valueOf);
  const name = whole.filter((part) => part !== '').join(' ');
  const number = valueOf('clientNumber');
  if (name === '') return number === '' ? '' : checkTexts.mend.client(number);
  return number === '' ? name : `${name} (${number})`;
}

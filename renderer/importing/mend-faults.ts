import type { Correction, ImportField, ListRemark } from '#shared/importing/schema.ts';
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

export interface MatchedColumn {
  readonly header: string;
  readonly index: number;
}

/**
 * Finds the column that a remark names. Headers may come twice: then it is the one that is imported.
 *
 * @param fields the field of each column, `null` for one that is left out
 */
export function columnFinder(
  columns: readonly MatchedColumn[],
  fields: readonly (ImportField | null)[],
): (header: string | null) => number | null {
  const byHeader = new Map<string, number>();
  for (const { header, index } of columns) {
    const before = byHeader.get(header);
    const taken = before !== undefined && (fields[before] ?? null) !== null;
    if (!taken) byHeader.set(header, index);
  }
  return (header) => (header === null ? null : (byHeader.get(header) ?? null));
}

/** The faults by row, in the order of the lines; those of one cell together. */
export function faultyRows(
  faults: readonly ListRemark[],
  columnOf: (header: string | null) => number | null,
): FaultyRow[] {
  const rows = new Map<number, FaultyCell[]>();
  for (const { line, column: header, message } of faults) {
    const cells = rows.get(line) ?? [];
    if (cells.length === 0) rows.set(line, cells);
    const column = columnOf(header);
    const place = cells.findIndex((cell) => cell.column === column && cell.header === header);
    const before = cells[place];
    if (before === undefined) cells.push({ column, header, message });
    else cells[place] = { ...before, message: `${before.message} ${message}` };
  }
  return [...rows]
    .map(([line, cells]) => ({ line, cells }))
    .sort((one, other) => one.line - other.line);
}

/** The faults by what is wrong, the most frequent first. */
export function faultKinds(
  faults: readonly ListRemark[],
  columnOf: (header: string | null) => number | null,
): FaultKind[] {
  const kinds = new Map<string, { header: string | null; message: string; lines: number[] }>();
  for (const { line, column: header, message } of faults) {
    const key = `${header ?? ''}\n${message}`;
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, { header, message, lines: [line] });
    else if (kind.lines.at(-1) !== line) kind.lines.push(line);
  }
  return [...kinds]
    .map(([key, kind]) => ({ key, column: columnOf(kind.header), ...kind }))
    .sort((one, other) => other.lines.length - one.lines.length);
}

/** With many faults of few kinds it is quicker to look by kind. */
export const isBetterByKind = (rows: number, kinds: number): boolean =>
  rows > 20 && kinds * 2 <= rows;

/** How many rows have a fault in each column, in the order in which the columns are met. */
export function faultsByColumn(
  rows: readonly FaultyRow[],
): { readonly header: string | null; readonly count: number }[] {
  const counts = new Map<string | null, number>();
  for (const { cells } of rows) {
    for (const header of new Set(cells.map((cell) => cell.header))) {
      counts.set(header, (counts.get(header) ?? 0) + 1);
    }
  }
  return [...counts].map(([header, count]) => ({ header, count }));
}

const keyOf = ({ line, column }: Pick<Correction, 'line' | 'column'>) => `${line}:${column}`;

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

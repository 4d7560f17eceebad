import type { ListRow } from '#shared/importing/rows.ts';
import { cutAt, plainDialect, type Dialect } from './dialect.ts';
import { findDialect, usualWidth } from './find-dialect.ts';
import { parseAll, type Cells } from './parse.ts';

export interface Unwrapped {
  readonly dialect: Dialect;
  readonly records: readonly ListRow[];
}

/**
 * Cuts the rows of a list that came as one column. A Dutch Excel that opens a file with commas puts each
 * row in one cell, and writes that cell in quotes when there are quotes in it: `"K1,""Bos, Jan"",Delft"`.
 * `null` when the one column is one column.
 */
export function unwrap(records: readonly ListRow[]): Unwrapped | null {
  const lines = records.map(({ cells }) => cells.join(cutAt(plainDialect(null))));
  if (lines.some((line) => /[\r\n]/.test(line))) return null;
  const utf8 = Buffer.from(lines.join('\n'));
  const dialect = findDialect(utf8);
  if (dialect.delimiter === null) return null;
  const parsed = parseAll(utf8, dialect, ['\n']);
  // An empty last line is no record for the parser.
  if (parsed === null || lines.length - parsed.length > 1) return null;
  if (!isTable(parsed)) return null;
  return {
    dialect,
    records: parsed.map((cells, index) => ({ line: records[index]?.line ?? 1, cells })),
  };
}

/** A name and a first name may well stand behind one another in one column. */
const fewestColumns = 3;
const nearlyAll = 0.9;

function isTable(parsed: readonly Cells[]): boolean {
  const widths = parsed.map((cells) => cells.length);
  const width = usualWidth(widths);
  return (
    width >= fewestColumns &&
    widths.filter((other) => other === width).length >= widths.length * nearlyAll
  );
}

import type { ListRow, ReadingRemark } from '#shared/importing/rows.ts';

const quote = 0x22;

const message =
  'Bij deze cel staat één aanhalingsteken. Trede laat het weg. Kijk na of de cel klopt.';

/**
 * The rows without the quotes at the edge of a cell that have no other. The reader leaves them, for who wants
 * the file as it is written, but they are no part of a name.
 */
export function withoutStrayQuotes(rows: readonly ListRow[]): {
  readonly rows: readonly ListRow[];
  readonly remarks: readonly ReadingRemark[];
} {
  const remarks: ReadingRemark[] = [];
  const mended = rows.map((row) => {
    let cells: string[] | null = null;
    for (let column = 0; column < row.cells.length; column += 1) {
      const cell = row.cells[column] ?? '';
      if (cell === '' || !hasStrayQuote(cell)) continue;
      (cells ??= [...row.cells])[column] = cell.replace('"', '');
      remarks.push({ line: row.line, column, message });
    }
    return cells === null ? row : { line: row.line, cells };
  });
  return remarks.length === 0 ? { rows, remarks } : { rows: mended, remarks };
}

/** Behind a digit it may be inches. */
function hasStrayQuote(cell: string): boolean {
  const begins = cell.charCodeAt(0) === quote;
  if (!begins && (cell.charCodeAt(cell.length - 1) !== quote || /\d"$/.test(cell))) return false;
  return cell.indexOf('"') === cell.lastIndexOf('"');
}

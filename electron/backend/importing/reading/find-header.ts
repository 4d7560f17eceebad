import type { ListRow } from '#shared/importing/rows.ts';
import { columnKinds, isFilled, kindOf, type CellKind } from './cell-kind.ts';

/** Titles above a header are few lines. */
const farthestHeader = 30;
const bodySample = 60;

/** Fewer names may well come back in a row. */
const fewestNames = 3;

/** Kinds that a name of a column hardly ever is. */
const isValue = (kind: CellKind | null): boolean =>
  kind === 'number' || kind === 'date' || kind === 'time' || kind === 'address';

const filledCount = ({ cells }: ListRow): number => cells.filter(isFilled).length;

/** How many cells of a well-filled row are filled: a short list may have as many titles as rows. */
export function usuallyFilled(rows: readonly ListRow[]): number {
  const counts = rows.map(filledCount).sort((a, b) => a - b);
  return counts[Math.floor(counts.length * 0.75)] ?? 0;
}

/**
 * The record with the names of the columns: the first that is filled for at least half, of which all above
 * it are filled less, and whose cells differ from those below as names differ from values. `-1` when the
 * list begins with a row of data. In a list of texts only, the first record is the header.
 *
 * @param rows without blank lines
 */
export function findHeader(rows: readonly ListRow[]): number {
  const width = usuallyFilled(rows.slice(0, bodySample));
  const enough = Math.max(Math.min(2, width), Math.ceil(width / 2));
  const end = Math.max(-1, ...rows.slice(0, bodySample).map(lastFilled));
  let best: { readonly index: number; readonly score: number; readonly filled: number } | null =
    null;
  let mostFilled = 0;
  for (const [index, row] of rows.slice(0, farthestHeader).entries()) {
    const filled = filledCount(row);
    const body = rows.slice(index + 1, index + 1 + bodySample);
    const mayBeHeader = filled > mostFilled && (filled >= enough || spans(row, end, filled));
    mostFilled = Math.max(mostFilled, filled);
    const score = mayBeHeader ? nameScore(row.cells, body) : null;
    if (score === null) {
      const isWide = filled * 4 >= width * 3;
      if (isWide && (isRowAmong(row.cells, body) || (best !== null && hasValues(row.cells)))) break;
      continue;
    }
    const isBetter = best === null || (filled > best.filled && score > 0 && score >= best.score);
    if (isBetter) best = { index, score, filled };
  }
  return best?.index ?? -1;
}

const lastFilled = ({ cells }: ListRow): number => cells.findLastIndex(isFilled);

/** Names at both ends of the table: a title stands at its beginning, however many columns have no name. */
const spans = (row: ListRow, end: number, filled: number): boolean =>
  filled >= fewestNames && isFilled(row.cells[0] ?? '') && lastFilled(row) === end;

const hasValues = (cells: readonly string[]): boolean =>
  cells.some((cell) => isValue(kindOf(cell)));

/** Whether these cells look like the names above these rows. */
export const looksLikeHeader = (cells: readonly string[], body: readonly ListRow[]): boolean =>
  nameScore(cells, body) !== null;

/** Whether most columns of numbers, dates and the like hold what they hold in these rows. */
function isRowAmong(cells: readonly string[], body: readonly ListRow[]): boolean {
  const kinds = columnKinds(body.map((row) => row.cells));
  const telling = [...kinds.entries()].filter(([, kind]) => kind !== null && kind !== 'text');
  const same = telling.filter(([column, kind]) => kindOf(cells[column] ?? '') === kind);
  return same.length * 2 > telling.length;
}

/** The same names once more: a header is repeated on each page, or stands above another table. */
const isAgain = (other: readonly string[], cells: readonly string[]): boolean =>
  other.filter((cell, column) => isFilled(cell) && cell === cells[column]).length * 2 >
  cells.filter(isFilled).length;

/** Nothing but those names, in any order: a list was pasted below another. */
const isReordered = (other: readonly string[], names: ReadonlySet<string>): boolean =>
  names.size >= fewestNames &&
  names.has(other[0] ?? '') &&
  other.filter(isFilled).length === names.size &&
  other.every((cell) => !isFilled(cell) || names.has(cell));

/** How much a record looks like names above these rows; `null` when it looks like a row itself. */
function nameScore(cells: readonly string[], body: readonly ListRow[]): number | null {
  if (body.length === 0) return looksLikeNames(cells) ? 0 : null;
  const names = new Set(cells.filter(isFilled));
  const below = body
    .map((row) => row.cells)
    .filter((other) => !isAgain(other, cells) && !isReordered(other, names));
  const kinds = columnKinds(below);
  let score = 0;
  for (const [column, cell] of cells.entries()) {
    const kind = kindOf(cell);
    const kindBelow = kinds[column] ?? null;
    if (kind === 'empty') continue;
    if (isValue(kind) && !isValue(kindBelow)) score -= 1;
    else if (kindBelow !== null) score += contrast(cell, kind, kindBelow, below, column);
  }
  return score < 0 || (score === 0 && !looksLikeNames(cells)) ? null : score;
}

function contrast(
  cell: string,
  kind: CellKind,
  kindBelow: CellKind,
  below: readonly (readonly string[])[],
  column: number,
): number {
  if (isValue(kindBelow)) {
    if (!isValue(kind)) return 1;
    if (year.test(cell.trim()))
      return below.some((cells) => year.test(cells[column] ?? '')) ? -1 : 1;
    return kind === kindBelow ? -1 : 0;
  }
  if (kindBelow === 'code') {
    if (kind !== 'code') return 1;
    const shape = shapeOf(cell);
    return below.some((cells) => shapeOf(cells[column] ?? '') === shape) ? -1 : 0;
  }
  const text = cell.trim().toLowerCase();
  // A name stands above its column, not in it; words such as V and Noord come back.
  return below.some((cells) => (cells[column] ?? '').trim().toLowerCase() === text) ? -0.5 : 0;
}

/** Names of columns that hold amounts, one for each year. */
const year = /^(?:19|20)\d\d$/;

const shapeOf = (cell: string): string =>
  cell
    .trim()
    .replace(/\p{L}+/gu, 'a')
    .replace(/\d/g, '9');

const longestName = 80;

/** Without rows to compare with: short texts that differ, and no values or codes. */
function looksLikeNames(cells: readonly string[]): boolean {
  const texts = cells.filter(isFilled).map((cell) => cell.trim());
  return texts.every((text) => kindOf(text) === 'text' && text.length <= longestName);
}

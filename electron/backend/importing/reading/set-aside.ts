import type { ListRow } from '#shared/importing/rows.ts';
import { counted } from '#shared/kernel/text.ts';
import { isFilled } from './cell-kind.ts';
import { remarksBelow } from './remarks-below.ts';
import type { LeftOut } from './table.ts';
import { isTotals } from './totals.ts';

const longestText = 200;

/** How a record that is no row is told. */
export const leftOutAs = (
  line: number,
  cells: readonly string[],
  kind: LeftOut['kind'],
): LeftOut => ({
  line,
  kind,
  text: cells
    .filter(isFilled)
    .map((cell) => cell.replace(/\s+/g, ' ').trim())
    .join(' · ')
    .slice(0, longestText),
});

/**
 * Parts the rows below the header from what only looks like rows: totals, the header again as on each page
 * of a printed list, remarks below the rows, and all of another table that stands below this one.
 */
export function setAside(
  below: readonly ListRow[],
  header: ListRow | null,
): { readonly rows: ListRow[]; readonly leftOut: LeftOut[] } {
  const rows: ListRow[] = [];
  const leftOut: LeftOut[] = [];
  const again = header === null ? null : new HeaderAgain(header.cells);
  let index = -1;
  for (const row of below) {
    index += 1;
    const { line, cells } = row;
    if (isRule(cells)) continue;
    if (isTotals(row)) leftOut.push(leftOutAs(line, cells, 'totals'));
    else if (again === null || !again.isLike(cells)) rows.push(row);
    else if (again.isSame(cells)) leftOut.push(leftOutAs(line, cells, 'title'));
    else {
      const count = counted(below.length - index - 1, 'regel', 'regels');
      const told = leftOutAs(line, cells, 'title');
      leftOut.push({ ...told, text: `Een andere tabel, met ${count}: ${told.text}` });
      break;
    }
  }
  const remarks = rows.splice(rows.length - remarksBelow(rows, header?.cells.length ?? 0));
  for (const { line, cells } of remarks) leftOut.push(leftOutAs(line, cells, 'title'));
  return { rows, leftOut: leftOut.sort((a, b) => a.line - b.line) };
}

const ruled = /^(?:[-–—=_]{2,})?$/;

/** A line of dashes, as some programs draw below the names of the columns. */
function isRule(cells: readonly string[]): boolean {
  for (const cell of cells) if (!ruled.test(cell.trim())) return false;
  return true;
}

/** Fewer names may well come back in a row of data. */
const fewestNames = 3;

/** Recognises the names of the columns when they stand below the header once more. */
class HeaderAgain {
  readonly #cells: readonly string[];
  readonly #names: ReadonlySet<string>;
  readonly #first: readonly string[];

  constructor(cells: readonly string[]) {
    this.#cells = cells.filter(isFilled);
    this.#first = cells.slice(0, 2);
    this.#names = new Set(this.#cells);
  }

  /** At least half of these cells are names of columns, and at least half of the names are there. */
  isLike(cells: readonly string[]): boolean {
    // Nearly all rows are done with here: one of the first names comes back in its place.
    const [first, second] = this.#first;
    if (cells[0] !== first && cells[1] !== second && cells[0] !== second) return false;
    const filled = cells.filter(isFilled);
    const names = new Set(filled.filter((cell) => this.#names.has(cell))).size;
    const enough = Math.min(fewestNames, this.#names.size);
    return names >= enough && names * 2 >= filled.length && names * 2 >= this.#names.size;
  }

  isSame(cells: readonly string[]): boolean {
    const filled = cells.filter(isFilled);
    return (
      filled.length === this.#cells.length && filled.every((cell, at) => cell === this.#cells[at])
    );
  }
}

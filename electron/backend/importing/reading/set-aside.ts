import type { ListRow, ReadingRemark } from '#shared/importing/rows.ts';
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

interface SetAside {
  readonly rows: ListRow[];
  readonly leftOut: LeftOut[];
  readonly remarks: readonly ReadingRemark[];
}

/**
 * Parts the rows below the header from what only looks like rows: totals, the header again as on each page
 * of a printed list, remarks below the rows, and all of another table that stands below this one. Rows below
 * the same names in another order are rows; their cells come in the order of the header.
 */
export function setAside(below: readonly ListRow[], header: ListRow | null): SetAside {
  const rows: ListRow[] = [];
  const leftOut: LeftOut[] = [];
  const remarks: ReadingRemark[] = [];
  const again = header === null ? null : new HeaderAgain(header.cells);
  let places: readonly number[] | null = null;
  let index = -1;
  for (const row of below) {
    index += 1;
    const { line, cells } = row;
    if (isRule(cells)) continue;
    if (isTotals(row)) leftOut.push(leftOutAs(line, cells, 'totals'));
    else if (again === null || !again.isLike(cells)) {
      rows.push(places === null ? row : { line, cells: reordered(cells, places) });
    } else if (again.isSame(cells)) {
      places = null;
      leftOut.push(leftOutAs(line, cells, 'title'));
    } else {
      places = again.placesIn(cells);
      const told = leftOutAs(line, cells, 'title');
      if (places !== null) {
        leftOut.push(told);
        continue;
      }
      const count = counted(below.length - index - 1, 'regel', 'regels');
      leftOut.push({ ...told, text: `Een andere tabel, met ${count}: ${told.text}` });
      const first = below[index + 1];
      if (first !== undefined)
        remarks.push(anotherTable(line, first.line, below.at(-1) ?? first, count));
      break;
    }
  }
  const texts = rows.splice(rows.length - remarksBelow(rows, header?.cells.length ?? 0));
  for (const { line, cells } of texts) leftOut.push(leftOutAs(line, cells, 'title'));
  return { rows, leftOut: leftOut.sort((a, b) => a.line - b.line), remarks };
}

/** Says it when more than one record above the header is filled as a row is. */
export function rowsAbove(
  above: readonly ListRow[],
  columns: number,
  headerLine: number,
): ReadingRemark[] {
  const enough = Math.max(fewestNames, columns / 2);
  const alike = above.filter(({ cells }) => cells.filter(isFilled).length >= enough);
  if (alike.length < 2) return [];
  const count = counted(alike.length, 'regel', 'regels');
  const message = `Boven de kop staan ${count} met gegevens. Trede leest die niet. Horen ze bij deze lijst? Kies dan de regel met de namen van de kolommen.`;
  return [{ line: headerLine, column: null, message }];
}

/** Cells in the order of the header, and what stands behind them as it stands. */
const reordered = (cells: readonly string[], places: readonly number[]): string[] => [
  ...places.map((place) => cells[place] ?? ''),
  ...cells.slice(places.length),
];

const anotherTable = (
  line: number,
  first: number,
  last: ListRow,
  count: string,
): ReadingRemark => ({
  line,
  column: null,
  message: `Hier begint een andere tabel, met ${count} (regel ${first} tot en met ${last.line}). Trede leest die niet. Horen die bij deze lijst? Zet ze onder dezelfde namen, of importeer ze als een eigen lijst.`,
});

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
  readonly #header: readonly string[];
  readonly #cells: readonly string[];
  readonly #names: ReadonlySet<string>;

  constructor(cells: readonly string[]) {
    this.#header = cells;
    this.#cells = cells.filter(isFilled);
    this.#names = new Set(this.#cells);
  }

  /** At least half of these cells are names of columns, and at least half of the names are there. */
  isLike(cells: readonly string[]): boolean {
    // Nearly all rows are done with here: they do not begin with names.
    if (!this.#names.has(cells[0] ?? '') && !this.#names.has(cells[1] ?? '')) return false;
    const filled = cells.filter(isFilled);
    const names = new Set(filled.filter((cell) => this.#names.has(cell))).size;
    const enough = Math.min(fewestNames, this.#names.size);
    return names >= enough && names * 2 >= filled.length && names * 2 >= this.#names.size;
  }

  /** Where each column of the header stands among the same names in another order; `null`: other names. */
  placesIn(cells: readonly string[]): number[] | null {
    const left = new Map<string, number[]>();
    for (const [at, cell] of cells.entries()) {
      const name = cell.trim();
      const places = left.get(name);
      if (places === undefined) left.set(name, [at]);
      else places.push(at);
    }
    const places = this.#header.map((cell) => left.get(cell.trim())?.shift());
    const isWhole = [...left].every(([name, others]) => name === '' || others.length === 0);
    return isWhole && places.every((place) => place !== undefined) ? places : null;
  }

  isSame(cells: readonly string[]): boolean {
    const filled = cells.filter(isFilled);
    return (
      filled.length === this.#cells.length && filled.every((cell, at) => cell === this.#cells[at])
    );
  }
}

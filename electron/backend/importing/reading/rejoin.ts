import type { Dialect } from './dialect.ts';

/** Faults that a reading of a line supposes; the reading with the fewest is taken. */
const strayInside = 1;
const strayOutside = 2;
const boundaryInside = 3;

/** A way to read the pieces so far: its last cell, and the way to read those before. */
interface Reading {
  readonly cost: number;
  readonly cell: string;
  readonly before: Reading | null;
}

/** Above this, a line is no row of so many cells with a few stray quotes. */
const mostJoints = 40;

/** Longer pieces take as long as more of them. */
const lettersATry = 50;

/** How much may be tried for one file. What is broken throughout stays as the parser read it. */
export interface Effort {
  left: number;
}

/**
 * Reads one line with stray quotes as a row of so many cells: cuts it at each delimiter and joins again what
 * stands between a piece that begins with a quote and a piece that ends with one. Of all ways that give the
 * right number of cells, the one that supposes the fewest faults. `null` when there is none.
 */
export function rejoin(
  line: string,
  dialect: Dialect,
  width: number,
  effort: Effort,
): string[] | null {
  if (dialect.delimiter === null || width < 2) return null;
  const pieces = line.split(dialect.delimiter);
  // Each joint takes away a cell, so this many there are in every reading.
  const joints = pieces.length - width;
  if (joints < 0 || joints > mostJoints) return null;
  const best = new Readings(pieces.length, joints);
  for (let from = 0; from < pieces.length; from += 1) {
    const mayJoin = (pieces[from] ?? '').startsWith(dialect.quote);
    for (let joined = 0; joined <= joints; joined += 1) {
      const before = from === 0 && joined === 0 ? null : best.at(from, joined);
      if (before === undefined) continue;
      const most = mayJoin ? joints - joined : 0;
      let length = pieces[from]?.length ?? 0;
      for (let more = 0; more <= most && from + more < pieces.length; more += 1) {
        if ((effort.left -= 1 + length / lettersATry) < 0) return null;
        length += pieces[from + more + 1]?.length ?? 0;
        const cell = readCell(pieces.slice(from, from + more + 1), dialect);
        if (cell === null) continue;
        const cost = (before?.cost ?? 0) + cell.cost;
        best.offer(from + more + 1, joined + more, { cost, cell: cell.text, before });
      }
    }
  }
  return cellsOf(best.at(pieces.length, joints));
}

/** The best reading by how many pieces were read and how many joints were made. */
class Readings {
  readonly #readings: (Reading | undefined)[];
  readonly #perPiece: number;

  constructor(pieces: number, joints: number) {
    this.#perPiece = joints + 1;
    this.#readings = new Array<Reading | undefined>((pieces + 1) * this.#perPiece);
  }

  at(pieces: number, joints: number): Reading | undefined {
    return this.#readings[pieces * this.#perPiece + joints];
  }

  offer(pieces: number, joints: number, reading: Reading): void {
    const other = this.at(pieces, joints);
    if (other === undefined || reading.cost < other.cost) {
      this.#readings[pieces * this.#perPiece + joints] = reading;
    }
  }
}

function cellsOf(reading: Reading | undefined): string[] | null {
  if (reading === undefined) return null;
  const cells: string[] = [];
  for (let at: Reading | null = reading; at !== null; at = at.before) cells.push(at.cell);
  return cells.reverse();
}

/**
 * Whether all quotes of a record are in their place: around a whole cell, and doubled inside. Such a record
 * was read as it was meant, however many cells it has.
 */
export function isWellQuoted(text: string, { delimiter, quote, escape }: Dialect): boolean {
  if (escape !== quote) return false;
  let isOpen = false;
  for (const piece of delimiter === null ? [text] : text.split(delimiter)) {
    if (!isOpen && !piece.startsWith(quote)) {
      if (piece.includes(quote)) return false;
      continue;
    }
    // Each piece by itself: a cell of many pieces is looked through once.
    const inside: string = (isOpen ? piece : piece.slice(1)).replaceAll(quote + quote, '');
    const stray: number = inside.indexOf(quote);
    if (stray >= 0 && stray < inside.length - 1) return false;
    isOpen = stray < 0;
  }
  return !isOpen;
}

/** One cell out of pieces that belong together; `null` when they do not. */
function readCell(
  pieces: readonly string[],
  dialect: Dialect,
): { readonly text: string; readonly cost: number } | null {
  const { quote } = dialect;
  const text = pieces.join(dialect.delimiter ?? '');
  const isQuoted = text.length >= 2 && text.startsWith(quote) && text.endsWith(quote);
  if (!isQuoted) {
    if (pieces.length > 1) return null;
    const stray = text.startsWith(quote) || text.endsWith(quote);
    return { text, cost: stray ? strayOutside : 0 };
  }
  const inside = text.slice(1, -1);
  const boundary = `${quote}${dialect.delimiter ?? ''}${quote}`;
  const unescaped = unescape(inside, dialect);
  const strays = unescaped.stray ? strayInside : 0;
  return {
    text: unescaped.text,
    cost: strays + (inside.split(boundary).length - 1) * boundaryInside,
  };
}

/** Takes the escapes away; a quote without one stays as it is, and is a fault. */
function unescape(inside: string, { quote, escape }: Dialect): { text: string; stray: boolean } {
  if (!inside.includes(quote)) return { text: inside, stray: false };
  const pairs = inside.split(escape + quote);
  const stray = pairs.some((part) => part.includes(quote));
  return { text: pairs.join(quote), stray };
}

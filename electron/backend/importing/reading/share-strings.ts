import type { Cells } from './parse.ts';

/** A column of which more than this share differs in its first rows is not worth remembering. */
const mostDifferent = 0.5;
const trialRows = 1000;
const mostRemembered = 50_000;

/** Keeps equal cells of a column as one string, where a column has many that are equal. */
export function shareStrings(records: readonly Cells[]): void {
  const known: (Map<string, string> | null)[] = [];
  for (const [index, cells] of records.entries()) {
    if (index === trialRows) forgetDifferent(known);
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column] ?? '';
      if (cell === '') continue;
      const texts =
        index < trialRows ? (known[column] ??= new Map<string, string>()) : known[column];
      if (texts === null || texts === undefined) continue;
      const same = texts.get(cell);
      if (same !== undefined) cells[column] = same;
      else if (texts.size < mostRemembered) texts.set(cell, cell);
    }
  }
}

function forgetDifferent(known: (Map<string, string> | null)[]): void {
  for (const [column, texts] of known.entries()) {
    if (texts !== null && texts.size > trialRows * mostDifferent) known[column] = null;
  }
}

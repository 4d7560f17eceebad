import { plainText } from '#shared/importing/cells.ts';
import { problemWithColumns } from '#shared/importing/columns.ts';
import type { List, ListRow } from '#shared/importing/rows.ts';
import type { Correction, ListChoices, ListColumn, ValueMatch } from '#shared/importing/schema.ts';
import { closedValues } from '#shared/importing/values/closed-values.ts';
import { folded } from '#shared/kernel/text.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { Refusal } from '../refusal.ts';

type Columns = Pick<ListChoices, 'columns' | 'notBsn' | 'referenceDate' | 'shape'>;

/** @throws Refusal `invalid-input` when the columns or the reference date cannot be used. */
export function refuseUnusable(
  { columns, notBsn, referenceDate, shape }: Columns,
  known: readonly ListColumn[],
  today: IsoDate,
): void {
  for (const { column, field } of columns) {
    const seen = known[column];
    if (seen === undefined) {
      throw new Refusal(
        'invalid-input',
        'Deze kolom staat niet in de lijst. Kies de lijst opnieuw.',
        'columns',
      );
    }
    if (field === null) continue;
    if (seen.looksLikeBsn) {
      throw new Refusal(
        'invalid-input',
        `In de kolom ‘${seen.header}’ staan BSN’s. Trede bewaart nooit een BSN. Importeer deze kolom niet.`,
        'columns',
      );
    }
    if (seen.maybeBsn && !notBsn.includes(column)) {
      throw new Refusal(
        'invalid-input',
        `De nummers in de kolom ‘${seen.header}’ kunnen BSN’s zijn. Zeg eerst dat het er geen zijn, of importeer deze kolom niet.`,
        `columns.${field}`,
      );
    }
  }
  const problem = problemWithColumns(columns, known, shape);
  if (problem) throw new Refusal('invalid-input', problem.message, `columns.${problem.field}`);
  if (referenceDate > today) {
    throw new Refusal(
      'invalid-input',
      'Deze dag ligt in de toekomst. Kies de dag waarop de lijst klopte.',
      'referenceDate',
    );
  }
}

/** The list with its mended cells, without the rows that stay out, and with values for spellings. */
export function mendedList(
  list: List,
  choices: Pick<ListChoices, 'columns' | 'corrections' | 'skippedLines' | 'values'>,
): List {
  const { corrections, skippedLines } = choices;
  const standsFor = replacements(choices);
  if (corrections.length + skippedLines.length + standsFor.length === 0) return list;
  const skipped = new Set(skippedLines);
  const mended = byLine(corrections);
  const rows: ListRow[] = [];
  for (const row of list.rows) {
    if (skipped.has(row.line)) continue;
    const own = mended.get(row.line);
    rows.push(
      replaced(own === undefined ? row : corrected(row, own, list.headers.length), standsFor),
    );
  }
  const remarks = list.remarks?.filter(({ line }) => !skipped.has(line));
  return { ...list, rows, asRead: list.rows, ...(remarks === undefined ? {} : { remarks }) };
}

/** Some rows as they stand in the list, with their mended cells. */
export function rowsOnLines(
  list: List,
  lines: readonly number[],
  corrections: readonly Correction[],
): ListRow[] {
  const wanted = new Set(lines);
  const mended = byLine(corrections);
  return list.rows
    .filter(({ line }) => wanted.has(line))
    .map((row) => {
      const own = mended.get(row.line);
      return own === undefined ? row : corrected(row, own, list.headers.length);
    });
}

function byLine(corrections: readonly Correction[]): ReadonlyMap<number, Correction[]> {
  const lines = new Map<number, Correction[]>();
  for (const correction of corrections) {
    const known = lines.get(correction.line);
    if (known) known.push(correction);
    else lines.set(correction.line, [correction]);
  }
  return lines;
}

/** Of two corrections of one cell the last counts. A cell beyond the header that was emptied is gone. */
function corrected(row: ListRow, corrections: readonly Correction[], width: number): ListRow {
  const cells = [...row.cells];
  const longest = Math.max(width, cells.length);
  for (const { column, text } of corrections) {
    if (column >= longest) continue;
    while (cells.length < column) cells.push('');
    cells[column] = text;
  }
  while (cells.length > width && cells.at(-1)?.trim() === '') cells.pop();
  return { line: row.line, cells };
}

interface Replacement {
  readonly column: number;
  /** By the text of a cell, what it stands for. Cells are looked up as they are, and remembered. */
  readonly textFor: (cell: string) => string;
}

function replacements({
  columns,
  values,
}: Pick<ListChoices, 'columns' | 'values'>): readonly Replacement[] {
  if (values.length === 0) return [];
  return columns.flatMap(({ column, field }) => {
    const own = values.filter((value) => value.field === field);
    if (own.length === 0) return [];
    const chosen = field === null || field in closedValues ? exactly(own) : whateverItsCase(own);
    const known = new Map<string, string>();
    const textFor = (cell: string): string => {
      let text = known.get(cell);
      if (text === undefined) {
        text = chosen(plainText(cell)) ?? cell;
        known.set(cell, text);
      }
      return text;
    };
    return [{ column, textFor }];
  });
}

type Chosen = (text: string) => string | undefined;

function exactly(values: readonly ValueMatch[]): Chosen {
  const byText = new Map(values.map(({ text, value }) => [plainText(text), value ?? '']));
  return (text) => byText.get(text);
}

/**
 * A name is shown once for all that differs in case or accents only. Where it stands for one that itself
 * stands for another, it is that one.
 */
function whateverItsCase(values: readonly ValueMatch[]): Chosen {
  const same = exactly(values);
  const byKey = new Map(values.map(({ text, value }) => [folded(plainText(text)), value ?? '']));
  const once: Chosen = (text) => same(text) ?? byKey.get(folded(text));
  return (text) => {
    const seen = new Set([text]);
    let found = once(text);
    while (found !== undefined && !seen.has(found)) {
      seen.add(found);
      const next = once(found);
      if (next === undefined || seen.has(next)) break;
      found = next;
    }
    return found;
  };
}

function replaced(row: ListRow, standsFor: readonly Replacement[]): ListRow {
  let cells: string[] | null = null;
  for (const { column, textFor } of standsFor) {
    const cell = row.cells[column];
    if (cell === undefined) continue;
    const text = textFor(cell);
    if (text !== cell) (cells ??= [...row.cells])[column] = text;
  }
  return cells === null ? row : { line: row.line, cells, asWritten: row.cells };
}

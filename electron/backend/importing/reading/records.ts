import type { ListRow, ReadingRemark } from '#shared/importing/rows.ts';
import { listLimits, tooManyRows, unreadable } from '../limits.ts';
import { cutPlain } from './cut-plain.ts';
import { cutAt, type Dialect } from './dialect.ts';
import { breaksIn, findLineBreaks, type LineBreaks } from './line-breaks.ts';
import { Mender } from './mend.ts';
import { parseAll, parseWhole, type Cells } from './parse.ts';

/** Rows, and as many blank lines. */
const mostRecords = listLimits.rows * 2;

export interface Records {
  readonly records: readonly ListRow[];
  readonly remarks: readonly ReadingRemark[];
}

/**
 * Cuts a text into records, each with the line on which it begins; a blank line is a record of one empty
 * cell. Quotes may hold delimiters and line breaks. A quote that does not belong to a pair is part of its
 * cell, as long as the lines that it runs over are rows by themselves.
 *
 * @throws Refusal `unreadable-list` when a quoted text never ends, naming the line where it begins.
 */
export function readRecords(utf8: Buffer, dialect: Dialect): Records {
  const breaks = findLineBreaks(utf8);
  if (breaks.lines > mostRecords * 20) throw tooManyRows();
  const hasQuotes = utf8.includes(dialect.quote);
  const parsed = hasQuotes
    ? parseAll(utf8, dialect, breaks.delimiters)
    : cutPlain(utf8, cutAt(dialect));
  if (parsed === null) return withoutEnd(utf8, dialect, breaks);
  if (parsed.length > mostRecords) throw tooManyRows();
  const rows = withLines(parsed, breaks.lines);
  if (!hasQuotes) return { records: rows, remarks: [] };
  const mender = new Mender(utf8, dialect, rows);
  return { records: mender.mended(rows, breaks.lines + 1), remarks: mender.remarks };
}

/** As many records as lines: each has its own. Else lines end inside cells, and are counted there. */
function withLines(parsed: readonly Cells[], lines: number): ListRow[] {
  if (parsed.length === lines) return parsed.map((cells, index) => ({ line: index + 1, cells }));
  let line = 1;
  return parsed.map((cells) => {
    const row = { line, cells };
    line += 1;
    for (const cell of cells) line += breaksIn(cell);
    return row;
  });
}

/** A quote never closes: what stands behind it are rows by themselves, or the text was cut off. */
function withoutEnd(utf8: Buffer, dialect: Dialect, breaks: LineBreaks): Records {
  const { records, end } = parseWhole(utf8, dialect, breaks.delimiters);
  if (records.length > mostRecords) throw tooManyRows();
  const { lines } = findLineBreaks(utf8.subarray(0, end));
  const before = withLines(records, lines);
  const mender = new Mender(utf8, dialect, before);
  const rest = mender.linesAsRows(lines + 1, breaks.lines + 1);
  if (rest === null) {
    throw unreadable(
      `Op regel ${lines + 1} begint een tekst met een aanhalingsteken (${dialect.quote}) dat nergens sluit. Haal het weg, of zet er een achter de tekst.`,
    );
  }
  const mended = mender.mended(before, lines + 1);
  mender.remarkOnLines(lines + 1, breaks.lines + 1);
  return { records: [...mended, ...rest], remarks: mender.remarks };
}

import type { ListRow } from '#shared/importing/rows.ts';
import { listLimits, tooManyRows, unreadable } from '../limits.ts';
import { isFilled } from './cell-kind.ts';
import { cutOtherwise, OtherDelimiters } from './cut-otherwise.ts';
import { joinDecimals } from './decimal-commas.ts';
import type { Dialect } from './dialect.ts';
import { usualWidth } from './find-dialect.ts';
import { usuallyFilled, findHeader, looksLikeHeader } from './find-header.ts';
import { joinNames, nameColumns } from './headers.ts';
import { leftOutAs, rowsAbove, setAside } from './set-aside.ts';
import type { LeftOut, Table } from './table.ts';

export type Arranged = Pick<
  Table,
  'headerLine' | 'headers' | 'beyondHeader' | 'remarks' | 'rows' | 'leftOut'
>;

function isRow({ cells }: ListRow): boolean {
  for (const cell of cells) if (isFilled(cell)) return true;
  return false;
}

/**
 * Tells the header, the rows, and what is neither apart.
 *
 * @param chosen the line of the header, 0 for none; without it, the header is found
 * @param dialect what cut the records; `null` for a sheet of a workbook
 * @throws Refusal `unreadable-list` for more rows or columns than Trede reads
 */
export function arrange(
  records: readonly ListRow[],
  chosen: number | undefined,
  dialect: Dialect | null = null,
): Arranged {
  const filled = records.filter(isRow);
  const top = chosen === undefined ? findTop(filled, dialect) : chosenTop(filled, chosen);
  const below = filled.slice(top.start);
  const { rows, leftOut, remarks: besides } = setAside(below, top.header);
  const names = top.header?.cells ?? [];
  const { rows: cut, remarks: joined } = joinDecimals(
    dialect === null ? rows : cutOtherwise(rows, dialect),
    top.header,
    dialect?.delimiter ?? null,
  );
  if (cut.length > listLimits.rows) throw tooManyRows();
  const usual = usualWidth(cut.map(({ cells }) => cells.length));
  const headers = nameColumns(names, cut, usual);
  if (headers.length > listLimits.columns) throw tooManyColumns(headers.length);
  const above = filled.slice(0, top.titles);
  const titles: LeftOut[] = above.map((row) => leftOutAs(row.line, row.cells, 'title'));
  const remarks = [
    ...rowsAbove(above, headers.length, top.header?.line ?? 1),
    ...joined,
    ...besides,
  ];
  const beyondHeader = names.length === 0 ? 0 : headers.length - names.length;
  return {
    headerLine: top.header?.line ?? 0,
    headers,
    ...(beyondHeader > 0 ? { beyondHeader } : {}),
    rows: withoutNoColumns(cut, headers.length, Math.max(names.length, usual, headers.length)),
    leftOut: [...titles, ...leftOut],
    ...(remarks.length > 0 ? { remarks } : {}),
  };
}

/** How a list begins: so many titles, a header or none, and the first row. */
interface Top {
  readonly titles: number;
  readonly header: ListRow | null;
  readonly start: number;
}

function findTop(filled: readonly ListRow[], dialect: Dialect | null): Top {
  const index = findHeader(filled);
  const header = filled[index];
  if (header === undefined) return topWithoutHeader(filled, dialect);
  return withNamesAbove(filled, index, header);
}

/** The record on this line, or the one that this line is a part of. */
function chosenTop(filled: readonly ListRow[], line: number): Top {
  const index = line === 0 ? -1 : filled.findLastIndex((row) => row.line <= line);
  const header = filled[index];
  return header === undefined
    ? { titles: 0, header: null, start: 0 }
    : { titles: index, header, start: index + 1 };
}

function withNamesAbove(filled: readonly ListRow[], index: number, header: ListRow): Top {
  const above = filled[index - 1];
  const names =
    above === undefined || above.line !== header.line - 1
      ? null
      : joinNames(above.cells, header.cells);
  return above === undefined || names === null
    ? { titles: index, header, start: index + 1 }
    : { titles: index - 1, header: { line: above.line, cells: names }, start: index + 1 };
}

/** The rows begin below what is filled for less than half; just above may stand a header, cut otherwise. */
function topWithoutHeader(filled: readonly ListRow[], dialect: Dialect | null): Top {
  const sample = filled.slice(0, 200);
  const enough = Math.ceil(usuallyFilled(sample) / 2);
  const first = filled.findIndex(({ cells }) => cells.filter(isFilled).length >= enough);
  const start = Math.max(0, first);
  const above = filled[start - 1];
  if (above !== undefined && dialect !== null) {
    const body = filled.slice(start, start + 200);
    const width = usualWidth(body.map(({ cells }) => cells.length));
    const cells = new OtherDelimiters(dialect, width, body)
      .waysToCut(above)
      .find((way) => looksLikeHeader(way, body));
    if (cells !== undefined) {
      return { titles: start - 1, header: { line: above.line, cells }, start };
    }
  }
  return { titles: start, header: null, start };
}

/** Rows without the cells of the columns that are no columns, so that what is left over is too much. */
const withoutNoColumns = (
  rows: readonly ListRow[],
  width: number,
  headerWidth: number,
): readonly ListRow[] =>
  headerWidth === width
    ? rows
    : rows.map((row) =>
        row.cells.length > width && row.cells.length <= headerWidth
          ? { line: row.line, cells: row.cells.slice(0, width) }
          : row,
      );

const tooManyColumns = (count: number) =>
  unreadable(
    `Deze lijst heeft ${count} kolommen. Trede leest er ten hoogste ${listLimits.columns}. Haal kolommen weg die u niet nodig hebt.`,
  );

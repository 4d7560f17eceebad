import type { ListedRow, ListRemark } from '#shared/importing/schema.ts';
import { faultColumnHeader } from '#shared/importing/texts.ts';
import type { ListFile } from './list-file.ts';

/**
 * The rows with faults, each column as it stands in the list and behind them one that says all that is
 * wrong with the row. Mended and chosen again it is read as the list that it came from.
 *
 * @param headers of the list, those of columns with BSNs included: what stood in these is gone
 */
export function faultyRows(
  headers: readonly string[],
  rows: readonly ListedRow[],
  faults: readonly ListRemark[],
): ListFile {
  const byLine = Map.groupBy(faults, ({ line }) => line);
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), headers.length);
  const columns = Array.from({ length: width }, (_, index) => headers[index] ?? '');
  return {
    name: 'rijen-met-fouten-VERTROUWELIJK',
    sheets: [
      {
        name: 'Rijen met fouten',
        columns: [...columns, faultColumnHeader].map((header) => ({ header })),
        rows: rows.map(({ line, cells }) => [
          ...columns.map((_, index) => ({ asRead: cells[index] ?? '' })),
          (byLine.get(line) ?? []).map(inWords).join(' '),
        ]),
      },
    ],
  };
}

const inWords = ({ column, message }: ListRemark): string =>
  column === null ? message : `${column}: ${message}`;

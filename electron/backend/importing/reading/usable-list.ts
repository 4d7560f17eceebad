import type { List } from '#shared/importing/rows.ts';
import { saveAsCsv, unreadable } from '../limits.ts';
import { withoutStrayQuotes } from './stray-quotes.ts';
import type { Table } from './table.ts';

export type UsableList = List & { readonly headerLine: number };

/** The table as a list, with what was found about its reading. */
export function named(
  { format, headerLine, headers, rows: written, beyondHeader, remarks: found = [] }: Table,
  nameOf: (header: string, index: number) => string,
): UsableList {
  const { rows, remarks } =
    format === 'csv' ? withoutStrayQuotes(written) : { rows: written, remarks: [] };
  const all = [...found, ...remarks];
  return {
    headerLine,
    headers: headers.map(nameOf),
    rows,
    ...(beyondHeader === undefined ? {} : { beyondHeader }),
    ...(all.length === 0 ? {} : { remarks: all }),
  };
}

/**
 * The table as a list to import: with a name for each column.
 *
 * @throws Refusal `unreadable-list` when there are no columns, no header or no rows
 */
export function asUsableList(table: Table): UsableList {
  const { delimiter, format, headerLine, rows } = table;
  if (format === 'csv' && delimiter === null) {
    throw unreadable(`Trede ziet maar één kolom. Staan de gegevens wel in kolommen? ${saveAsCsv}`);
  }
  if (headerLine === 0) {
    throw unreadable(
      'Trede vindt geen regel met de namen van de kolommen. Zet die boven de lijst, en kies de lijst opnieuw.',
    );
  }
  if (rows.length === 0) {
    throw unreadable(
      'Onder de namen van de kolommen staat geen enkele regel. Kies een andere lijst.',
    );
  }
  return named(table, (name, index) => name || `kolom ${index + 1} zonder naam`);
}

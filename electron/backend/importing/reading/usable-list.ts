import type { List } from '#shared/importing/rows.ts';
import { saveAsCsv, unreadable } from '../limits.ts';
import type { Table } from './table.ts';

/**
 * The table as a list to import: with a name for each column.
 *
 * @throws Refusal `unreadable-list` when there are no columns, no header or no rows
 */
export function asUsableList({
  delimiter,
  format,
  headerLine,
  headers,
  rows,
}: Table): Required<List> {
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
  return {
    headerLine,
    headers: headers.map((name, index) => name || `kolom ${index + 1} zonder naam`),
    rows,
  };
}

import type { TableChoices } from '#shared/importing/schema.ts';
import type { Table } from '../reading/table.ts';
import { asUsableList, named, type UsableList } from '../reading/usable-list.ts';

/**
 * The table as a list to import, with a name for each column. What the user decided about a file is read
 * as decided, so that the preview can show what comes of it.
 *
 * @throws Refusal `unreadable-list` when there are no columns or no rows
 */
export function usableList(table: Table, { delimiter, headerLine }: TableChoices): UsableList {
  const isDecided = delimiter !== undefined || headerLine !== undefined;
  if (
    table.rows.length === 0 ||
    (table.delimiter === null && table.format === 'csv' && !isDecided)
  ) {
    return asUsableList(table);
  }
  return named(table, (name, index) =>
    table.headerLine === 0 ? `kolom ${index + 1}` : name || `kolom ${index + 1} zonder naam`,
  );
}

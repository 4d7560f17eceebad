import { fieldColumns, type List } from '#shared/importing/rows.ts';
import type { ListChoices, ListRemark } from '#shared/importing/schema.ts';
import type { ListWarner } from './planned-client.ts';

export interface GatheredWarner extends ListWarner {
  readonly found: readonly ListRemark[];
}

/** Gathers warnings under the headers of the list. */
export function listWarner(
  { headers }: List,
  { columns }: Pick<ListChoices, 'columns'>,
): GatheredWarner {
  const columnOf = fieldColumns(columns);
  const found: ListRemark[] = [];
  return {
    found,
    warn: (line, field, message) => {
      const columnIndex = (field === null ? null : columnOf.get(field)) ?? null;
      const column = columnIndex === null ? null : (headers[columnIndex] ?? null);
      found.push({ line, column, columnIndex: column === null ? null : columnIndex, message });
    },
    has: (field) => columnOf.has(field),
  };
}

import type { CountedTable } from '#shared/evaluation/counted.ts';
import type { TableDeclaration } from '#shared/evaluation/declaration.ts';

type Counted = Pick<CountedTable, 'rows' | 'cells'>;

/** What only the team may read under the table: the exact number of those who are counted in two rows. */
export function exactNotesOf(
  { overlapNote }: TableDeclaration,
  { rows, cells }: Counted,
): string[] {
  const total = rows.findIndex(({ id }) => id === 'totaal');
  if (overlapNote === undefined || total === -1) return [];
  return (cells[total] ?? []).flatMap(({ value }, column) => {
    const parts = cells.reduce(
      (sum, row, index) => (index === total ? sum : sum + (row[column]?.value ?? 0)),
      0,
    );
    return parts > value ? [overlapNote(parts - value)] : [];
  });
}

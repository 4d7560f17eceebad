import { counted } from '#shared/kernel/text.ts';
import type { CountedTable } from '#shared/evaluation/counted.ts';
import type { TableDeclaration } from '#shared/evaluation/declaration.ts';
import { dimensionOf } from '#shared/evaluation/dimensions.ts';
import { columnPlans, rowDimensions } from './table-plan.ts';

type Counted = Pick<CountedTable, 'rows' | 'columns' | 'cells'>;

/** What only the team may read under the table: exact numbers of unknowns and of double counting. */
export function exactNotesOf(table: TableDeclaration, figures: Counted): string[] {
  return [...unknownNotes(table, figures), ...overlapNotes(table, figures)];
}

function unknownNotes(table: TableDeclaration, { rows, cells }: Counted): string[] {
  const plans = columnPlans(table);
  return rowDimensions(table).flatMap((name) => {
    const { unknown, unknownNote } = dimensionOf(name);
    if (unknown === undefined || unknownNote === undefined) return [];
    const row = rows.findIndex(({ id, listed }) => id === unknown.id && listed === 'when-counted');
    // The column that counts all: the last of those that follow a dimension, else the first with these rows.
    const column =
      'measures' in table.columns
        ? plans.findIndex(({ rowsBy }) => rowsBy === name)
        : (cells[row]?.length ?? 0) - 1;
    const value = cells[row]?.[column]?.value ?? 0;
    return [
      `${unknownNote}: ${value === 0 ? 'geen.' : `${counted(value, 'persoon', 'personen')}.`}`,
    ];
  });
}

function overlapNotes({ overlapNote }: TableDeclaration, { rows, cells }: Counted): string[] {
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

import { hiddenWord } from '#shared/evaluation/texts.ts';
import type { ReportTable } from '#shared/evaluation/schema.ts';
import { formatCount } from '#shared/kernel/text.ts';
import { formatAmount } from '#shared/kernel/money.ts';

/** A table of a report as lines for a terminal: labels left, figures right. */
export function textTable(table: ReportTable): string[] {
  const head = ['', ...table.columns.map((column) => column.label)];
  const body = table.rows.map((row, rowIndex) => [
    row.label,
    ...table.columns.map((column, columnIndex) =>
      cellText(table.cells[rowIndex]?.[columnIndex] ?? null, column.unit),
    ),
  ]);
  const widths = head.map((_, index) =>
    Math.max(...[head, ...body].map((line) => (line[index] ?? '').length)),
  );
  const line = (cells: string[]) =>
    cells
      .map((cell, index) =>
        index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0),
      )
      .join('   ');
  return [table.title, line(head), ...body.map(line)];
}

function cellText(value: number | null, unit: ReportTable['columns'][number]['unit']): string {
  if (value === null) return hiddenWord;
  return unit === 'euro' ? formatAmount(value) : formatCount(value);
}

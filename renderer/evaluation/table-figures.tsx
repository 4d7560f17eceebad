import type { ReportMode, ReportTable } from '#shared/evaluation/schema.ts';
import { figureText } from '#shared/evaluation/texts.ts';
import { lineKind } from './figures.ts';

export interface TableFiguresProps {
  readonly table: ReportTable;
  readonly mode: ReportMode;
  /** The id of its title. */
  readonly labelledBy: string;
}

/** The figures of one period. */
export function TableFigures({ table, mode, labelledBy }: TableFiguresProps) {
  return (
    <table className="e-table" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{table.rowHeading}</th>
          {table.columns.map((column) => (
            <th key={column.id} scope="col">
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          <tr key={row.id} data-line={lineKind(row.id)}>
            <th scope="row">{row.label}</th>
            {table.columns.map((column, at) => {
              const value = table.cells[index]?.[at];
              return (
                <td
                  key={column.id}
                  data-total={column.id === 'totaal' || undefined}
                  data-hidden={value === null || undefined}
                >
                  {figureText(value, column.unit, mode)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

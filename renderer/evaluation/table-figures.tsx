import type { ReportMode } from '#shared/evaluation/schema.ts';
import type { ShownColumn, ShownTable } from '#shared/evaluation/shown-table.ts';
import { shownFigure } from '#shared/evaluation/shown-words.ts';
import { lineKind } from './figures.ts';
import { Unbroken } from './unbroken.tsx';

export interface TableFiguresProps {
  readonly table: ShownTable;
  readonly mode: ReportMode;
  /** The id of its title. */
  readonly labelledBy: string;
}

/** The figures of a table, those of two periods side by side. */
export function TableFigures({ table, mode, labelledBy }: TableFiguresProps) {
  const { columns, rows, cells } = table;
  const compares = columns.some(({ period }) => period !== undefined);
  return (
    <table className={compares ? 'e-table e-compared' : 'e-table'} aria-labelledby={labelledBy}>
      <thead>
        {compares ? (
          <ComparedHeads heading={table.rowHeading} columns={columns} />
        ) : (
          <tr>
            <th scope="col">{table.rowHeading}</th>
            {columns.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
          </tr>
        )}
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.id} data-line={lineKind(row.id)}>
            <th scope="row">{row.label}</th>
            {columns.map((column, at) => {
              const value = cells[index]?.[at] ?? null;
              return (
                <td
                  key={column.id}
                  data-total={(!compares && column.id === 'totaal') || undefined}
                  data-then={isOfThen(columns, at) || undefined}
                  data-hidden={value === null || undefined}
                >
                  {shownFigure(value, column.unit, mode)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface HeadsProps {
  readonly heading: string | undefined;
  readonly columns: readonly ShownColumn[];
}

/** Two rows of heads: what is counted, and over which period. */
function ComparedHeads({ heading, columns }: HeadsProps) {
  const groups = columns.flatMap((column, at) =>
    columns[at - 1]?.label === column.label
      ? []
      : [{ ...column, count: columns.filter(({ label }) => label === column.label).length }],
  );
  return (
    <>
      <tr>
        <th scope="col" rowSpan={2}>
          {heading}
        </th>
        {groups.map(({ id, label, period, count }) =>
          period === undefined ? (
            <th key={id} scope="col" rowSpan={2}>
              {label}
            </th>
          ) : (
            <th key={id} scope="colgroup" colSpan={count}>
              {label}
            </th>
          ),
        )}
      </tr>
      <tr>
        {columns.map(({ id, period }, at) =>
          period === undefined ? null : (
            <th key={id} scope="col" data-then={isOfThen(columns, at) || undefined}>
              <Unbroken>{period}</Unbroken>
            </th>
          ),
        )}
      </tr>
    </>
  );
}

/** The second of the two periods of one column. */
const isOfThen = (columns: readonly ShownColumn[], at: number): boolean => {
  const [before, column] = [columns[at - 1], columns[at]];
  return column?.period !== undefined && before?.label === column.label;
};

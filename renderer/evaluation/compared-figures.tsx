import type { ComparedTable } from '#shared/evaluation/compared-table.ts';
import type { ReportMode, Unit } from '#shared/evaluation/schema.ts';
import { figureText } from '#shared/evaluation/texts.ts';
import { lineKind } from './figures.ts';
import { texts } from './texts.ts';

export interface ComparedFiguresProps {
  readonly table: ComparedTable;
  readonly rowHeading: string | undefined;
  readonly mode: ReportMode;
  /** The period of the report, and that which it is compared with. */
  readonly now: string;
  readonly then: string;
  /** The id of its title. */
  readonly labelledBy: string;
}

/** The figures of two periods side by side, column by column. */
export function ComparedFigures(props: ComparedFiguresProps) {
  const { table, mode } = props;
  const shown = (value: number | null | undefined, unit: Unit): string =>
    value === undefined ? texts.paper.noRow : figureText(value, unit, mode);
  return (
    <table className="e-table e-compared" aria-labelledby={props.labelledBy}>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {props.rowHeading}
          </th>
          {table.columns.map((column) => (
            <th key={column.id} scope="colgroup" colSpan={2}>
              {column.label}
            </th>
          ))}
        </tr>
        <tr>
          {table.columns.flatMap((column) => [
            <th key={`${column.id}-now`} scope="col">
              {props.now}
            </th>,
            <th key={`${column.id}-then`} scope="col" data-then>
              {props.then}
            </th>,
          ])}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          <tr key={row.id} data-line={lineKind(row.id)}>
            <th scope="row">{row.label}</th>
            {table.columns.flatMap((column, at) => {
              const cell = table.cells[index]?.[at];
              return [
                <td key={`${column.id}-now`} data-hidden={cell?.now === null || undefined}>
                  {shown(cell?.now, column.unit)}
                </td>,
                <td
                  key={`${column.id}-then`}
                  data-then
                  data-hidden={cell?.then === null || undefined}
                >
                  {shown(cell?.then, column.unit)}
                </td>,
              ];
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

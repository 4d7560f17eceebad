import type { ReportMode, ReportTable } from '#shared/evaluation/schema.ts';
import { figureText, printTexts, unitLines } from '#shared/evaluation/texts.ts';

/** As many columns as fit beside the labels on a page; what is more goes into a next part of the table. */
const columnsThatFit = 8;
/** A table with more rows may run on over the page, with its heads repeated. */
const rowsThatStayTogether = 18;

type Column = ReportTable['columns'][number] & { readonly index: number };

interface PrintedTableProps {
  readonly table: ReportTable;
  readonly mode: ReportMode;
  readonly number: number;
}

export function PrintedTable({ table, mode, number }: PrintedTableProps) {
  const columns = table.columns.map((column, index) => ({ ...column, index }));
  const parts = Array.from({ length: Math.ceil(columns.length / columnsThatFit) }, (_, part) =>
    columns.slice(part * columnsThatFit, (part + 1) * columnsThatFit),
  );
  const size = table.rows.length > rowsThatStayTogether ? 'long' : 'short';
  return (
    <div className={`table ${size}`}>
      {parts.map((part, index) => (
        <TablePart
          key={part[0]?.id}
          table={table}
          mode={mode}
          columns={part}
          number={number}
          first={index === 0}
        />
      ))}
      <p className="notes">{table.notes.join(' ')}</p>
    </div>
  );
}

interface PartProps extends PrintedTableProps {
  readonly columns: readonly Column[];
  readonly first: boolean;
}

function TablePart({ table, mode, columns, number, first }: PartProps) {
  const width = columns.length > 3 ? 'many' : 'few';
  return (
    <table className={width}>
      <caption>
        <b>
          {printTexts.table} {number}.
        </b>{' '}
        {first ? captionOf(table) : `${table.title} ${printTexts.continued}`}
      </caption>
      <thead>
        <tr>
          <th scope="col">{table.rowHeading}</th>
          {columns.map(({ id, label }) => (
            <th key={id} scope="col" className="figure">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ id, label }, row) => (
          <tr
            key={id}
            className={id === 'totaal' ? 'total' : id === 'volledig' ? 'subtotal' : undefined}
          >
            <th scope="row">{label}</th>
            {columns.map((column) => (
              <td key={column.id} className={cellClass(column, table.cells[row]?.[column.index])}>
                {figureText(table.cells[row]?.[column.index], column.unit, mode)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Says what is counted, when that is the same in all columns. */
function captionOf({ title, columns }: ReportTable): string {
  const [first, ...others] = columns.map(({ unit }) => unit);
  const same = first !== undefined && others.every((unit) => unit === first);
  return same ? `${title}. ${unitLines[first]}` : title;
}

function cellClass({ id }: Column, value: number | null | undefined): string {
  if (value === null || value === undefined) return 'figure hidden';
  return id === 'totaal' ? 'figure total' : 'figure';
}

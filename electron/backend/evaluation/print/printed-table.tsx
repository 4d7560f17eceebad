import type { ReportMode } from '#shared/evaluation/schema.ts';
import type { ShownColumn, ShownFigure, ShownTable } from '#shared/evaluation/shown-table.ts';
import { notesOf, shownFigure, unitLineOf } from '#shared/evaluation/shown-words.ts';
import { printTexts } from '#shared/evaluation/texts.ts';
import { Unbroken } from './unbroken.tsx';

/** As many columns as fit beside the labels on a page; what is more goes into a next part of the table. */
const columnsThatFit = { shortLabels: 8, longLabels: 6 } as const;
/** In letters: what is longer takes more than a fifth of the page. */
const shortLabel = 20;
/** A table with more rows may run on over the page, with its heads repeated. */
const rowsThatStayTogether = 18;

type Column = ShownColumn & { readonly index: number };

interface PrintedTableProps {
  readonly table: ShownTable;
  readonly mode: ReportMode;
  readonly number: number;
}

/** A table under its title, which is a bookmark of the PDF, and over its notes. */
export function PrintedTable({ table, mode, number }: PrintedTableProps) {
  const parts = table.rows.length === 0 ? [] : partsOf(table);
  const size = table.rows.length > rowsThatStayTogether ? 'long' : 'short';
  return (
    <div className={`table ${size}`}>
      {parts.length === 0 && <Title table={table} number={number} />}
      {parts.map((columns, index) => (
        <TablePart
          key={columns[0]?.id}
          table={table}
          mode={mode}
          columns={columns}
          number={number}
          first={index === 0}
        />
      ))}
      <p className="notes">
        <Unbroken>{notesOf(table).join(' ')}</Unbroken>
      </p>
    </div>
  );
}

/** The columns over as many tables as it takes, those of two periods kept beside each other. */
function partsOf({ columns, rows }: ShownTable): Column[][] {
  const short = rows.every(({ label }) => label.length <= shortLabel);
  const most = columnsThatFit[short ? 'shortLabels' : 'longLabels'];
  const parts: Column[][] = [];
  for (const [index, column] of columns.entries()) {
    const part = parts.at(-1);
    const beside = part?.at(-1)?.label === column.label && column.period !== undefined;
    if (part && (part.length < most || beside)) part.push({ ...column, index });
    else parts.push([{ ...column, index }]);
  }
  return parts;
}

function Title({ table, number }: { table: ShownTable; number: number }) {
  const unit = table.about.length === 0 ? unitLineOf(table) : null;
  const lines = unit === null ? table.about : [`${unit}.`];
  return (
    <>
      <h3>
        <b>
          {printTexts.table} {number}.
        </b>{' '}
        {table.title}
      </h3>
      {lines.length > 0 && (
        <p className="about">
          <Unbroken>{lines.join(' ')}</Unbroken>
        </p>
      )}
    </>
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
        {first ? (
          <Title table={table} number={number} />
        ) : (
          <p>
            <b>
              {printTexts.table} {number}.
            </b>{' '}
            {table.title} {printTexts.continued}
          </p>
        )}
      </caption>
      <Heads heading={table.rowHeading ?? ''} columns={columns} />
      <tbody>
        {table.rows.map(({ id, label }, row) => (
          <tr
            key={id}
            className={id === 'totaal' ? 'total' : id === 'volledig' ? 'subtotal' : undefined}
          >
            <th scope="row">{label}</th>
            {columns.map((column) => {
              const value = table.cells[row]?.[column.index] ?? null;
              return (
                <td key={column.id} className={cellClass(column, value)}>
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

/** One row of heads, or two where columns stand for two periods. */
function Heads({ heading, columns }: { heading: string; columns: readonly Column[] }) {
  if (columns.every(({ period }) => period === undefined)) {
    return (
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          {columns.map(({ id, label }) => (
            <th key={id} scope="col" className="figure">
              {label}
            </th>
          ))}
        </tr>
      </thead>
    );
  }
  const groups = columns.filter(({ label }, index) => columns[index - 1]?.label !== label);
  return (
    <thead>
      <tr className="groups">
        <td />
        {groups.map(({ id, label, period }) =>
          period === undefined ? (
            <th key={id} scope="col" className="figure" rowSpan={2}>
              {label}
            </th>
          ) : (
            <th
              key={id}
              scope="colgroup"
              className="figure"
              colSpan={columns.filter((column) => column.label === label).length}
            >
              {label}
            </th>
          ),
        )}
      </tr>
      <tr>
        <th scope="col">{heading}</th>
        {columns.map(({ id, period }) =>
          period === undefined ? null : (
            <th key={id} scope="col" className="figure">
              <Unbroken>{period}</Unbroken>
            </th>
          ),
        )}
      </tr>
    </thead>
  );
}

function cellClass({ id }: Column, value: ShownFigure): string {
  if (value === null) return 'figure hidden';
  return id.startsWith('totaal') ? 'figure total' : 'figure';
}

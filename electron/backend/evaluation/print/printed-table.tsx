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
const rowsThatStayTogether = 7;

type Column = ShownColumn & { readonly index: number };

interface PrintedTableProps {
  readonly table: ShownTable;
  readonly mode: ReportMode;
  readonly number: number;
}

/** A table under its title, which is a bookmark of the PDF, and over its notes. */
export function PrintedTable({ table, mode, number }: PrintedTableProps) {
  const parts = table.rows.length === 0 ? [] : partsOf(table);
  const together = parts.length > 1 ? 'parts' : 'short';
  const size = table.rows.length > rowsThatStayTogether ? 'long' : together;
  const notes = (
    <p className="notes">
      <Unbroken>{notesOf(table).join(' ')}</Unbroken>
    </p>
  );
  return (
    <div className={`table ${size}`}>
      {parts.length === 0 && (
        <>
          <Title table={table} number={number} />
          {notes}
        </>
      )}
      {parts.map((columns, index) => (
        <div className="part" key={columns[0]?.id}>
          <TablePart table={table} mode={mode} columns={columns} number={number} part={index} />
          {index === parts.length - 1 && notes}
        </div>
      ))}
    </div>
  );
}

/** The columns over as many tables as it takes, about as wide each, those of two periods beside each other. */
function partsOf({ columns, rows }: ShownTable): Column[][] {
  const short = rows.every(({ label }) => label.length <= shortLabel);
  const most = columnsThatFit[short ? 'shortLabels' : 'longLabels'];
  const groups: Column[][] = [];
  for (const [index, column] of columns.entries()) {
    const group = groups.at(-1);
    const beside = group?.[0]?.label === column.label && column.period !== undefined;
    if (group && beside) group.push({ ...column, index });
    else groups.push([{ ...column, index }]);
  }
  const full = inParts(groups, most);
  const even = evenly(groups, full.length);
  return even.every((part) => part.length <= most) ? even : full;
}

/** As many groups in each part as fit. */
function inParts(groups: readonly Column[][], most: number): Column[][] {
  const parts: Column[][] = [];
  for (const group of groups) {
    const part = parts.at(-1);
    if (part && part.length + group.length <= most) part.push(...group);
    else parts.push([...group]);
  }
  return parts;
}

/** About as many groups in each part. */
function evenly(groups: readonly Column[][], count: number): Column[][] {
  let from = 0;
  return Array.from({ length: count }, (_, part) => {
    const until = from + Math.ceil((groups.length - from) / (count - part));
    const columns = groups.slice(from, until).flat();
    from = until;
    return columns;
  });
}

/** Before the table and not in its caption: Chromium leaves captions out of the tags of a PDF. */
function Title({ table, number, id }: { table: ShownTable; number: number; id?: string }) {
  const unit = table.about.length === 0 ? unitLineOf(table) : null;
  const lines = unit === null ? table.about : [`${unit}.`];
  return (
    <>
      <h3 id={id}>
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
  readonly part: number;
}

function TablePart({ table, mode, columns, number, part }: PartProps) {
  const width = columns.length > 6 ? 'most' : columns.length > 3 ? 'many' : 'few';
  const id = `tabel-${number}-${part}`;
  return (
    <>
      {part === 0 ? (
        <Title table={table} number={number} id={id} />
      ) : (
        <p className="continued" id={id}>
          <b>
            {printTexts.table} {number}.
          </b>{' '}
          {table.title} {printTexts.continued}
        </p>
      )}
      <table className={width} aria-labelledby={id}>
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
    </>
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
        <th scope="col" rowSpan={2}>
          {heading}
        </th>
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
              <span>{label}</span>
            </th>
          ),
        )}
      </tr>
      <tr>
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

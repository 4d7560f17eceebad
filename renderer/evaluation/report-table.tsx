import type { ReportMode, ReportTable as Table } from '#shared/evaluation/schema.ts';
import { figureText } from '#shared/evaluation/texts.ts';
import { hidesFigures, unitLineOf } from './figures.ts';
import { tableSectionId } from './sections.ts';
import { texts } from './texts.ts';

/** More columns than these may not fit beside each other, so the table can be moved with the keyboard. */
const columnsThatFit = 5;

/** One table of the report as it will be printed: what it counts above it, what to know below it. */
export function ReportTable({ table, mode }: { readonly table: Table; readonly mode: ReportMode }) {
  const unit = unitLineOf(table);
  const id = tableSectionId(table.id);
  const wide = table.columns.length > columnsThatFit;
  return (
    <section id={id} className="e-section" aria-labelledby={`${id}-titel`} tabIndex={-1}>
      <h2 id={`${id}-titel`}>{table.title}</h2>
      {unit !== null && <p className="e-unit">{unit}</p>}
      <div
        className="e-table-scroll"
        {...(wide
          ? { tabIndex: 0, role: 'group', 'aria-label': texts.paper.scrolls(table.title) }
          : {})}
      >
        <table className="e-table" aria-labelledby={`${id}-titel`}>
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
      </div>
      <p className="e-notes">
        {[...table.notes, ...(hidesFigures(table) ? [texts.paper.hiddenNote] : [])].join(' ')}
      </p>
    </section>
  );
}

const lineKind = (rowId: string): 'total' | 'subtotal' | undefined => {
  if (rowId === 'totaal') return 'total';
  return rowId === 'volledig' ? 'subtotal' : undefined;
};

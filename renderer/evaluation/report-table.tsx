import { useRef } from 'react';
import type { ReportMode } from '#shared/evaluation/schema.ts';
import type { ShownTable } from '#shared/evaluation/shown-table.ts';
import { notesOf, unitLineOf } from '#shared/evaluation/shown-words.ts';
import { useIsCut } from '../ui/use-is-cut.ts';
import { CopyTableButton } from './copy-table-button.tsx';
import { tableSectionId } from './sections.ts';
import { TableFigures } from './table-figures.tsx';
import { texts } from './texts.ts';
import { Unbroken } from './unbroken.tsx';
import '../ui/scroll-shade.css';

export interface ReportTableProps {
  readonly table: ShownTable;
  readonly mode: ReportMode;
}

/** One table of the report as it will be printed: what it counts above it, what to know below it. */
export function ReportTable({ table, mode }: ReportTableProps) {
  const id = tableSectionId(table.id);
  const unit = table.about.length > 0 ? table.about.join(' ') : unitLineOf(table);
  const box = useRef<HTMLDivElement>(null);
  // Only then it is a stop of the keyboard, with which the table is moved.
  const cut = useIsCut(box);
  return (
    <section id={id} className="e-section" aria-labelledby={`${id}-titel`} tabIndex={-1}>
      <div className="e-table-head">
        <h3 id={`${id}-titel`}>{table.title}</h3>
        {table.rows.length > 0 && <CopyTableButton table={table} />}
      </div>
      {unit !== null && (
        <p className="e-unit">
          <Unbroken>{unit}</Unbroken>
        </p>
      )}
      {table.rows.length > 0 && (
        <div
          ref={box}
          className="e-table-scroll t-scroll"
          {...(cut
            ? { tabIndex: 0, role: 'group', 'aria-label': texts.paper.scrolls(table.title) }
            : {})}
        >
          <TableFigures table={table} mode={mode} labelledBy={`${id}-titel`} />
        </div>
      )}
      <p className="e-notes">
        <Unbroken>{notesOf(table).join(' ')}</Unbroken>
      </p>
    </section>
  );
}

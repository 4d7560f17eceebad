import type { Report, ReportTable as Table } from '#shared/evaluation/schema.ts';
import { PaperChart } from './paper-chart.tsx';
import { ReportTable } from './report-table.tsx';
import { ownTitleOf, partSectionId, tableAt } from './sections.ts';

export interface PaperBlockProps {
  readonly report: Report;
  /** Which of its blocks. */
  readonly place: number;
}

/** One part of the report. */
export function PaperBlock({ report, place }: PaperBlockProps) {
  const block = report.blocks[place];
  const id = partSectionId(place);
  switch (block?.kind) {
    case undefined:
      return null;
    case 'heading':
      return (
        <h2 id={id} className="e-heading" tabIndex={-1}>
          {block.text}
        </h2>
      );
    case 'text':
      return <Prose lines={block.text.split(/\n+/)} />;
    case 'sentences': {
      const title = ownTitleOf(report.blocks, place);
      const prose = <Prose lines={[block.lines.join(' ')]} />;
      if (title === null) return prose;
      return (
        <section id={id} className="e-section" aria-labelledby={`${id}-titel`} tabIndex={-1}>
          <h2 id={`${id}-titel`} className="e-heading">
            {title}
          </h2>
          {prose}
        </section>
      );
    }
    case 'table':
      return <TableById report={report} id={block.id} />;
    case 'chart': {
      const tableId = tableAt(report, place);
      return (
        <>
          <PaperChart report={report} id={block.id} />
          {tableId !== null && <TableById report={report} id={tableId} />}
        </>
      );
    }
  }
}

/** Paragraphs as they were typed. */
function Prose({ lines }: { readonly lines: readonly string[] }) {
  return (
    <div className="e-prose">
      {lines.map((line, place) => (
        <p key={place}>{line}</p>
      ))}
    </div>
  );
}

const byId = (tables: readonly Table[], id: string) => tables.find((table) => table.id === id);

function TableById({ report, id }: { readonly report: Report; readonly id: string }) {
  const table = byId(report.tables, id);
  const compared = byId(report.comparedTables, id);
  if (table === undefined) return null;
  return (
    <ReportTable
      table={table}
      mode={report.mode}
      period={report.period}
      compared={
        compared === undefined || report.comparedWith === null
          ? null
          : { table: compared, period: report.comparedWith }
      }
    />
  );
}

import type { Report } from '#shared/evaluation/schema.ts';
import type { ShownTable } from '#shared/evaluation/shown-table.ts';
import { PaperChart } from './paper-chart.tsx';
import { ReportTable } from './report-table.tsx';
import { ownTitleOf, partSectionId, tableAt } from './sections.ts';
import { Unbroken } from './unbroken.tsx';

export interface PaperBlockProps {
  readonly report: Report;
  /** Its tables as they are shown. */
  readonly tables: readonly ShownTable[];
  /** Which of its blocks. */
  readonly place: number;
}

/** One part of the report. */
export function PaperBlock({ report, tables, place }: PaperBlockProps) {
  const block = report.blocks[place];
  const id = partSectionId(place);
  const tableOf = (tableId: string) => {
    const table = tables.find((each) => each.id === tableId);
    return table && <ReportTable table={table} mode={report.mode} />;
  };
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
    case 'leftOut':
      return <p className="left-out e-notes">{block.line}</p>;
    case 'table':
      return tableOf(block.id);
    case 'chart': {
      const tableId = tableAt(report, place);
      return (
        <>
          <PaperChart report={report} id={block.id} />
          {tableId !== null && tableOf(tableId)}
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
        <p key={place}>
          <Unbroken>{line}</Unbroken>
        </p>
      ))}
    </div>
  );
}

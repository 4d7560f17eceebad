import type { Report, ReportBlock } from '#shared/evaluation/schema.ts';
import { shownTables, type ShownTable } from '#shared/evaluation/shown-table.ts';
import { printTexts } from '#shared/evaluation/texts.ts';
import { ChartFigure } from './chart-figure.tsx';
import { PrintedTable } from './printed-table.tsx';
import { Unbroken } from './unbroken.tsx';

interface Section {
  /** `null`: what comes before the first heading. */
  readonly heading: string | null;
  readonly blocks: ReportBlock[];
}

/** The parts of a report in its order, a numbered section a heading; how it is protected comes last. */
export function PrintedBlocks({ report }: { report: Report }) {
  const tables = shownTables(report);
  const sections = sectionsOf(report.blocks);
  const numbers = new Map(
    sections
      .filter(({ heading }) => heading !== null)
      .map((section, index) => [section, index + 1]),
  );
  return (
    <>
      {sections.map((section, index) => (
        <section key={index}>
          {section.heading !== null && (
            <h2>
              {numbers.get(section)}. {section.heading}
            </h2>
          )}
          {section.blocks.map((block, at) => (
            <PrintedBlock key={at} block={block} report={report} tables={tables} />
          ))}
        </section>
      ))}
      {report.protection.length > 0 && (
        <section className="protection">
          <h2>
            {numbers.size > 0 && `${numbers.size + 1}. `}
            {printTexts.protection}
          </h2>
          <ul>
            {report.protection.map((sentence) => (
              <li key={sentence}>
                <Unbroken>{sentence}</Unbroken>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function sectionsOf(blocks: readonly ReportBlock[]): Section[] {
  const sections: Section[] = [];
  for (const block of blocks) {
    const section = sections.at(-1);
    if (block.kind === 'heading') sections.push({ heading: block.text, blocks: [] });
    else if (section === undefined) sections.push({ heading: null, blocks: [block] });
    else section.blocks.push(block);
  }
  return sections;
}

interface PrintedBlockProps {
  readonly block: ReportBlock;
  readonly report: Report;
  readonly tables: readonly ShownTable[];
}

function PrintedBlock({ block, report: { charts, mode }, tables }: PrintedBlockProps) {
  switch (block.kind) {
    case 'heading':
      return null;
    case 'sentences':
      return (
        <p>
          <Unbroken>{block.lines.join(' ')}</Unbroken>
        </p>
      );
    case 'leftOut':
      return <p className="left-out">{block.line}</p>;
    case 'text':
      return block.text.split(/\n{2,}/).map((paragraph, index) => (
        <p key={index}>
          <Unbroken>{paragraph}</Unbroken>
        </p>
      ));
    case 'table': {
      const number = tables.findIndex(({ id }) => id === block.id);
      const table = tables[number];
      return table ? <PrintedTable table={table} mode={mode} number={number + 1} /> : null;
    }
    case 'chart': {
      const number = charts.findIndex(({ id }) => id === block.id);
      const chart = charts[number];
      if (chart === undefined) return null;
      const tableNumber = tables.findIndex(({ id }) => id === chart.tableId) + 1;
      return (
        <ChartFigure chart={chart} mode={mode} number={number + 1} tableNumber={tableNumber} />
      );
    }
  }
}

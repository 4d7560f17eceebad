import '@fontsource/source-serif-4/400.css';
import '@fontsource/source-serif-4/600.css';
import type { Report } from '#shared/evaluation/schema.ts';
import { confidential, modeNames, printTexts, yearsOf } from '#shared/evaluation/texts.ts';
import { ReportChart } from './report-chart.tsx';
import { ReportTable } from './report-table.tsx';
import { summaryId } from './sections.ts';
import { texts } from './texts.ts';

export interface PaperProps {
  readonly report: Report;
  /** This is not the report that was asked for: it is shown in grey. */
  readonly old: boolean;
}

/** The report as it reads, before it is printed. */
export function Paper({ report, old }: PaperProps) {
  const intern = report.mode === 'intern';
  return (
    <article className="e-paper" aria-label={texts.paper.label} data-old={old || undefined}>
      <header className="e-running-head">
        <span>
          {printTexts.municipality(report.municipality)}. {texts.titleOf(yearsOf(report.period))}
        </span>
        <span data-confidential={intern || undefined}>
          {intern ? confidential : modeNames[report.mode]}
        </span>
      </header>
      <section
        id={summaryId}
        className="e-section"
        aria-labelledby={`${summaryId}-titel`}
        tabIndex={-1}
      >
        <h2 id={`${summaryId}-titel`}>{texts.contents.summary}</h2>
        <p className="e-prose">{report.summary.join(' ')}</p>
        <ReportChart chart={report.chart} />
      </section>
      {report.tables.map((table) => (
        <ReportTable key={table.id} table={table} mode={report.mode} />
      ))}
    </article>
  );
}

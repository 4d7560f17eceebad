import '@fontsource/source-serif-4/400.css';
import '@fontsource/source-serif-4/600.css';
import type { Report } from '#shared/evaluation/schema.ts';
import { shownTables } from '#shared/evaluation/shown-table.ts';
import { confidential, modeNames, printTexts, yearsOf } from '#shared/evaluation/texts.ts';
import { formatPeriod } from '#shared/kernel/dates.ts';
import { PaperBlock } from './paper-block.tsx';
import { texts } from './texts.ts';
import { Unbroken } from './unbroken.tsx';
import './paper.css';

export interface PaperProps {
  readonly report: Report;
  /** This is not the report that was asked for: it is shown in grey. */
  readonly old: boolean;
}

/** The report as it reads, before it is printed: its parts in their order. */
export function Paper({ report, old }: PaperProps) {
  const intern = report.mode === 'intern';
  const tables = shownTables(report);
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
      <p className="e-report-title">{report.title}</p>
      {report.comparedWith !== null && (
        <p className="e-unit">
          <Unbroken>{texts.paper.comparedWith(formatPeriod(report.comparedWith))}</Unbroken>
        </p>
      )}
      {report.blocks.map((_block, place) => (
        // The parts of a made report keep their places.
        <PaperBlock key={place} report={report} tables={tables} place={place} />
      ))}
    </article>
  );
}

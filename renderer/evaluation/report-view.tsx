import type { Report } from '#shared/evaluation/schema.ts';
import { formatPeriod } from '#shared/kernel/dates.ts';
import { LoadingLine } from '../ui/loading-line.tsx';
import { MessagePanel } from '../ui/message-panel.tsx';
import { isEmptyReport } from './figures.ts';
import { Paper } from './paper.tsx';
import { ReportProblem, type WayOut } from './report-problem.tsx';
import { texts } from './texts.ts';

export interface ReportViewProps {
  readonly report: Report | undefined;
  readonly problem: unknown;
  /** The former report stands here until the new one is there. */
  readonly renewing: boolean;
  /** The period that was typed cannot be used. */
  readonly wrongPeriod: boolean;
  readonly waysOut: readonly WayOut[];
}

/** The report, or why there is none. */
export function ReportView(props: ReportViewProps) {
  const { report, problem, renewing, wrongPeriod, waysOut } = props;
  const { paper } = texts;
  if (problem !== null) {
    return <ReportProblem title={paper.failed} problem={problem} waysOut={waysOut} />;
  }
  if (report === undefined) return <LoadingLine>{paper.busy}</LoadingLine>;
  return (
    <>
      {wrongPeriod && (
        <div className="e-above">
          <MessagePanel severity="warning" title={paper.old.title}>
            {paper.old.line(formatPeriod(report.period))}
          </MessagePanel>
        </div>
      )}
      {renewing && (
        <div className="e-above e-renewing">
          <LoadingLine>{paper.busyAgain}</LoadingLine>
        </div>
      )}
      {isEmptyReport(report) && (
        <MessagePanel severity="info" title={paper.nothing.title}>
          {paper.nothing.line}
        </MessagePanel>
      )}
      <Paper report={report} old={renewing || wrongPeriod} />
    </>
  );
}

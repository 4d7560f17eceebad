import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatPeriod } from '#shared/kernel/dates.ts';
import { MessagePanel } from '../ui/message-panel.tsx';
import { isEmptyReport } from './figures.ts';
import { Paper } from './paper.tsx';
import { ReportProblem, type WayOut } from './report-problem.tsx';
import { ReportProgress } from './report-progress.tsx';
import { texts } from './texts.ts';
import type { ReportReading } from './use-report.ts';

export interface ReportViewProps {
  readonly reading: ReportReading;
  /** The period that was typed cannot be used. */
  readonly wrongPeriod: boolean;
  /** Why there is none was told at another place until now. */
  readonly takesFocus?: boolean | undefined;
  readonly waysOut: readonly WayOut[];
  /** What was shared before and may stand in the way of a report that is refused. */
  readonly earlier?: ReactNode;
}

/** The report, how far it is, or why there is none. */
export function ReportView({
  reading,
  wrongPeriod,
  takesFocus,
  waysOut,
  earlier,
}: ReportViewProps) {
  const { report, problem, making, isFormer, stopped } = reading;
  const { paper } = texts;
  if (problem !== null) {
    return <ReportProblem title={paper.failed} {...{ problem, takesFocus, waysOut, earlier }} />;
  }
  return (
    <>
      {wrongPeriod && report !== undefined && (
        <div className="e-above">
          <MessagePanel severity="warning" title={paper.old.title}>
            {paper.old.line(formatPeriod(report.period))}
          </MessagePanel>
        </div>
      )}
      {making !== null && (
        <div className="e-above">
          <ReportProgress
            key={making}
            label={report === undefined ? paper.busy : paper.busyAgain}
            former={
              report === undefined ? null : paper.former(report.title, formatPeriod(report.period))
            }
            onStop={reading.stop}
          />
        </div>
      )}
      {stopped && (
        <MessagePanel
          severity="info"
          title={paper.stopped.title}
          actions={<Button onClick={reading.resume}>{paper.stopped.resume}</Button>}
        >
          {paper.stopped.line}
        </MessagePanel>
      )}
      {report !== undefined && isEmptyReport(report) && (
        <MessagePanel severity="info" title={paper.nothing.title}>
          {paper.nothing.line}
        </MessagePanel>
      )}
      {report !== undefined && <Paper report={report} old={isFormer || wrongPeriod} />}
    </>
  );
}

import { Button } from '@mantine/core';
import type { Report } from '#shared/evaluation/schema.ts';
import { formatPeriod } from '#shared/kernel/dates.ts';
import { CallRefused, messageOf } from '../lib/call.ts';
import { LoadingLine } from '../ui/loading-line.tsx';
import { MessagePanel } from '../ui/message-panel.tsx';
import { isEmptyReport } from './figures.ts';
import { Paper } from './paper.tsx';
import { texts } from './texts.ts';

/** What may help when a report cannot be shared. */
export interface WayOut {
  readonly label: string;
  readonly take: () => void;
}

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
    const refused = problem instanceof CallRefused && problem.refusal.code === 'not-shareable';
    return (
      <MessagePanel
        severity="error"
        title={refused ? paper.refused.title : paper.failed}
        actions={
          refused &&
          waysOut.map(({ label, take }) => (
            <Button key={label} onClick={take}>
              {label}
            </Button>
          ))
        }
      >
        {messageOf(problem)}
      </MessagePanel>
    );
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

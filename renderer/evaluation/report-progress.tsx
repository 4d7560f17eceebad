import { ProgressBar } from '../ui/progress-bar.tsx';
import { texts } from './texts.ts';
import { useReportProgress } from './use-report-progress.ts';

export interface ReportProgressProps {
  /** What is being made: 'Trede maakt het rapport'. */
  readonly label: string;
  /** Which report is on the sheet meanwhile; `null`: none. */
  readonly former: string | null;
  readonly onStop: () => void;
}

/** How far a report is that takes more than a second, and the way to give it up. Mount one for each report. */
export function ReportProgress({ label, former, onStop }: ReportProgressProps) {
  const done = useReportProgress();
  return (
    <div className="e-progress">
      <ProgressBar
        label={label}
        done={done ?? 0}
        total={100}
        unit=""
        said={texts.paper.progress(done ?? 0)}
        onCancel={onStop}
      />
      {former !== null && <p className="e-former t-second">{former}</p>}
    </div>
  );
}

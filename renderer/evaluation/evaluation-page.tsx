import { useState } from 'react';
import { reportModes, type ReportMode, type AskedReport } from '#shared/evaluation/schema.ts';
import { modeNames, yearsOf } from '#shared/evaluation/texts.ts';
import { formatPeriod, type Period } from '#shared/kernel/dates.ts';
import { messageOf } from '../lib/call.ts';
import { useCall } from '../lib/use-call.ts';
import { useKeptState } from '../lib/use-kept-state.ts';
import { MessagePanel } from '../ui/message-panel.tsx';
import { Page, PageHead } from '../ui/page.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { Contents } from './contents.tsx';
import { isEmptyReport } from './figures.ts';
import { NoClients } from './no-clients.tsx';
import { PeriodForm } from './period-form.tsx';
import { Protection } from './protection.tsx';
import { ReportView } from './report-view.tsx';
import { SaveButtons } from './save-buttons.tsx';
import { sectionsOf } from './sections.ts';
import { texts } from './texts.ts';
import { usePeriodDraft } from './use-period-draft.ts';
import './evaluation.css';

interface Settings {
  /** `null`: what the backend suggests. */
  readonly period: Period | null;
  readonly mode: ReportMode;
}

const initial: Settings = { period: null, mode: 'deelbaar' };
const modes = reportModes.map((mode) => ({ value: mode, label: modeNames[mode] }));

/** Figures over a period, to read and to share. */
export function EvaluationPage() {
  const [settings, setSettings] = useKeptState('evaluation', initial);
  const [saveProblem, setSaveProblem] = useState<string | null>(null);
  const suggested = useCall('evaluation.suggestedPeriod', {});
  const { mode } = settings;
  const period = settings.period ?? suggested.data;
  const draft = usePeriodDraft(period, (chosen) =>
    setSettings((now) => ({ ...now, period: chosen })),
  );
  const wrongPeriod = draft.wrong !== null;
  const request = period === undefined ? undefined : { period, mode };
  const report = useCall('evaluation.report', request ?? { period: nowhere, mode }, {
    enabled: request !== undefined,
    keepPrevious: true,
  });
  const renewing = report.isPlaceholderData;
  // Only a report without figures can be of a file without clients. Another page may have asked for the
  // list when it was still empty: what it said then counts only once it was asked again.
  const withoutFigures = report.data !== undefined && isEmptyReport(report.data);
  const clients = useCall('caseload.list', {}, { enabled: withoutFigures });
  const noClients = withoutFigures && !clients.isFetching && clients.data?.length === 0;
  const setMode = (chosen: ReportMode) => setSettings((now) => ({ ...now, mode: chosen }));

  // Saving makes the report anew, so it need not wait until the one on screen is renewed.
  const notYet = () => {
    if (wrongPeriod) return texts.save.checkPeriod;
    if (report.isError || suggested.isError) return texts.save.noReport;
    return report.data === undefined ? texts.save.wait : null;
  };
  const requestToSave = (): AskedReport | null => {
    const typed = draft.finish();
    return typed === null ? null : { period: typed, mode, protection: 'afronden' };
  };

  if (noClients) return <NoClients />;
  return (
    <Page fill>
      <PageHead
        title={period === undefined ? texts.title : texts.titleOf(yearsOf(period))}
        line={period === undefined ? texts.line : texts.lineOf(formatPeriod(period))}
        actions={
          <SaveButtons requestToSave={requestToSave} notYet={notYet()} onProblem={setSaveProblem} />
        }
      />
      <div className="e-body">
        <div className="e-settings">
          {period !== undefined && <PeriodForm draft={draft} />}
          <section aria-label={texts.mode.title} className="e-mode">
            <h2 className="e-title">{texts.mode.title}</h2>
            <Segmented
              label={texts.mode.title}
              options={modes}
              value={mode}
              onChange={setMode}
              fullWidth
            />
            <p className="t-second t-label">{texts.mode.lines[mode]}</p>
          </section>
          {report.data !== undefined && <Contents sections={sectionsOf(report.data)} />}
        </div>
        <aside className="e-protection">
          <Protection mode={mode} sentences={report.data?.protection ?? []} />
        </aside>
        <div className="e-desk">
          {saveProblem !== null && (
            <div className="e-above">
              <MessagePanel severity="error" title={texts.save.failed}>
                {saveProblem}
              </MessagePanel>
            </div>
          )}
          {suggested.isError ? (
            <MessagePanel severity="error">{messageOf(suggested.error)}</MessagePanel>
          ) : (
            <ReportView
              report={report.data}
              problem={report.error}
              renewing={renewing}
              wrongPeriod={wrongPeriod}
              onIntern={() => setMode('intern')}
            />
          )}
        </div>
      </div>
    </Page>
  );
}

/** Stands in the place of a period that is not known yet; nothing is asked with it. */
const nowhere: Period = { from: '1900-01-01', until: '1900-01-01' };

import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { yearsOf } from '#shared/evaluation/texts.ts';
import type { AskedReport } from '#shared/evaluation/schema.ts';
import { formatPeriod, toIsoDate, type Period } from '#shared/kernel/dates.ts';
import { messageOf } from '../lib/call.ts';
import { href } from '../lib/paths.ts';
import { useLastSaved } from '../lib/saved.ts';
import { useCall } from '../lib/use-call.ts';
import { MessagePanel } from '../ui/message-panel.tsx';
import { Page, PageHead } from '../ui/page.tsx';
import { Audience } from './audience.tsx';
import { ChosenReportPanel } from './chosen-report.tsx';
import { ComparisonForm } from './comparison-form.tsx';
import { pathToCompose } from './compose/path.ts';
import { Contents } from './contents.tsx';
import { EarlierReports } from './earlier-reports.tsx';
import { isEmptyReport } from './figures.ts';
import { NoClients } from './no-clients.tsx';
import { NotFilledIn, type NotFilledInProps } from './not-filled-in.tsx';
import { askedReport, comparedPeriod, toRead, usePageState, type PageState } from './page-state.ts';
import { PeriodChoices } from './period-choices.tsx';
import { PeriodForm } from './period-form.tsx';
import { Protection } from './protection.tsx';
import { chosenReport } from './report-choice.ts';
import { isNotShareable, ReportProblem } from './report-problem.tsx';
import { ReportView } from './report-view.tsx';
import { RunningPeriod } from './running-period.tsx';
import { CopyTableContext } from './saving/copy-context.ts';
import { ClearedNames } from './saving/cleared-names.tsx';
import { FoundWords, foundWordsId } from './saving/found-words.tsx';
import { SaveButtons } from './saving/save-buttons.tsx';
import { useNames } from './saving/use-names.ts';
import { sectionsOf } from './sections.ts';
import { texts } from './texts.ts';
import { Unbroken } from './unbroken.tsx';
import { usePeriodDraft } from './use-period-draft.ts';
import { useReport, wasRefused } from './use-report.ts';
import { waysOut } from './ways-out.ts';
import './evaluation.css';

/** Figures over a period, to read and to share. */
export function EvaluationPage({ beforeYearCounts }: Pick<NotFilledInProps, 'beforeYearCounts'>) {
  const memory = useQueryClient();
  const changed = useLastSaved();
  const [state, change] = usePageState();
  const set = (more: Partial<PageState>) => change((now) => ({ ...now, ...more }));
  const copier = useRef<(tableId: string) => void>(null);
  const copyTable = useCallback((tableId: string) => copier.current?.(tableId), []);
  const [saveProblem, setSaveProblem] = useState<unknown>(null);
  const suggested = useCall('evaluation.suggestedPeriod', {});
  const own = useCall('evaluation.savedReports', {});
  const checked = useCall('evaluation.checkedWords', {});
  const chosen = chosenReport(state.choice, own.isError ? [] : own.data, checked.data);
  // Before the report, which takes longer.
  const names = useNames(chosen, state.mode);
  const period = state.period ?? suggested.data;
  const { comparison, mode } = state;
  const draft = usePeriodDraft(period, (typed) => set({ period: typed }));
  const earlier = usePeriodDraft(
    period === undefined ? undefined : (comparedPeriod(comparison, period) ?? undefined),
    (typed) => set({ comparison: { kind: 'typed', period: typed } }),
  );
  const comparesTyped = comparison.kind === 'typed';
  const wrongPeriod = draft.wrong !== null || (comparesTyped && earlier.wrong !== null);
  const asked =
    period === undefined || chosen === undefined ? undefined : askedReport(state, chosen, period);
  const reading = useReport(asked === undefined ? undefined : toRead(asked));
  const { report } = reading;
  // Only a report without figures can be of a file without clients. Another page may have asked for the
  // list when it was still empty: what it said then counts only once it was asked again.
  const withoutFigures = report !== undefined && isEmptyReport(report);
  const clients = useCall('caseload.list', {}, { enabled: withoutFigures });
  const noClients = withoutFigures && !clients.isFetching && clients.data?.length === 0;

  // What is said of a report, and of its parts, is not said of the former one.
  const made = reading.isFormer ? undefined : report;
  const notYet = () => {
    if (wrongPeriod) return texts.save.checkPeriod;
    if (isNotShareable(reading.problem)) return texts.save.refused;
    const none = reading.problem !== null || reading.stopped || suggested.isError;
    if (none) return texts.save.noReport;
    return made === undefined ? texts.save.wait : null;
  };
  const requestToSave = (): AskedReport | null => {
    const typed = draft.finish();
    const compared = comparesTyped ? earlier.finish() : null;
    if (typed === null || chosen === undefined || (comparesTyped && compared === null)) return null;
    const typedToo = comparesTyped ? { kind: 'typed' as const, period: compared } : comparison;
    return askedReport({ ...state, comparison: typedToo }, chosen, typed);
  };
  // What was not saved is about the report as it was then.
  const take = (more: Partial<PageState>) => {
    setSaveProblem(null);
    set(more);
  };
  const takePeriod = (longer: Period) => {
    setSaveProblem(null);
    draft.choose(longer);
  };
  const ways =
    period === undefined || chosen === undefined
      ? []
      : [
          ...waysOut(state, period, suggested.data, take, takePeriod, (way, over) =>
            wasRefused(memory, askedReport(way, chosen, over), changed),
          ),
          { label: texts.paper.refused.fewer, href: href(pathToCompose(state.choice)) },
        ];
  // Refused at saving the report is made anew, and mostly refused again.
  const isSaidBelow =
    saveProblem !== null &&
    reading.problem !== null &&
    messageOf(saveProblem) === messageOf(reading.problem);
  const shared = asked !== undefined && (
    <EarlierReports asked={toRead(asked)} onPeriod={takePeriod} />
  );

  if (noClients) return <NoClients />;
  return (
    <Page fill>
      <PageHead
        title={period === undefined ? texts.title : texts.titleOf(yearsOf(period))}
        line={
          period === undefined || chosen === undefined ? (
            texts.line
          ) : (
            <Unbroken>{texts.lineOf(chosen.name, formatPeriod(period))}</Unbroken>
          )
        }
        actions={
          <SaveButtons
            requestToSave={requestToSave}
            notYet={notYet()}
            onProblem={setSaveProblem}
            textsAt={pathToCompose(state.choice)}
            names={names}
            copier={copier}
            report={made}
            hasProblem={reading.problem !== null}
          />
        }
      />
      <div className="e-body">
        <div className="e-settings">
          {chosen !== undefined && (
            <ChosenReportPanel
              report={chosen}
              own={own.data ?? []}
              onChoose={(choice) => set({ choice })}
            />
          )}
          {period !== undefined && (
            <Periods
              {...{ state, period, draft, earlier, set }}
              whole={suggested.data}
              today={toIsoDate(new Date())}
            />
          )}
          <Audience
            mode={mode}
            protection={state.protection}
            isRefused={isNotShareable(reading.problem)}
            onMode={(next) => set({ mode: next })}
            onProtection={(protection) => set({ protection })}
          />
        </div>
        <aside className="e-protection">
          <Protection
            mode={mode}
            sentences={made?.protection ?? []}
            noNames={!names.looking && names.problem === null && names.found.length === 0}
          />
          {mode === 'deelbaar' && <ClearedNames names={names} />}
          {made !== undefined && <Contents sections={sectionsOf(made)} />}
        </aside>
        {/* Another report begins at its top. */}
        <div className="e-desk" key={`${state.choice.kind} ${state.choice.id}`}>
          {saveProblem !== null && !isSaidBelow && (
            <div className="e-above">
              <ReportProblem
                id="niet-bewaard"
                takesFocus
                title={texts.save.failed}
                problem={saveProblem}
                waysOut={ways}
                earlier={shared}
              />
            </div>
          )}
          {names.found.length > 0 && (
            <FoundWords
              id={foundWordsId}
              found={names.found}
              textsAt={pathToCompose(state.choice)}
              onChecked={names.clear}
            />
          )}
          {suggested.isError ? (
            <MessagePanel severity="error">{messageOf(suggested.error)}</MessagePanel>
          ) : (
            <>
              {made !== undefined && chosen !== undefined && (
                <NotFilledIn
                  definition={chosen.definition}
                  report={made}
                  beforeYearCounts={beforeYearCounts}
                />
              )}
              <CopyTableContext value={copyTable}>
                <ReportView
                  reading={reading}
                  takesFocus={isSaidBelow}
                  wrongPeriod={wrongPeriod}
                  waysOut={ways}
                  earlier={shared}
                />
              </CopyTableContext>
            </>
          )}
        </div>
      </div>
    </Page>
  );
}

interface PeriodsProps {
  readonly state: PageState;
  readonly period: Period;
  readonly draft: ReturnType<typeof usePeriodDraft>;
  readonly earlier: ReturnType<typeof usePeriodDraft>;
  readonly set: (more: Partial<PageState>) => void;
  readonly whole: Period | undefined;
  readonly today: string;
}

/** The period of the report, and that which it is compared with. */
function Periods({ state, period, draft, earlier, set, whole, today }: PeriodsProps) {
  return (
    <>
      <PeriodForm
        id="evaluation"
        label={texts.period.title}
        labels={{ from: texts.period.from, until: texts.period.until }}
        draft={draft}
      >
        <PeriodChoices today={today} whole={whole} period={period} onChoose={draft.choose} />
        <RunningPeriod period={period} today={today} />
      </PeriodForm>
      <ComparisonForm
        period={period}
        comparison={state.comparison}
        today={today}
        draft={earlier}
        onChange={(comparison) => set({ comparison })}
      />
    </>
  );
}

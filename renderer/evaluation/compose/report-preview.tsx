import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { reportModes } from '#shared/evaluation/schema.ts';
import { modeNames } from '#shared/evaluation/texts.ts';
import { formatPeriod } from '#shared/kernel/dates.ts';
import { messageOf } from '../../lib/call.ts';
import { useCall } from '../../lib/use-call.ts';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { askedReport, toRead, usePageState, type PageState } from '../page-state.ts';
import { ReportView } from '../report-view.tsx';
import { texts as common } from '../texts.ts';
import { useReport } from '../use-report.ts';
import { waysOut } from '../ways-out.ts';
import type { ComposedTexts } from './parts.ts';
import { previewed } from './previewed.ts';
import { composeTexts } from './texts.ts';

export interface ReportPreviewProps {
  readonly values: ComposedTexts;
  readonly shown: boolean;
  readonly onShow: (shown: boolean) => void;
}

const texts = composeTexts.preview;
const modes = reportModes.map((mode) => ({ value: mode, label: modeNames[mode] }));

/** What the report that is put together looks like with figures: once asked for, it stays up to date. */
export function ReportPreview({ values, shown, onShow }: ReportPreviewProps) {
  return (
    <Panel
      title={texts.title}
      aside={
        <Button size="xs" aria-expanded={shown} onClick={() => onShow(!shown)}>
          {shown ? texts.hide : texts.make}
        </Button>
      }
    >
      {shown ? <Preview values={values} /> : <p className="t-second">{texts.line}</p>}
    </Panel>
  );
}

/** How long after the last change it is made anew, in milliseconds; what is being made stops at once. */
const rest = 900;

function Preview({ values: { title, parts } }: Pick<ReportPreviewProps, 'values'>) {
  const [state, change] = usePageState();
  const take = (more: Partial<PageState>) => change((now) => ({ ...now, ...more }));
  const suggested = useCall('evaluation.suggestedPeriod', {});
  const period = state.period ?? suggested.data;
  const [resting] = useDebouncedValue(`${title}\n${parts}`, rest);
  const settled = resting === `${title}\n${parts}`;
  const definition = previewed({ title, parts });
  const asked =
    definition === null || period === undefined
      ? undefined
      : toRead(askedReport(state, { definition }, period));
  const reading = useReport(settled ? asked : undefined);
  const ways =
    period === undefined
      ? []
      : waysOut(state, period, suggested.data, take, (longer) => take({ period: longer }));
  return (
    <div className="e-preview">
      <Segmented
        label={common.mode.title}
        options={modes}
        value={state.mode}
        onChange={(mode) => take({ mode })}
      />
      {period !== undefined && (
        <p className="t-second t-label">
          {texts.about(
            formatPeriod(period),
            state.mode === 'deelbaar' ? common.ways.short[state.protection] : texts.exact,
          )}
        </p>
      )}
      {suggested.isError && (
        <MessagePanel severity="error">{messageOf(suggested.error)}</MessagePanel>
      )}
      {definition === null ? (
        <p className="t-second">{texts.nothing}</p>
      ) : (
        <ReportView reading={reading} wrongPeriod={false} waysOut={ways} />
      )}
    </div>
  );
}

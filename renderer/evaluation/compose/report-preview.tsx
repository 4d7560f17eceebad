import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
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
  readonly values: Pick<ComposedTexts, 'title' | 'parts'>;
  readonly onClose: () => void;
}

const texts = composeTexts.preview;
const modes = reportModes.map((mode) => ({ value: mode, label: modeNames[mode] }));

/** How long after the last change it is made anew, in milliseconds; what is being made stops at once. */
const rest = 900;

/**
 * What the report that is put together looks like with figures, over the period of the evaluation page. Mount
 * it to make it: then it stays up to date, and the keyboard is there.
 */
export function ReportPreview({ values: { title, parts }, onClose }: ReportPreviewProps) {
  const [state, change] = usePageState();
  const take = (more: Partial<PageState>) => change((now) => ({ ...now, ...more }));
  const suggested = useCall('evaluation.suggestedPeriod', {});
  const period = state.period ?? suggested.data;
  const written = `${title}\n${parts}`;
  const [resting] = useDebouncedValue(written, rest);
  const definition = previewed({ title, parts });
  const asked =
    definition === null || period === undefined
      ? undefined
      : toRead(askedReport(state, { definition }, period));
  const reading = useReport(resting === written ? asked : undefined);
  const ways =
    period === undefined
      ? []
      : waysOut(state, period, suggested.data, take, (longer) => take({ period: longer }));
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={box} tabIndex={-1} className="e-preview-place">
      <Panel
        title={texts.title}
        aside={
          <Button size="xs" aria-label={texts.close} onClick={onClose}>
            {texts.closeShort}
          </Button>
        }
      >
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
      </Panel>
    </div>
  );
}

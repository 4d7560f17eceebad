import { Button } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { CallRefused, messageOf } from '../lib/call.ts';
import { focusOn } from '../ui/focus-on.ts';
import { MessagePanel } from '../ui/message-panel.tsx';
import { texts } from './texts.ts';

/** What may help when a report cannot be shared. */
export type WayOut = { readonly label: string } & (
  | { readonly take: () => void }
  /** On another page. */
  | { readonly href: string }
);

export interface ReportProblemProps {
  /** What did not succeed, when it is not that the report cannot be shared. */
  readonly title: string;
  readonly problem: unknown;
  readonly waysOut: readonly WayOut[];
  /** What was shared before and may stand in the way. */
  readonly earlier?: ReactNode;
  /** Left out, `reportProblemId`. */
  readonly id?: string;
  /** It answers a press: who pressed stands elsewhere on the page. */
  readonly takesFocus?: boolean | undefined;
}

/** Of why there is no report, where the buttons lead that wait for it. */
export const reportProblemId = 'waarom-geen-rapport';

/** Whether the figures or the texts of a report are why it may not be shared. */
export const isNotShareable = (problem: unknown): problem is CallRefused =>
  problem instanceof CallRefused && problem.refusal.code === 'not-shareable';

/** That are its figures: what is about its texts is solved there. */
export const isNotShareableByFigures = (problem: unknown): boolean =>
  isNotShareable(problem) && problem.refusal.field === undefined;

/** Why a report was not made or saved, with the ways out when its figures cannot be shared. */
export function ReportProblem(props: ReportProblemProps) {
  const { problem, waysOut, earlier, takesFocus = false } = props;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) focusOn(box.current);
  }, [takesFocus, problem]);
  const refused = isNotShareable(problem);
  const byFigures = isNotShareableByFigures(problem);
  const title = refused ? texts.paper.refused.title : props.title;
  return (
    <div
      id={props.id ?? reportProblemId}
      ref={box}
      className="e-problem"
      role="group"
      aria-label={title}
      tabIndex={-1}
    >
      <MessagePanel
        severity="error"
        title={title}
        actions={
          byFigures
            ? waysOut.map((way) =>
                'href' in way ? (
                  <Button key={way.label} component="a" href={way.href}>
                    {way.label}
                  </Button>
                ) : (
                  <Button key={way.label} onClick={way.take}>
                    {way.label}
                  </Button>
                ),
              )
            : undefined
        }
      >
        {messageOf(problem)}
        {byFigures && ` ${texts.paper.refused.safe}`}
        {byFigures && earlier}
      </MessagePanel>
    </div>
  );
}

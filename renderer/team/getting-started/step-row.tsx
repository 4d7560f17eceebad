import { Button } from '@mantine/core';
import { IconCircle, IconCircleCheck, IconCircleMinus } from '@tabler/icons-react';
import type { FirstStep } from '#shared/team/first-steps.ts';
import { rights } from '#shared/ipc/rights.ts';
import { useMayAsk } from '../../lib/current-user.ts';
import { href } from '../../lib/paths.ts';
import { places } from './leading-step.ts';
import { texts } from './texts.ts';

export interface StepRowProps {
  readonly step: FirstStep;
  /** The first that is open stands out. */
  readonly isNext: boolean;
  /** `null` for who may not say it. */
  readonly onSkip: ((skipped: boolean) => void) | null;
}

/** One step: whether it is done, why it pays, the way to it. */
export function StepRow({ step, isNext, onSkip }: StepRowProps) {
  const mayAsk = useMayAsk();
  const { title, why, go } = texts.steps[step.name];
  const { path, call } = places[step.name];
  const may = mayAsk(call);
  const isOpen = !step.done && !step.skipped;
  return (
    <li className="t-first-step" data-open={isOpen}>
      <StepSign step={step} />
      <div className="t-first-step-words">
        <h3>{title}</h3>
        {isOpen && <p>{why}</p>}
        {isOpen && !may && <p>{texts.doneBy(rights[call])}</p>}
      </div>
      {isOpen ? (
        <div className="t-first-step-acts">
          {onSkip !== null && (
            <Button
              variant="subtle"
              size="sm"
              aria-label={texts.skipOf(title)}
              onClick={() => onSkip(true)}
            >
              {texts.skip}
            </Button>
          )}
          {may && (
            <Button
              component="a"
              size="sm"
              href={href(path)}
              {...(isNext ? { variant: 'filled' } : {})}
            >
              {go}
            </Button>
          )}
        </div>
      ) : (
        <div className="t-first-step-acts">
          <span>{step.done ? texts.done : texts.skipped}</span>
          {!step.done && onSkip !== null && (
            <Button
              variant="subtle"
              size="sm"
              aria-label={texts.unskipOf(title)}
              onClick={() => onSkip(false)}
            >
              {texts.unskip}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

function StepSign({ step }: { readonly step: FirstStep }) {
  const size = { size: 22, stroke: 1.6, 'aria-hidden': true } as const;
  if (step.done) return <IconCircleCheck {...size} className="t-first-step-done" />;
  return step.skipped ? <IconCircleMinus {...size} /> : <IconCircle {...size} />;
}

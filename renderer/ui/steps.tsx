import { Anchor, VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { texts } from './texts.ts';
import './steps.css';

export interface StepsProps {
  /** What the steps lead to: 'Stappen van het importeren'. */
  readonly label: string;
  readonly steps: readonly string[];
  /** Index of the step where the user is; `steps.length` when all is done. */
  readonly current: number;
  /** Makes the steps behind the user ways back to them; hears the index of the one that is asked for. */
  readonly onGoTo?: (index: number) => void;
}

/**
 * Where the user is in a task of several pages. A list of our own: Mantine's steps are all buttons, and
 * those to come are not to be pressed.
 */
export function Steps({ label, steps, current, onGoTo }: StepsProps) {
  return (
    <ol className="t-steps" aria-label={label}>
      {steps.map((step, index) => {
        const state = index < current ? 'done' : index === current ? 'now' : 'todo';
        return (
          <li
            key={step}
            className="t-step"
            data-state={state}
            aria-current={state === 'now' ? 'step' : undefined}
          >
            <span className="t-step-mark" aria-hidden>
              {state === 'done' ? <IconCheck size={16} stroke={3} /> : index + 1}
            </span>
            {state === 'done' && onGoTo !== undefined ? (
              <Anchor component="button" type="button" inherit onClick={() => onGoTo(index)}>
                {step}
              </Anchor>
            ) : (
              <span>{step}</span>
            )}
            <VisuallyHidden>, {texts.steps[state]}</VisuallyHidden>
          </li>
        );
      })}
    </ol>
  );
}

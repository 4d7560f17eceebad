import { Anchor } from '@mantine/core';
import { isFinished, type FirstSteps } from '#shared/team/first-steps.ts';
import { messageOf } from '../../lib/call.ts';
import { useMayAsk } from '../../lib/current-user.ts';
import { useCall } from '../../lib/use-call.ts';
import { useChange } from '../../lib/use-change.ts';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { Panel } from '../../ui/panel.tsx';
import { nextOf } from './leading-step.ts';
import { StepRow } from './step-row.tsx';
import { texts } from './texts.ts';
import './getting-started.css';
import { useNoChanges } from '../../lib/no-changes.ts';

/** On the start page: what is still to be set up. It goes by itself when nothing is left. */
export function FirstStepsPanel() {
  const { data } = useCall('team.firstSteps', {});
  if (data === undefined || isFinished(data)) return null;
  return data.later ? <FirstStepsLine steps={data} /> : <FirstStepsList steps={data} folds />;
}

/** Put off: one line, with the way back. */
function FirstStepsLine({ steps }: { readonly steps: FirstSteps }) {
  const { save, problem } = useSave(steps);
  const open = steps.steps.filter(({ done, skipped }) => !done && !skipped);
  const names = open.map(({ name }) => texts.steps[name].title.toLowerCase());
  return (
    <section className="t-first-line" aria-label={texts.title}>
      <p>
        <strong>{texts.title}</strong> {texts.left(names)} {problem}
      </p>
      {save !== null && (
        <Anchor component="button" type="button" onClick={() => save({ later: false })}>
          {texts.show}
        </Anchor>
      )}
    </section>
  );
}

interface FirstStepsListProps {
  readonly steps: FirstSteps;
  /** It can be put off. */
  readonly folds?: boolean;
}

export function FirstStepsList({ steps: all, folds = false }: FirstStepsListProps) {
  const { save, asked, problem } = useSave(all);
  const { steps } = all;
  const settled = steps.filter(({ done, skipped }) => done || skipped);
  const next = nextOf(steps);
  return (
    <Panel
      title={texts.title}
      flush
      aside={
        <span className="t-first-aside">
          <span>{texts.count(settled.length, steps.length)}</span>
          {folds && save !== null && (
            <Anchor component="button" type="button" onClick={() => save({ later: true })}>
              {texts.later}
            </Anchor>
          )}
        </span>
      }
    >
      {problem !== null && <MessagePanel severity="error">{problem}</MessagePanel>}
      <ol className="t-first-steps">
        {steps.map((step) => (
          <StepRow
            key={step.name}
            step={step}
            isNext={step === next}
            onSkip={
              save === null
                ? null
                : (skip) =>
                    save({
                      skipped: skip
                        ? [...asked.skipped, step.name]
                        : asked.skipped.filter((name) => name !== step.name),
                    })
            }
          />
        ))}
      </ol>
    </Panel>
  );
}

/** Keeps what a coordinator says of the steps; `save` is `null` for others, and while nothing can be kept. */
function useSave({ later, steps }: FirstSteps) {
  const mayAsk = useMayAsk();
  const rests = useNoChanges() !== null;
  const change = useChange('team.saveFirstSteps');
  const read = { later, skipped: steps.flatMap(({ name, skipped }) => (skipped ? [name] : [])) };
  // What is being kept counts already: the next press may not take it back.
  const asked = change.isPending ? change.variables : read;
  const save = (wish: Partial<typeof read>) => change.mutate({ ...asked, ...wish });
  return {
    save: mayAsk('team.saveFirstSteps') && !rests ? save : null,
    asked,
    problem: change.error === null ? null : messageOf(change.error),
  };
}

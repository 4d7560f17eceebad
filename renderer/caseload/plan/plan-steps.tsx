import { planStepStates, type PlanVersion } from '#shared/caseload/plan/schema.ts';
import { SelectField } from '../../ui/fields.tsx';
import { stepIcons } from './step-icons.ts';
import { planTexts } from './texts.ts';

type Step = PlanVersion['steps'][number];

const options = planStepStates.map((value) => ({ value, label: planTexts.state[value] }));

export interface PlanStepsProps {
  readonly steps: readonly Step[];
  /** Sets how far a step is; left out, the steps are only read. */
  readonly onState?: (place: number, state: Step['state']) => void;
}

/** The steps in their order, each with how far it is. */
export function PlanSteps({ steps, onState }: PlanStepsProps) {
  if (steps.length === 0) return <p className="t-second">{planTexts.noSteps}</p>;
  return (
    <ol className="c-plan-steps">
      {steps.map(({ text, state }, place) => {
        const Sign = stepIcons[state];
        return (
          // Two steps may have the same words.
          <li key={place} data-state={state}>
            <Sign size={18} stroke={1.8} aria-hidden />
            <span className="c-plan-line">{text}</span>
            {onState === undefined ? (
              <span className="t-second">{planTexts.state[state]}</span>
            ) : (
              <SelectField
                id={`plan-step-${place}`}
                label={planTexts.stateOf(text)}
                hideLabel
                size="small"
                width="112px"
                options={options}
                value={state}
                onChange={(chosen) => onState(place, chosen as Step['state'])}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}

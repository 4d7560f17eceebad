import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { PlanValues, PlanVersion } from '#shared/caseload/plan/schema.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { messageOf } from '../../lib/call.ts';
import { Badge } from '../../ui/badge.tsx';
import { Panel } from '../../ui/panel.tsx';
import { showNotice } from '../../ui/toast.tsx';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { Explained } from '../../ui/term.tsx';
import { PlanAgreements } from './plan-agreements.tsx';
import { PlanSteps } from './plan-steps.tsx';
import { planTexts } from './texts.ts';
import { valuesOf } from './use-plan-form.ts';
import { useNoChanges } from '../../lib/no-changes.ts';

interface PlanViewProps {
  readonly clientId: Id;
  readonly plan: PlanVersion;
  readonly today: IsoDate;
  readonly onChange: () => void;
}

/** The version that holds. Steps and agreements are brought up to date here, in one click each. */
export function PlanView({ clientId, plan, today, onChange }: PlanViewProps) {
  const save = useUndoableChange('caseload.savePlan');
  // While nothing can be kept they are only read.
  const rests = useNoChanges() !== null;
  const keep = (changed: Partial<PlanValues>, done: string) => {
    const values = valuesOf(plan);
    save(
      {
        clientId,
        basedOn: { planId: plan.id, values },
        newVersion: false,
        values: { ...values, ...changed },
      },
      done,
    ).catch((problem: unknown) => showNotice(messageOf(problem)));
  };
  const late = plan.agreements.filter(
    ({ dueOn, doneOn }) => doneOn === null && dueOn !== null && dueOn < today,
  ).length;
  return (
    <Panel
      title={<Explained text={planTexts.title} of={['plan_van_aanpak']} />}
      aside={
        <span className="c-plan-head">
          {late > 0 && <Badge tone="red">{planTexts.overdue(late)}</Badge>}
          <span className="t-figures">
            {planTexts.version(plan.version, formatDate(plan.madeOn))}
          </span>
          {plan.madeBy !== '' && <span>{planTexts.by(plan.madeBy)}</span>}
          <Button size="xs" leftSection={<IconPencil size={16} aria-hidden />} onClick={onChange}>
            {planTexts.change}
          </Button>
        </span>
      }
    >
      <div className="c-plan-whole">
        <section>
          <h3>{planTexts.goal}</h3>
          <p className="c-plan-goal">{plan.goal}</p>
          <GoalDay goalOn={plan.goalOn} today={today} />
        </section>
        <section>
          <h3>{planTexts.steps}</h3>
          <PlanSteps
            steps={plan.steps}
            {...(rests
              ? {}
              : {
                  onState: (place: number, state: PlanVersion['steps'][number]['state']) =>
                    keep(
                      {
                        steps: plan.steps.map((step, index) =>
                          index === place ? { ...step, state } : step,
                        ),
                      },
                      planTexts.stepChanged(
                        plan.steps[place]?.text ?? '',
                        planTexts.state[state].toLowerCase(),
                      ),
                    ),
                })}
          />
        </section>
        <PlanAgreements
          plan={plan}
          today={today}
          {...(rests
            ? {}
            : {
                onTick: (place: number, done: boolean) => {
                  const text = plan.agreements[place]?.text ?? '';
                  keep(
                    {
                      agreements: plan.agreements.map((agreement, index) =>
                        index === place ? { ...agreement, doneOn: done ? today : null } : agreement,
                      ),
                    },
                    done ? planTexts.ticked(text) : planTexts.unticked(text),
                  );
                },
              })}
        />
      </div>
    </Panel>
  );
}

function GoalDay({ goalOn, today }: { readonly goalOn: IsoDate | null; readonly today: IsoDate }) {
  if (goalOn === null) return null;
  const date = formatDate(goalOn);
  return goalOn < today ? (
    <Badge tone="amber">{planTexts.goalLate(date)}</Badge>
  ) : (
    <p className="t-second">{planTexts.goalOn(date)}</p>
  );
}

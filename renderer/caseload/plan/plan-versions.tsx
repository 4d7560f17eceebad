import { Anchor } from '@mantine/core';
import { useState } from 'react';
import type { PlanVersion } from '#shared/caseload/plan/schema.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Panel } from '../../ui/panel.tsx';
import { EvaluationText } from './evaluation-text.tsx';
import { PlanAgreements } from './plan-agreements.tsx';
import { PlanSteps } from './plan-steps.tsx';
import { planTexts } from './texts.ts';

interface PlanVersionsProps {
  /** The latest of the earlier ones first. */
  readonly earlier: readonly PlanVersion[];
  readonly today: IsoDate;
}

/** The versions that no longer hold, to be read as they were. */
export function PlanVersions({ earlier, today }: PlanVersionsProps) {
  const [read, setRead] = useState<PlanVersion | null>(null);
  if (earlier.length === 0) return null;
  return (
    <Panel title={planTexts.versions.title}>
      <ul className="c-plan-versions">
        {earlier.map((plan) => (
          <li key={plan.id}>
            <Anchor component="button" type="button" fz={14} onClick={() => setRead(plan)}>
              {planTexts.versions.read(plan.version)}
            </Anchor>
            <span className="t-second">
              {planTexts.versions.line(formatDate(plan.madeOn), plan.madeBy)}
            </span>
          </li>
        ))}
      </ul>
      {read !== null && (
        <Dialog
          dialogName="plan-version"
          size={720}
          title={planTexts.versions.dialog(read.version, formatDate(read.madeOn))}
          onClose={() => setRead(null)}
        >
          <p className="t-second">{planTexts.versions.stays}</p>
          {/* What was late then says nothing now. */}
          <ReadPlan plan={read} today={read.madeOn < today ? read.madeOn : today} />
        </Dialog>
      )}
    </Panel>
  );
}

interface ReadPlanProps {
  readonly plan: PlanVersion;
  /** The day on which it is looked at: what is late by then, is late. */
  readonly today: IsoDate;
}

/** A plan to be read only. */
export function ReadPlan({ plan, today }: ReadPlanProps) {
  return (
    <div className="c-plan-whole" data-autofocus tabIndex={-1}>
      <section>
        <h3>{planTexts.goal}</h3>
        <p className="c-plan-goal">{plan.goal}</p>
        {plan.goalOn !== null && (
          <p className="t-second">{planTexts.goalOn(formatDate(plan.goalOn))}</p>
        )}
      </section>
      <section>
        <h3>{planTexts.steps}</h3>
        <PlanSteps steps={plan.steps} />
      </section>
      <PlanAgreements plan={plan} today={today} />
      {plan.evaluatedOn !== null && (
        <section>
          <h3>{planTexts.evaluation.title}</h3>
          <EvaluationText plan={plan} />
        </section>
      )}
    </div>
  );
}

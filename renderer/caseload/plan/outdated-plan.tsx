import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PlanVersion } from '#shared/caseload/plan/schema.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { ReadPlan } from './plan-versions.tsx';
import { planTexts } from './texts.ts';

interface OutdatedPlanProps {
  /** The version that holds; `null`: the plan was taken back. */
  readonly plan: PlanVersion | null;
  readonly today: IsoDate;
  readonly goOn: () => void;
  readonly takeOver: () => void;
}

/** Says that another changed the plan meanwhile, shows what it is now, and lets choose between the two. */
export function OutdatedPlan({ plan, today, goOn, takeOver }: OutdatedPlanProps) {
  const [reading, setReading] = useState(false);
  const { outdated: words } = planTexts.form;
  const date = plan === null ? '' : formatDate(plan.madeOn);
  return (
    <MessagePanel
      severity="warning"
      title={words.title}
      actions={
        <>
          {plan !== null && (
            <Button size="xs" onClick={() => setReading(true)}>
              {words.read(plan.version)}
            </Button>
          )}
          <Button size="xs" onClick={goOn}>
            {words.goOn}
          </Button>
          <Button size="xs" onClick={takeOver}>
            {plan === null ? words.startAfresh : words.takeOver(plan.version)}
          </Button>
        </>
      }
    >
      <p>{plan === null ? words.gone : words.line(plan.version, date, plan.madeBy)}</p>
      {plan !== null && <p>{words.both}</p>}
      {reading && plan !== null && (
        <Dialog
          dialogName="plan-of-colleague"
          size={720}
          title={planTexts.versions.dialog(plan.version, date)}
          onClose={() => setReading(false)}
        >
          <ReadPlan plan={plan} today={today} />
        </Dialog>
      )}
    </MessagePanel>
  );
}

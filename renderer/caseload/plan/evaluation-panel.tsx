import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PlanVersion } from '#shared/caseload/plan/schema.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { Badge } from '../../ui/badge.tsx';
import { Panel } from '../../ui/panel.tsx';
import { EvaluateDialog } from './evaluate-dialog.tsx';
import { EvaluationText } from './evaluation-text.tsx';
import { planTexts } from './texts.ts';

interface EvaluationPanelProps {
  readonly clientId: Id;
  readonly plan: PlanVersion;
  readonly today: IsoDate;
}

/** When the plan is looked at again, and what was found the last time. */
export function EvaluationPanel({ clientId, plan, today }: EvaluationPanelProps) {
  const [opened, setOpened] = useState(false);
  return (
    <Panel
      title={planTexts.evaluation.title}
      aside={
        <Button size="xs" onClick={() => setOpened(true)}>
          {planTexts.evaluate}
        </Button>
      }
    >
      <div className="c-plan-evaluation">
        <NextEvaluation evaluateOn={plan.evaluateOn} today={today} />
        <EvaluationText plan={plan} />
      </div>
      {opened && (
        <EvaluateDialog
          clientId={clientId}
          plan={plan}
          today={today}
          onClose={() => setOpened(false)}
        />
      )}
    </Panel>
  );
}

function NextEvaluation({
  evaluateOn,
  today,
}: {
  readonly evaluateOn: IsoDate | null;
  readonly today: IsoDate;
}) {
  const { evaluation: words } = planTexts;
  if (evaluateOn === null) return <p className="t-second">{words.none}</p>;
  if (evaluateOn > today) return <p>{words.next(formatDate(evaluateOn))}</p>;
  if (evaluateOn === today) return <Badge tone="amber">{words.today}</Badge>;
  return (
    <div>
      <Badge tone="red">{planTexts.late(formatDate(evaluateOn))}</Badge>
      <p>{words.late(formatDate(evaluateOn))}</p>
    </div>
  );
}

import { Button } from '@mantine/core';
import { useState } from 'react';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageColumns } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { ClientTabProps } from '../client/tab-props.ts';
import { EvaluationPanel } from './evaluation-panel.tsx';
import { usePlanFormAsked } from './open-plan-form.ts';
import { PlanForm } from './plan-form.tsx';
import { PlanVersions } from './plan-versions.tsx';
import { PlanView } from './plan-view.tsx';
import { PrintPanel } from './print-panel.tsx';
import { planTexts } from './texts.ts';
import './plan.css';

/** The plan van aanpak of a client: the version that holds, earlier ones, evaluation, print. */
export function PlanTab({ client, dossier, today }: ClientTabProps) {
  const [editing, setEditing] = useState(false);
  const [asked, endAsked] = usePlanFormAsked(client.id);
  const [plan, ...earlier] = dossier.plans;
  if (editing || asked) {
    return (
      <PlanForm
        key={client.id}
        clientId={client.id}
        plan={plan ?? null}
        today={today}
        onDone={() => {
          endAsked();
          setEditing(false);
        }}
      />
    );
  }
  if (plan === undefined) {
    return (
      <Panel label={planTexts.title}>
        <EmptyState
          title={planTexts.none.title}
          actions={
            <Button variant="filled" onClick={() => setEditing(true)}>
              {planTexts.make}
            </Button>
          }
        >
          {planTexts.none.line}
        </EmptyState>
      </Panel>
    );
  }
  return (
    <PageColumns
      sideWidth={320}
      side={
        <>
          <EvaluationPanel clientId={client.id} plan={plan} today={today} />
          <PrintPanel planId={plan.id} />
          <PlanVersions earlier={earlier} today={today} />
        </>
      }
    >
      <PlanView clientId={client.id} plan={plan} today={today} onChange={() => setEditing(true)} />
    </PageColumns>
  );
}

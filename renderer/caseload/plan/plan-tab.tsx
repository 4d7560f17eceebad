import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
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
  const [left, setLeft] = useState(false);
  const [asked, endAsked] = usePlanFormAsked(client.id);
  const [plan, ...earlier] = dossier.plans;
  const place = useRef<HTMLDivElement>(null);
  const isWriting = editing || asked;
  useEffect(() => {
    if (isWriting || !left) return;
    // The form took the focus along: what was written is read next.
    setLeft(false);
    place.current?.focus({ preventScroll: true });
  }, [isWriting, left]);
  if (isWriting) {
    return (
      <PlanForm
        key={client.id}
        clientId={client.id}
        plan={plan ?? null}
        today={today}
        onDone={() => {
          endAsked();
          setEditing(false);
          setLeft(true);
        }}
      />
    );
  }
  return (
    <div
      ref={place}
      className="c-plan-place"
      role="group"
      aria-label={planTexts.title}
      tabIndex={-1}
    >
      {plan === undefined ? (
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
      ) : (
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
          <PlanView
            clientId={client.id}
            plan={plan}
            today={today}
            onChange={() => setEditing(true)}
          />
        </PageColumns>
      )}
    </div>
  );
}

import { PageColumns } from '../../ui/page.tsx';
import { LadderPanel } from '../ladder/ladder-panel.tsx';
import { ClientSignals } from '../today/client-signals.tsx';
import { WeekPanel } from '../week/week-panel.tsx';
import { AdultsPanel } from './adults-panel.tsx';
import { BasicsPanel } from './basics-panel.tsx';
import { CaseManagerPanel, TrackPanel } from './guidance-panels.tsx';
import { HouseholdPanel } from './household-panel.tsx';
import { PlanPanel } from './plan-panel.tsx';
import type { ClientTabProps } from './tab-props.ts';

/** The whole story on one screen: who, where from, what runs, and what comes next. */
export function StoryTab(props: ClientTabProps) {
  const { client, dossier } = props;
  return (
    <>
      <PageColumns
        sideWidth={288}
        side={
          <>
            <ClientSignals client={client} dossier={dossier} />
            <PlanPanel client={client} dossier={dossier} />
            <WeekPanel {...props} />
          </>
        }
      >
        <HouseholdPanel {...props} />
        <LadderPanel {...props} />
        <AdultsPanel client={client} />
        <BasicsPanel client={client} dossier={dossier} />
        <div className="c-pair">
          <TrackPanel {...props} />
          <CaseManagerPanel {...props} />
        </div>
      </PageColumns>
    </>
  );
}

import type { HouseholdMember } from '#shared/caseload/schema.ts';
import { currentJob } from '#shared/caseload/current-job.ts';
import { currentTrajectory } from '#shared/caseload/current-trajectory.ts';
import { Panel } from '../../ui/panel.tsx';
import { nextAppointmentDay } from '../contacts/next-appointment-day.ts';
import { ChildrenCard } from './children-card.tsx';
import { MemberCard } from './member-card.tsx';
import type { ClientTabProps } from './tab-props.ts';
import { clientTexts } from './texts.ts';
import { returnedOf } from './work-follows.ts';

/** The members of the bijstandspartij side by side, each with the same lines: nobody is forgotten. */
export function HouseholdPanel({ client, dossier, today }: ClientTabProps) {
  const members = [asMember({ client, dossier, today }), ...client.partners];
  const withOutflow = members.some(({ outflow }) => outflow !== null);
  return (
    <Panel flush label={clientTexts.household.label(client.householdNumber)}>
      <div className="c-household">
        {members.map((member) => (
          <MemberCard
            key={member.id}
            member={member}
            isSelf={member.id === client.id}
            today={today}
            withOutflow={withOutflow}
          />
        ))}
        <ChildrenCard client={client} dossier={dossier} today={today} />
      </div>
    </Panel>
  );
}

/** The client as one of the household, with the same lines as the partners get. */
function asMember({ client, dossier, today }: ClientTabProps): HouseholdMember {
  const now = client.ladder.at(-1);
  const outflow = client.outflows.at(-1) ?? null;
  const job = currentJob(
    dossier.records.job.map(({ values }) => values),
    today,
  );
  return {
    id: client.id,
    firstName: client.firstName,
    lastName: client.lastName,
    birthDate: client.birthDate,
    ladderAtStart: client.ladder[0]?.step ?? null,
    ladderNow: now?.step ?? null,
    ladderMeasuredOn: now?.measuredOn ?? null,
    trajectory: currentTrajectory(client.trajectories, today),
    outflow,
    ...returnedOf(outflow, dossier, today),
    hasLeft: client.hasLeft,
    job: job && { employer: job.employer, hoursPerWeek: job.hoursPerWeek },
    nextAppointmentOn: nextAppointmentDay(dossier.appointments, today),
    trajectories: client.trajectories,
  };
}

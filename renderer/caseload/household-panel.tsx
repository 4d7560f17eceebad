import type { ClientDetail, HouseholdMember } from '#shared/caseload/schema.ts';
import { outflowLabels } from '#shared/caseload/texts.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { href, paths } from '../lib/paths.ts';
import { Badge } from '../ui/badge.tsx';
import { LadderGlyph } from '../ui/ladder-glyph.tsx';
import { Panel } from '../ui/panel.tsx';
import { ageOn } from './age.ts';
import { hasLeft } from './listed-clients.ts';
import { texts } from './texts.ts';

export interface HouseholdPanelProps {
  readonly self: HouseholdMember;
  readonly partners: ClientDetail['partners'];
  readonly householdNumber: string;
  readonly today: IsoDate;
}

/** The members of the bijstandspartij side by side, each with the same lines: nobody is forgotten. */
export function HouseholdPanel(props: HouseholdPanelProps) {
  const { self, partners, today } = props;
  return (
    <Panel flush label={`${texts.household.title} ${props.householdNumber}`}>
      <div className="c-household">
        {[self, ...partners].map((member) => (
          <Member key={member.id} member={member} selfId={self.id} today={today} />
        ))}
        {partners.length === 0 && <p className="c-member t-quiet">{texts.household.alone}</p>}
      </div>
    </Panel>
  );
}

interface MemberProps {
  readonly member: HouseholdMember;
  readonly selfId: Id;
  readonly today: IsoDate;
}

function Member({ member, selfId, today }: MemberProps) {
  const name = `${member.firstName} ${member.lastName}`;
  return (
    <div className="c-member">
      <div className="c-member-head">
        <span className="c-member-name">
          {member.id === selfId ? (
            <>
              <strong>{name}</strong> <Badge tone="accent">{texts.household.thisClient}</Badge>
            </>
          ) : (
            <a href={href(paths.client(member.id))}>
              <strong>{name}</strong>
            </a>
          )}
        </span>
        <LadderGlyph start={member.ladderAtStart} now={member.ladderNow} whose={member.firstName} />
      </div>
      <p className="t-second t-label">{circumstances(member, today)}</p>
      <dl className="c-facts">
        <dt>{texts.household.trajectory}</dt>
        <dd>
          <TrajectoryLine member={member} today={today} />
        </dd>
        <dt>{texts.household.outflow}</dt>
        <dd>
          {member.outflow === null ? (
            <span className="t-quiet">{texts.household.notYet}</span>
          ) : (
            texts.household.on(outflowLabels[member.outflow.kind], formatDate(member.outflow.date))
          )}
        </dd>
      </dl>
    </div>
  );
}

function circumstances(member: HouseholdMember, today: IsoDate): string {
  const age =
    member.birthDate === null
      ? texts.client.ageUnknown
      : texts.client.age(ageOn(today, member.birthDate));
  if (member.ladderNow === null) return `${age}, ${texts.household.notMeasured}`;
  const measured =
    member.ladderMeasuredOn === null
      ? texts.household.measuredUnknown
      : texts.household.measuredOn(formatDate(member.ladderMeasuredOn));
  return `${age}, ${measured}`;
}

function TrajectoryLine({ member, today }: Pick<MemberProps, 'member' | 'today'>) {
  const { trajectory, outflow } = member;
  if (trajectory !== null) {
    return trajectory.until === null
      ? trajectory.name
      : texts.household.until(trajectory.name, formatDate(trajectory.until));
  }
  return hasLeft(outflow, today) ? (
    <span className="t-quiet">{texts.list.noTrajectory}</span>
  ) : (
    <Badge tone="amber">{texts.list.noTrajectory}</Badge>
  );
}

import type { HouseholdMember } from '#shared/caseload/schema.ts';
import { outflowLabels } from '#shared/caseload/texts.ts';
import { yearsBetween } from '#shared/kernel/calendar.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { fullName } from '#shared/kernel/person-name.ts';
import { href, paths } from '../../lib/paths.ts';
import { Badge } from '../../ui/badge.tsx';
import { LadderGlyph } from '../../ui/ladder-glyph.tsx';
import { comesNext, runningNow } from './member-lines.ts';
import { clientTexts } from './texts.ts';
import { returnedLine } from './work-follows.ts';

const { household, head } = clientTexts;
const quiet = (text: string) => <span className="t-quiet">{text}</span>;

export interface MemberCardProps {
  readonly member: HouseholdMember;
  readonly isSelf: boolean;
  readonly today: IsoDate;
  /** Somebody in the household has left: then all say whether they have. */
  readonly withOutflow: boolean;
}

/** One adult of the bijstandspartij, with the same lines as the others. */
export function MemberCard({ member, isSelf, today, withOutflow }: MemberCardProps) {
  const name = fullName(member);
  const { job, outflow } = member;
  return (
    <div className="c-member">
      <div className="c-member-head">
        <span className="c-member-name">
          {isSelf ? (
            <>
              <strong>{name}</strong> <Badge tone="accent">{household.thisClient}</Badge>
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
        <dt>{household.now}</dt>
        <dd>
          <NowLine member={member} today={today} />
        </dd>
        <dt>{household.next}</dt>
        <dd>
          <NextLines member={member} today={today} />
        </dd>
        <dt>{household.work}</dt>
        <dd>
          {job === null ? quiet(household.noWork) : household.job(job.employer, job.hoursPerWeek)}
        </dd>
        {withOutflow && (
          <>
            <dt>{household.outflow}</dt>
            <dd>
              {outflow === null
                ? quiet(household.notLeft)
                : (returnedLine(member.returned) ??
                  household.on(outflowLabels[outflow.kind], formatDate(outflow.date)))}
            </dd>
          </>
        )}
      </dl>
    </div>
  );
}

/** What is to come: the first trajectory and the first appointment. */
function NextLines({ member, today }: Pick<MemberCardProps, 'member' | 'today'>) {
  const next = comesNext(member.trajectories, today);
  const { nextAppointmentOn } = member;
  if (next === null && nextAppointmentOn === null) return quiet(household.nothingNext);
  return (
    <>
      {next !== null && <div>{household.from(next.typeName, formatDate(next.startDate))}</div>}
      {nextAppointmentOn !== null && (
        <div>{household.appointment(formatDate(nextAppointmentOn))}</div>
      )}
    </>
  );
}

function circumstances(member: HouseholdMember, today: IsoDate): string {
  const age =
    member.birthDate === null ? head.ageUnknown : head.age(yearsBetween(member.birthDate, today));
  if (member.ladderNow === null) return `${age}, ${household.notMeasured}`;
  const measured =
    member.ladderMeasuredOn === null
      ? household.measuredUnknown
      : household.measuredOn(formatDate(member.ladderMeasuredOn));
  return `${age}, ${measured}`;
}

/** What runs now. Amber when nothing runs and nothing is planned, for who has not left. */
function NowLine({ member, today }: Pick<MemberCardProps, 'member' | 'today'>) {
  const now = runningNow(member.trajectories, today);
  if (now !== null) {
    return now.endDate === null
      ? now.typeName
      : household.until(now.typeName, formatDate(now.endDate));
  }
  const isCovered = comesNext(member.trajectories, today) !== null;
  if (isCovered) return quiet(household.nothingNow);
  return member.hasLeft ? (
    quiet(household.noTrajectory)
  ) : (
    <Badge tone="amber">{household.noTrajectory}</Badge>
  );
}

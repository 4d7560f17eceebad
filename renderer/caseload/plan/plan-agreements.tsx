import { Checkbox } from '@mantine/core';
import { IconCircle, IconCircleCheck } from '@tabler/icons-react';
import { planParties, type PlanParty, type PlanVersion } from '#shared/caseload/plan/schema.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { planTexts } from './texts.ts';

export interface PlanAgreementsProps {
  readonly plan: Pick<PlanVersion, 'agreements'>;
  readonly today: IsoDate;
  /** Ticks one off, or opens it again; left out, they are only read. */
  readonly onTick?: (place: number, done: boolean) => void;
}

/** What the client and the klantmanager each do, with what is late. */
export function PlanAgreements(props: PlanAgreementsProps) {
  if (props.plan.agreements.length === 0) {
    return <p className="t-second">{planTexts.noAgreements}</p>;
  }
  return (
    <div className="c-plan-parties">
      {planParties.map((who) => (
        <OfParty key={who} who={who} {...props} />
      ))}
    </div>
  );
}

function OfParty({ who, plan, today, onTick }: PlanAgreementsProps & { readonly who: PlanParty }) {
  const agreements = plan.agreements
    .map((agreement, place) => ({ ...agreement, place }))
    .filter((agreement) => agreement.who === who);
  return (
    <section>
      <h3>{planTexts.agreements[who]}</h3>
      {agreements.length === 0 ? (
        <p className="t-second">{planTexts.noAgreements}</p>
      ) : (
        <ul className="c-plan-agreements">
          {agreements.map(({ text, dueOn, doneOn, place }) => {
            const Sign = doneOn === null ? IconCircle : IconCircleCheck;
            return (
              <li key={place} data-done={doneOn !== null || undefined}>
                {onTick === undefined ? (
                  <span className="c-plan-read">
                    <Sign size={18} stroke={1.8} aria-hidden />
                    <span className="c-plan-line">{text}</span>
                  </span>
                ) : (
                  <Checkbox
                    className="c-plan-tick"
                    label={text}
                    checked={doneOn !== null}
                    onChange={(event) => onTick(place, event.currentTarget.checked)}
                  />
                )}
                <When dueOn={dueOn} doneOn={doneOn} today={today} />
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

interface WhenProps {
  readonly dueOn: IsoDate | null;
  readonly doneOn: IsoDate | null;
  readonly today: IsoDate;
}

function When({ dueOn, doneOn, today }: WhenProps) {
  if (doneOn !== null)
    return <span className="t-second">{planTexts.done(formatDate(doneOn))}</span>;
  if (dueOn === null) return null;
  if (dueOn < today) return <Badge tone="red">{planTexts.late(formatDate(dueOn))}</Badge>;
  return <span className="t-second t-figures">{planTexts.due(formatDate(dueOn))}</span>;
}

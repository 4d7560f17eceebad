import type { IsoDate } from '../kernel/dates.ts';
import { isFullOutflow } from './rules.ts';
import type { OutflowKind } from './schema.ts';

interface BenefitPeriod {
  readonly kind: string;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate | null;
}

/**
 * The period with which somebody came back after an outflow [letter]: it began later and runs today. After a
 * full outflow any benefit is one; after parttime work only a full one, as a part of it had remained.
 * `null`: the outflow still holds.
 */
export function returnAfter<Period extends BenefitPeriod>(
  outflow: { readonly kind: OutflowKind; readonly date: IsoDate },
  periods: readonly Period[],
  today: IsoDate,
): Period | null {
  const back = periods.filter(
    ({ kind, startsOn, endsOn }) =>
      startsOn > outflow.date &&
      startsOn <= today &&
      (endsOn === null || endsOn >= today) &&
      (isFullOutflow(outflow.kind) || kind === 'volledig'),
  );
  return back.reduce<Period | null>(
    (first, one) => (first === null || one.startsOn < first.startsOn ? one : first),
    null,
  );
}

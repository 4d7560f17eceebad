import { formatDate, type IsoDate } from '../kernel/dates.ts';
import { brokenSpendingLimit, fitsTargetGroup } from '../kernel/fund-conditions.ts';
import { formatEuro, type Cents } from '../kernel/money.ts';
import type { TargetGroup } from '../kernel/target-group.ts';
import type { FundPosition } from './schema.ts';

/** A commitment that somebody wants to make from a fund. */
export interface IntendedCommitment {
  readonly amountCents: Cents;
  readonly startDate: IsoDate;
  /** `null`: unknown. A fund for one target group then does not pay. */
  readonly targetGroup: TargetGroup | null;
}

export interface FundCheck {
  readonly condition: 'targetGroup' | 'spendingPeriod' | 'free';
  /** What was checked, in a few Dutch words. */
  readonly label: string;
  /** Nothing is against it. Only what is not met is refused. */
  readonly met: boolean;
  /** `false`: too little is known to say that it is met, so it is shown as neither yes nor no. */
  readonly known: boolean;
  /** A Dutch sentence when it is not met. */
  readonly reason: string | null;
}

/** Every condition of a fund with whether this commitment meets it. A fund of unknown amount has no ceiling. */
export function checkFund(
  fund: Pick<FundPosition, 'name' | 'targetGroup' | 'spendFrom' | 'spendUntil' | 'freeCents'>,
  intended: IntendedCommitment,
): FundCheck[] {
  return [
    checkTargetGroup(fund, intended.targetGroup),
    checkSpendingPeriod(fund, intended.startDate),
    checkFree(fund, intended.amountCents),
  ];
}

const check = (
  condition: FundCheck['condition'],
  label: string,
  met: boolean,
  reason: string,
): FundCheck => ({ condition, label, met, known: true, reason: met ? null : reason });

function checkTargetGroup(
  fund: Pick<FundPosition, 'name' | 'targetGroup'>,
  targetGroup: TargetGroup | null,
): FundCheck {
  const plural = fund.targetGroup === 'oudkomer' ? 'oudkomers' : 'statushouders';
  return check(
    'targetGroup',
    fund.targetGroup === null ? 'Doelgroep: alle klanten' : `Doelgroep: ${plural}`,
    fitsTargetGroup(fund, targetGroup),
    targetGroup === null
      ? `${fund.name} is alleen voor ${plural}. Van deze klant is de doelgroep niet bekend. Kies een ander fonds.`
      : `${fund.name} is alleen voor ${plural}. Kies een ander fonds.`,
  );
}

function checkSpendingPeriod(
  fund: Pick<FundPosition, 'name' | 'spendFrom' | 'spendUntil'>,
  startDate: IsoDate,
): FundCheck {
  const label = spendingPeriodLabel(fund);
  const broken = brokenSpendingLimit(fund, startDate);
  if (broken === null) return check('spendingPeriod', label, true, '');
  const day = formatDate(broken.day);
  const reason =
    broken.limit === 'from'
      ? `${fund.name} is te besteden vanaf ${day}. Kies een latere startdatum of een ander fonds.`
      : `${fund.name} is te besteden tot en met ${day}. Kies een eerdere startdatum of een ander fonds.`;
  return check('spendingPeriod', label, false, reason);
}

function spendingPeriodLabel(fund: Pick<FundPosition, 'spendFrom' | 'spendUntil'>): string {
  const from = fund.spendFrom === null ? '' : ` vanaf ${formatDate(fund.spendFrom)}`;
  const until = fund.spendUntil === null ? '' : ` tot en met ${formatDate(fund.spendUntil)}`;
  return from === '' && until === '' ? 'Te besteden: geen einddatum' : `Te besteden${from}${until}`;
}

function checkFree(fund: Pick<FundPosition, 'name' | 'freeCents'>, amountCents: Cents): FundCheck {
  if (fund.freeCents === null) {
    const label = 'Vrij bedrag: niet bekend, vul het bedrag van het fonds in';
    return { ...check('free', label, true, ''), known: false };
  }
  return check(
    'free',
    `Vrij: ${formatEuro(Math.max(0, fund.freeCents))}`,
    // What costs nothing can always be had, also from a fund that is overspent.
    amountCents === 0 || amountCents <= fund.freeCents,
    `In ${fund.name} is nog ${formatEuro(Math.max(0, fund.freeCents))} vrij. Dit traject kost ${formatEuro(amountCents)}. Kies een ander fonds, of verhoog eerst het fonds bij Budget.`,
  );
}

import { z } from 'zod';
import { costKindWords, type CostKind } from '../kernel/cost-kind.ts';
import { formatDate, yearOf, type IsoDate } from '../kernel/dates.ts';
import {
  brokenSpendingLimit,
  fitsTargetGroup,
  fundConditionNames,
} from '../kernel/fund-conditions.ts';
import { formatEuro, type Cents } from '../kernel/money.ts';
import type { TargetGroup } from '../kernel/target-group.ts';
import type { FundPosition } from './fund.ts';

/** Whom and what a fund would pay for. */
export interface IntendedUse {
  readonly startDate: IsoDate;
  readonly costKind: CostKind;
  /** Of which budgets it would be paid; left out: no matter. */
  readonly budgetYears?: readonly number[];
  /** `null`: nobody's cost, as of staff. Then the conditions on persons do not apply. */
  readonly client: {
    /** `null`: unknown. A fund for one target group then does not pay. */
    readonly targetGroup: TargetGroup | null;
    readonly settlementDate: IsoDate | null;
  } | null;
}

export const fundCheckSchema = z.object({
  condition: z.enum(fundConditionNames),
  /** What was checked, in a few Dutch words. */
  label: z.string(),
  /** Nothing is against it. Only what is not met is refused. */
  met: z.boolean(),
  /** `false`: too little is known to say that it is met, so it is shown as neither yes nor no. */
  known: z.boolean(),
  /** A Dutch sentence when it is not met. */
  reason: z.string().nullable(),
  /** Of a condition about persons, everyone for whom it is not met, by number. */
  clientNumbers: z.array(z.string()).optional(),
});
export type FundCheck = Readonly<z.infer<typeof fundCheckSchema>>;

type Conditions = Pick<
  FundPosition,
  | 'name'
  | 'targetGroup'
  | 'spendFrom'
  | 'spendUntil'
  | 'costKinds'
  | 'settledFromYear'
  | 'settledUntilYear'
> &
  Partial<Pick<FundPosition, 'perYear'>>;

/** Every condition of a fund but that it has the money, with whether this use meets it. */
export function checkConditions(fund: Conditions, use: IntendedUse): FundCheck[] {
  return [
    checkTargetGroup(fund, use),
    checkSpendingPeriod(fund, use),
    checkCostKind(fund, use.costKind),
    checkSettlementYears(fund, use),
  ];
}

const check = (
  condition: FundCheck['condition'],
  label: string,
  met: boolean,
  reason: string,
): FundCheck => ({ condition, label, met, known: true, reason: met ? null : reason });

function checkTargetGroup(fund: Conditions, { client }: IntendedUse): FundCheck {
  const plural = fund.targetGroup === 'oudkomer' ? 'oudkomers' : 'statushouders';
  return check(
    'targetGroup',
    fund.targetGroup === null ? 'Doelgroep: alle klanten' : `Doelgroep: ${plural}`,
    client === null || fitsTargetGroup(fund, client.targetGroup),
    client !== null && client.targetGroup === null
      ? `${fund.name} is alleen voor ${plural}. Van deze klant is de doelgroep niet bekend.`
      : `${fund.name} is alleen voor ${plural}.`,
  );
}

function checkSpendingPeriod(
  fund: Conditions,
  { startDate, budgetYears = [] }: IntendedUse,
): FundCheck {
  const label = spendingPeriodLabel(fund);
  const broken = brokenSpendingLimit(fund, startDate);
  if (broken === null) {
    const { name, spendUntil } = fund;
    // Of a year after its end a fund pays nothing either.
    const late =
      spendUntil === null ? undefined : budgetYears.find((year) => year > yearOf(spendUntil));
    const reason =
      late === undefined || spendUntil === null
        ? ''
        : `${name} is te besteden tot en met ${formatDate(spendUntil)}, niet in budgetjaar ${late}.`;
    return check('spendingPeriod', label, late === undefined, reason);
  }
  const day = formatDate(broken.day);
  const reason =
    broken.limit === 'from'
      ? `${fund.name} is te besteden vanaf ${day}.`
      : `${fund.name} is te besteden tot en met ${day}.`;
  return check('spendingPeriod', label, false, reason);
}

function spendingPeriodLabel(
  fund: Pick<Conditions, 'spendFrom' | 'spendUntil' | 'perYear'>,
): string {
  const from = fund.spendFrom === null ? '' : ` vanaf ${formatDate(fund.spendFrom)}`;
  const until = fund.spendUntil === null ? '' : ` tot en met ${formatDate(fund.spendUntil)}`;
  // Such money is of one year, also where the fund itself goes on.
  if (fund.perYear === true && until === '') {
    return `Te besteden${from} tot en met 31 december, per jaar`;
  }
  return from === '' && until === '' ? 'Te besteden: geen einddatum' : `Te besteden${from}${until}`;
}

function checkCostKind({ name, costKinds }: Conditions, costKind: CostKind): FundCheck {
  const words = costKinds?.map((kind) => costKindWords[kind]).join(', ');
  return check(
    'costKind',
    words === undefined ? 'Soort kosten: alle' : `Soort kosten: ${words}`,
    costKinds === null || costKinds.includes(costKind),
    `${name} betaalt geen ${costKindWords[costKind]}.`,
  );
}

function checkSettlementYears(fund: Conditions, { client }: IntendedUse): FundCheck {
  const { name, settledFromYear: from, settledUntilYear: until } = fund;
  if (from === null && until === null) {
    return check('settlementYears', 'Jaar van vestiging: alle', true, '');
  }
  const years =
    from === until
      ? `in ${from ?? ''}`
      : [from === null ? '' : `vanaf ${from}`, until === null ? '' : `tot en met ${until}`]
          .filter((part) => part !== '')
          .join(' ');
  const year =
    client === null || client.settlementDate === null ? null : yearOf(client.settlementDate);
  const met =
    client === null ||
    (year !== null && (from === null || year >= from) && (until === null || year <= until));
  return check(
    'settlementYears',
    `Gevestigd ${years}`,
    met,
    year === null
      ? `${name} is voor wie zich ${years} vestigde. Van deze klant is de datum van vestiging niet bekend.`
      : `${name} is voor wie zich ${years} vestigde. Deze klant vestigde zich in ${year}.`,
  );
}

/** Whether a fund has the money. One of unknown amount has no ceiling. */
export function checkFree(
  fund: Pick<FundPosition, 'name' | 'freeCents'>,
  amountCents: Cents,
): FundCheck {
  if (fund.freeCents === null) {
    const label = 'Vrij bedrag: niet bekend, vul de beschikking van het fonds in';
    return { ...check('free', label, true, ''), known: false };
  }
  return check(
    'free',
    `Vrij: ${formatEuro(Math.max(0, fund.freeCents))}`,
    // What costs nothing can always be had, also from a fund that is overspent.
    amountCents === 0 || amountCents <= fund.freeCents,
    `In ${fund.name} is nog ${formatEuro(Math.max(0, fund.freeCents))} vrij. Dit kost ${formatEuro(amountCents)}.`,
  );
}

import { formatDate, yearOf, type IsoDate } from '#shared/kernel/dates.ts';
import { brokenSpendingLimit, fitsTargetGroup } from '#shared/kernel/fund-conditions.ts';
import type { TargetGroup } from '#shared/kernel/target-group.ts';
import { remembering } from '#shared/kernel/remembering.ts';
import { folded } from '#shared/kernel/text.ts';
import type { KnownFund, KnownNames } from './known-names.ts';
import type { ListWarner, PlannedClient } from './planned-client.ts';

/** A fund's conditions warn on import and block on new orders: what was paid, was paid. */
export function warnAboutFunds(
  clients: readonly PlannedClient[],
  names: KnownNames,
  warner: ListWarner,
): void {
  if (names.funds.size === 0) return;
  const fundOf = remembering((name) => names.funds.get(folded(name)) ?? null);
  for (const { client, trajectories } of clients) {
    for (const { line, fundName, startDate } of trajectories) {
      const fund = fundName === null ? null : fundOf(fundName);
      const reason = fund && reasonAgainst(fund, client, startDate);
      if (reason) warner.warn(line, 'fund', reason);
    }
  }
}

/** Whose trajectory a fund would pay. */
interface FundedClient {
  readonly targetGroup: TargetGroup | null;
  readonly settlementDate: IsoDate | null;
}

function reasonAgainstYear(
  { name, settledFromYear: from, settledUntilYear: until }: KnownFund,
  settlementDate: IsoDate | null,
): string | null {
  if (from === null && until === null) return null;
  const year = settlementDate === null ? null : yearOf(settlementDate);
  const fits =
    year !== null && (from === null || year >= from) && (until === null || year <= until);
  if (fits) return null;
  const years = [
    ...(from === null ? [] : [`vanaf ${from}`]),
    ...(until === null ? [] : [`tot en met ${until}`]),
  ].join(' ');
  return `${name} is voor wie zich ${years} vestigde. ${
    year === null
      ? 'Van deze klant is de datum van vestiging niet bekend.'
      : `Deze klant vestigde zich in ${year}.`
  }`;
}

/** Why a fund's conditions do not allow this, as a sentence; `null`: they do. */
export function reasonAgainst(
  fund: KnownFund,
  { targetGroup, settlementDate }: FundedClient,
  startDate: IsoDate,
): string | null {
  if (!fund.paysTrajectories) return `${fund.name} betaalt geen trajecten.`;
  if (!fitsTargetGroup(fund, targetGroup)) {
    const whose =
      targetGroup === null
        ? 'De lijst zegt niet of deze klant dat is.'
        : `Deze klant is ${targetGroup}.`;
    return `${fund.name} is voor ${fund.targetGroup}s. ${whose}`;
  }
  const settled = reasonAgainstYear(fund, settlementDate);
  if (settled !== null) return settled;
  const broken = brokenSpendingLimit(fund, startDate);
  if (broken === null) return null;
  return broken.limit === 'from'
    ? `${fund.name} is te besteden vanaf ${formatDate(broken.day)}. Dit traject begon eerder.`
    : `${fund.name} is te besteden tot en met ${formatDate(broken.day)}. Dit traject begon later.`;
}

import { formatDate } from '#shared/kernel/dates.ts';
import { folded } from '#shared/kernel/text.ts';
import type { KnownFund, KnownNames } from './known-names.ts';
import type { PlannedClient, Warn } from './planned-client.ts';

/** A fund's conditions warn on import and block on new orders: what was paid, was paid. */
export function warnAboutFunds(
  { client, trajectories }: PlannedClient,
  names: KnownNames,
  column: string | null,
  warn: Warn,
): void {
  for (const { line, fundName, startDate } of trajectories) {
    const fund = fundName === null ? undefined : names.funds.get(folded(fundName));
    const reason = fund && reasonAgainst(fund, client.targetGroup, startDate);
    if (reason) warn(line, column, reason);
  }
}

function reasonAgainst(
  fund: KnownFund,
  targetGroup: string | null,
  startDate: string,
): string | null {
  if (fund.targetGroup !== null && fund.targetGroup !== targetGroup) {
    return `${fund.name} is voor ${fund.targetGroup}s. Deze klant hoort daar niet bij.`;
  }
  if (fund.spendFrom !== null && startDate < fund.spendFrom) {
    return `${fund.name} is te besteden vanaf ${formatDate(fund.spendFrom)}. Dit traject begon eerder.`;
  }
  if (fund.spendUntil !== null && startDate > fund.spendUntil) {
    return `${fund.name} is te besteden tot en met ${formatDate(fund.spendUntil)}. Dit traject begon later.`;
  }
  return null;
}

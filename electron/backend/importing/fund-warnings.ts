import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
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
      const reason = fund && reasonAgainst(fund, client.targetGroup, startDate);
      if (reason) warner.warn(line, 'fund', reason);
    }
  }
}

/** Why a fund's conditions do not allow this, as a sentence; `null`: they do. */
export function reasonAgainst(
  fund: KnownFund,
  targetGroup: TargetGroup | null,
  startDate: IsoDate,
): string | null {
  if (!fitsTargetGroup(fund, targetGroup)) {
    const whose =
      targetGroup === null
        ? 'De lijst zegt niet of deze klant dat is.'
        : `Deze klant is ${targetGroup}.`;
    return `${fund.name} is voor ${fund.targetGroup}s. ${whose}`;
  }
  const broken = brokenSpendingLimit(fund, startDate);
  if (broken === null) return null;
  return broken.limit === 'from'
    ? `${fund.name} is te besteden vanaf ${formatDate(broken.day)}. Dit traject begon eerder.`
    : `${fund.name} is te besteden tot en met ${formatDate(broken.day)}. Dit traject begon later.`;
}

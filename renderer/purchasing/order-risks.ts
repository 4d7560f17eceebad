import { isFullOutflow, statusOn } from '#shared/caseload/rules.ts';
import type { ClientDetail } from '#shared/caseload/schema.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { texts } from './texts.ts';

/**
 * What may make an order a mistake, in sentences: who buys knows more than the file, so they warn and
 * never block. `typeName` is `null` as long as nothing is chosen.
 */
export function orderRisks(
  client: Pick<ClientDetail, 'trajectories' | 'outflows'>,
  typeName: string | null,
  today: IsoDate,
): string[] {
  const left = client.outflows.findLast(({ kind, date }) => isFullOutflow(kind) && date <= today);
  const same = client.trajectories.find((trajectory) => {
    const status = statusOn(today, trajectory);
    return trajectory.typeName === typeName && (status === 'loopt' || status === 'toegekend');
  });
  return [
    ...(left === undefined ? [] : [texts.risk.left(formatDate(left.date))]),
    ...(same === undefined ? [] : [texts.risk.same(same.typeName, formatDate(same.startDate))]),
  ];
}

import type { CallOutput } from '#shared/ipc/contract.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { leavesBijstand } from '#shared/kernel/outflow.ts';
import { texts } from './texts.ts';

/**
 * What may make an order a mistake, in sentences: who buys knows more than the file, so they warn and
 * never block. `typeName` is `null` as long as nothing is chosen.
 */
export function orderRisks(
  client: Pick<CallOutput<'caseload.client'>, 'trajectories' | 'outflows'>,
  typeName: string | null,
  today: IsoDate,
): string[] {
  const left = client.outflows.findLast(({ kind, date }) => leavesBijstand(kind) && date <= today);
  const same = client.trajectories.find(
    ({ typeName: name, status, endDate }) =>
      name === typeName &&
      (status === 'loopt' || status === 'toegekend') &&
      (endDate === null || endDate >= today),
  );
  return [
    ...(left === undefined ? [] : [texts.risk.left(formatDate(left.date))]),
    ...(same === undefined ? [] : [texts.risk.same(same.typeName, formatDate(same.startDate))]),
  ];
}

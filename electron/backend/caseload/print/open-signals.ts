import { byEach } from '#shared/caseload/signals/household.ts';
import { sentenceOf } from '#shared/caseload/signals/texts.ts';
import type { FileCallContext } from '../../handler.ts';
import { listSignals } from '../day/signals.ts';

/**
 * What asks for an act of each client, as sentences with the days on which they rest, by the client's id.
 * Also what was put off: the reason of one klantmanager is not that of the next.
 */
export async function openSignals(
  context: Pick<FileCallContext, 'trx' | 'session' | 'today'>,
): Promise<ReadonlyMap<number, readonly string[]>> {
  const signals = (await listSignals(context)).flatMap(byEach);
  const byClient = Map.groupBy(signals, ({ clientId }) => clientId);
  return new Map(
    [...byClient].map(([clientId, signals]) => [
      clientId,
      [...new Set(signals.map((signal) => sentenceOf(signal, context.today)))],
    ]),
  );
}

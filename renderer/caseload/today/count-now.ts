import type { ClientRow } from '#shared/caseload/schema.ts';
import { termOf } from '#shared/caseload/signals/rules.ts';
import type { Signal } from '#shared/caseload/signals/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';

/** Signals of which the term is past or ends this week, without those that were put off. */
export function countNow(
  signals: readonly Signal[],
  clients: readonly ClientRow[],
  me: string | null,
  today: IsoDate,
): number {
  const mine = new Set(
    clients.filter(({ caseManager }) => me === null || caseManager === me).map(({ id }) => id),
  );
  return signals.filter(
    (signal) =>
      signal.snooze === null && mine.has(signal.clientId) && termOf(signal, today) !== 'straks',
  ).length;
}

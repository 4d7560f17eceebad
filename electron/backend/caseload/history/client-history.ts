import type { HistoryEntry } from '#shared/caseload/history/schema.ts';
import type { TeamTransaction } from '../../database/schema.ts';

/** Who changed what of a client and when, the latest first. */
export function readHistory(_trx: TeamTransaction, _clientId: number): HistoryEntry[] {
  return [];
}

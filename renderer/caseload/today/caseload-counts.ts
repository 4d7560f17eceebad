import type { ClientRow } from '#shared/caseload/schema.ts';
import {
  countByCaseManager,
  countCaseload,
  type CaseloadCount,
} from '#shared/caseload/team/caseload.ts';
import { overNorm, type OverNorm } from '#shared/caseload/team/norm.ts';
import type { TeamSettings } from '#shared/caseload/team/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';

/** A caseload counted, with how those in guidance live and stand. */
export interface CaseloadFigures extends CaseloadCount {
  /** Persons and bijstandspartijen are both asked for, and often mixed up [G40]. */
  readonly households: number;
  /** How many stand on each step, the first step first. */
  readonly bySteps: readonly number[];
  readonly notMeasured: number;
}

/** Counts a caseload, and of who is in guidance the households and the steps. */
export function figuresOf(clients: readonly ClientRow[], today: IsoDate): CaseloadFigures {
  const households = new Set<number>();
  const bySteps = [0, 0, 0, 0, 0, 0];
  let notMeasured = 0;
  for (const client of clients) {
    if (client.hasLeft) continue;
    households.add(client.householdId);
    if (client.ladderNow === null) notMeasured += 1;
    else bySteps[client.ladderNow - 1] = (bySteps[client.ladderNow - 1] ?? 0) + 1;
  }
  return { ...countCaseload(clients, today), households: households.size, bySteps, notMeasured };
}

/** Whose caseload is above the norm; of one klantmanager, or of all (`null`). */
export function listOverNorm(
  clients: readonly ClientRow[],
  { members, thresholds, normSnoozes }: Omit<TeamSettings, 'me'>,
  caseManager: string | null,
  today: IsoDate,
): OverNorm[] {
  const asked = members.filter(({ name }) => caseManager === null || name === caseManager);
  return overNorm(asked, thresholds, countByCaseManager(clients, today), normSnoozes);
}

import type { ClientRow } from '#shared/caseload/schema.ts';
import { overNorm, type OverNorm } from '#shared/caseload/team/norm.ts';
import type { TeamSettings } from '#shared/caseload/team/schema.ts';

/** A caseload counted: persons and bijstandspartijen are both asked for, and often mixed up [G40]. */
export interface CaseloadCount {
  readonly persons: number;
  readonly households: number;
  /** How many stand on each step, the first step first. */
  readonly bySteps: readonly number[];
  readonly notMeasured: number;
}

/** Counts who is guided: everybody who has not left bijstand for good. */
export function countCaseload(clients: readonly ClientRow[]): CaseloadCount {
  const households = new Set<number>();
  const bySteps = [0, 0, 0, 0, 0, 0];
  let persons = 0;
  let notMeasured = 0;
  for (const client of clients) {
    if (client.hasLeft) continue;
    persons += 1;
    households.add(client.householdId);
    if (client.ladderNow === null) notMeasured += 1;
    else bySteps[client.ladderNow - 1] = (bySteps[client.ladderNow - 1] ?? 0) + 1;
  }
  return { persons, households: households.size, bySteps, notMeasured };
}

/** Whose caseload is above the norm; of one klantmanager, or of all (`null`). */
export function listOverNorm(
  clients: readonly ClientRow[],
  { members, thresholds }: Pick<TeamSettings, 'members' | 'thresholds'>,
  caseManager: string | null,
): OverNorm[] {
  const personsOf = new Map<string, number>();
  for (const client of clients) {
    if (client.hasLeft || client.caseManager === null) continue;
    personsOf.set(client.caseManager, (personsOf.get(client.caseManager) ?? 0) + 1);
  }
  const asked = members.filter(({ name }) => caseManager === null || name === caseManager);
  return overNorm(asked, thresholds, personsOf);
}

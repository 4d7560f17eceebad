import type { ClientRow } from '#shared/caseload/schema.ts';

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

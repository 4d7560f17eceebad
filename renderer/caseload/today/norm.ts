import { normOf } from '#shared/caseload/team/norm.ts';
import type { TeamSettings } from '#shared/caseload/team/schema.ts';

export interface Norm {
  /** How many clients the norm allows. */
  readonly clients: number;
  readonly fteHundredths: number;
  /** Clients for one fte. */
  readonly perFte: number;
}

/**
 * The norm of a klantmanager, or of all who are active together; `null` when an fte that it needs is not
 * filled in. What is left of each one's fte adds up in the team.
 */
export function normFor(
  { members, thresholds }: Pick<TeamSettings, 'members' | 'thresholds'>,
  caseManager: string | null,
): Norm | null {
  const counted = members.filter(({ name, active }) =>
    caseManager === null ? active : name === caseManager,
  );
  if (counted.length === 0) return null;
  let fteHundredths = 0;
  for (const member of counted) {
    if (member.fteHundredths === null) return null;
    fteHundredths += member.fteHundredths;
  }
  const allowed = normOf({ fteHundredths }, thresholds);
  return allowed === null
    ? null
    : { clients: allowed, fteHundredths, perFte: thresholds.normPerFte };
}

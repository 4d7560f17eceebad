import type { Id } from '../../kernel/ids.ts';
import type { CaseloadCount } from './caseload.ts';
import type { Member, NormSnooze, Thresholds } from './schema.ts';

/**
 * How many clients the norm allows somebody, 30 for one fte [Apeldoorn]: a part of a client is none, so 0,85
 * fte is 25. `null`: the fte is not filled in.
 */
export function normOf(
  { fteHundredths }: Pick<Member, 'fteHundredths'>,
  { normPerFte }: Pick<Thresholds, 'normPerFte'>,
): number | null {
  return fteHundredths === null ? null : Math.floor((fteHundredths * normPerFte) / 100);
}

/** A klantmanager with more clients than the norm allows. */
export interface OverNorm {
  /** Of the team: whose fte is known, is in it. */
  readonly memberId: Id;
  readonly name: string;
  /** Who is in guidance: only they count against the norm. */
  readonly persons: number;
  readonly norm: number;
  /** Put off by somebody, until the day after `until`. */
  readonly snooze: NormSnooze | null;
}

/**
 * Whose caseload is above the norm, in the order of the team: one client more is above it. Of whom the fte is
 * not filled in nobody knows. Lines that were put off are among them.
 *
 * @param countOf the caseload of each klantmanager, by name
 */
export function overNorm(
  members: readonly Pick<Member, 'id' | 'name' | 'fteHundredths'>[],
  thresholds: Pick<Thresholds, 'normPerFte'>,
  countOf: ReadonlyMap<string | null, CaseloadCount>,
  snoozes: readonly NormSnooze[],
): OverNorm[] {
  return members.flatMap(({ id: memberId, name, fteHundredths }) => {
    const norm = normOf({ fteHundredths }, thresholds);
    const persons = countOf.get(name)?.guided ?? 0;
    if (memberId === null || norm === null || persons <= norm) return [];
    const snooze = snoozes.find((one) => one.memberId === memberId) ?? null;
    return [{ memberId, name, persons, norm, snooze }];
  });
}

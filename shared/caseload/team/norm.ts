import type { Member, Thresholds } from './schema.ts';

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
  readonly name: string;
  /** Who is guided: everybody who has not left bijstand for good. */
  readonly persons: number;
  readonly norm: number;
}

/**
 * Whose caseload is above the norm, in the order of the team: one client more is above it. Of whom the fte is
 * not filled in nobody knows.
 *
 * @param personsOf how many clients each klantmanager guides, by name
 */
export function overNorm(
  members: readonly Pick<Member, 'name' | 'fteHundredths'>[],
  thresholds: Pick<Thresholds, 'normPerFte'>,
  personsOf: ReadonlyMap<string, number>,
): OverNorm[] {
  return members.flatMap((member) => {
    const norm = normOf(member, thresholds);
    const persons = personsOf.get(member.name) ?? 0;
    return norm === null || persons <= norm ? [] : [{ name: member.name, persons, norm }];
  });
}

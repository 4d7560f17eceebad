import { z } from 'zod';
import { addMonths } from '../../kernel/calendar.ts';
import type { IsoDate } from '../../kernel/dates.ts';
import type { OutflowKind } from '../schema.ts';

/**
 * How somebody stands with the team: in guidance, in aftercare after work was found, or gone for any other
 * reason or for too long. Everybody is in one of the three.
 */
export const standings = ['begeleiding', 'nazorg', 'uitgestroomd'] as const;
export type Standing = (typeof standings)[number];

/** All that the standing rests on. */
export interface StandingFacts {
  /** Left bijstand for good, and did not come back: see `hasLeft` of the signals. */
  readonly hasLeft: boolean;
  /** The latest one in time. */
  readonly outflow: { readonly kind: OutflowKind; readonly date: IsoDate } | null;
}

/** Aftercare ends with the last retention check, 24 months after the outflow [KIS]. */
const aftercareMonths = 24;

/** After these somebody works without bijstand, and is followed [letter]. */
const toWork: readonly OutflowKind[] = ['betaald-werk', 'ondernemerschap'];

/** The one rule of what counts as what in a caseload, for every list and every number. */
export function standingOf({ hasLeft, outflow }: StandingFacts, today: IsoDate): Standing {
  if (!hasLeft) return 'begeleiding';
  const followed =
    outflow !== null &&
    toWork.includes(outflow.kind) &&
    addMonths(outflow.date, aftercareMonths) >= today;
  return followed ? 'nazorg' : 'uitgestroomd';
}

/**
 * A caseload counted, in persons. The caseload is `guided` and `aftercare` together; against the norm of 30
 * a fte [Apeldoorn] only `guided` counts. Who left is no part of it, but still stands on the name.
 */
export const caseloadCountSchema = z.object({
  guided: z.int(),
  aftercare: z.int(),
  left: z.int(),
});
export type CaseloadCount = Readonly<z.infer<typeof caseloadCountSchema>>;

export const emptyCaseload: CaseloadCount = { guided: 0, aftercare: 0, left: 0 };

const counts: Record<Standing, keyof CaseloadCount> = {
  begeleiding: 'guided',
  nazorg: 'aftercare',
  uitgestroomd: 'left',
};

/** How many there are of each standing. */
export function countCaseload(clients: Iterable<StandingFacts>, today: IsoDate): CaseloadCount {
  const count = { ...emptyCaseload };
  for (const client of clients) count[counts[standingOf(client, today)]] += 1;
  return count;
}

/** The same of clients whose standing was asked before. */
export function countStandings(clients: Iterable<{ readonly standing: Standing }>): CaseloadCount {
  const count = { ...emptyCaseload };
  for (const { standing } of clients) count[counts[standing]] += 1;
  return count;
}

/** The same of each klantmanager, by name; of clients without one under `null`. Who has none is left out. */
export function countByCaseManager(
  clients: Iterable<StandingFacts & { readonly caseManager: string | null }>,
  today: IsoDate,
): ReadonlyMap<string | null, CaseloadCount> {
  const byName = Map.groupBy(clients, ({ caseManager }) => caseManager);
  return new Map([...byName].map(([name, own]) => [name, countCaseload(own, today)]));
}

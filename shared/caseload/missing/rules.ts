import { yearOf, type IsoDate } from '../../kernel/dates.ts';
import { endedWithoutResult } from '../rules.ts';
import { hasLeft } from '../signals/guidance.ts';
import type { GapFacts } from './facts.ts';
import { missingFields, type MissingField } from './schema.ts';

type Gap = (facts: GapFacts, today: IsoDate) => boolean;

/** When a field counts as missing. What only guidance needs is not asked of who has left. */
const gaps: Record<MissingField, Gap> = {
  /** The cohort, the target group and every term that counts from settlement. */
  settlementDate: ({ settlementDate }) => settlementDate === null,
  /** Ages in the evaluation. */
  birthDate: ({ birthDate }) => birthDate === null,
  sex: ({ sex }) => sex === null,
  /** Werk, groei of zorg [letter]. */
  track: ({ track }) => track === null,
  caseManager: (facts, today) => isEmpty(facts.caseManager) && !hasLeft(facts, today),
  /** No step at all: neither a start nor a change can be counted. */
  ladder: ({ ladder }) => !ladder.measured,
  /**
   * A step of which the day is unknown, as imports give the one at the start: it says where somebody stood,
   * not when, so it falls in no period.
   */
  ladderDay: ({ hasLadderWithoutDay }) => hasLadderWithoutDay,
  languageLevel: ({ hasLanguageLevel }) => !hasLanguageLevel,
  languageBuddy: ({ languageBuddyKnown }) => !languageBuddyKnown,
  /** Nobody noted that all possibilities were mapped, so the client does not count as 'gesproken'. */
  intake: ({ contacts }) => !contacts.wasMapped,
  plan: (facts, today) => facts.plan === null && !hasLeft(facts, today),
  /** A trajectory is over and nobody noted what came of it. */
  trajectoryResult: ({ trajectories }, today) =>
    trajectories.some((trajectory) => endedWithoutResult(today, trajectory)),
  /** How many are in bijstand is what cities are asked first [G40]. */
  benefitPeriod: ({ benefitPeriods }) => benefitPeriods.length === 0,
};

/** What is not filled in of one client, in the order of the list. Empty for who left longer ago. */
export function missingOf(facts: GapFacts, today: IsoDate): MissingField[] {
  if (!isReportedOn(facts, today)) return [];
  return missingFields.filter((field) => gaps[field](facts, today));
}

/** Who is guided, or left bijstand in this calendar year or the last: a report may still be made of them. */
function isReportedOn(facts: GapFacts, today: IsoDate): boolean {
  if (facts.outflow === null || !hasLeft(facts, today)) return true;
  return yearOf(facts.outflow.date) >= yearOf(today) - 1;
}

const isEmpty = (text: string | null): boolean => text === null || text.trim() === '';

import type { IsoDate } from '../../kernel/dates.ts';
import type { ClientFacts } from '../signals/facts.ts';

/** What the rules of missing data know of one client: what the signals know, and what only a report needs. */
export interface GapFacts extends ClientFacts {
  readonly birthDate: IsoDate | null;
  readonly sex: string | null;
  readonly track: string | null;
  /** A measurement of the ladder has no day. */
  readonly hasLadderWithoutDay: boolean;
  /** As a whole or of a skill. */
  readonly hasLanguageLevel: boolean;
  /** As the evaluation counts it: somebody said whether there is one, or wrote down who. */
  readonly languageBuddyKnown: boolean;
}

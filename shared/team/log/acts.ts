import { caseloadActs } from './caseload-acts.ts';
import type { ActGroup, LogAct } from './kinds.ts';
import { moneyActs } from './money-acts.ts';
import { privacyActs } from './privacy-acts.ts';
import { reportActs } from './report-acts.ts';
import { teamActs } from './team-acts.ts';

/** What the log says of every call, and of what is noted besides. */
export const knownActs = {
  ...caseloadActs,
  ...moneyActs,
  ...reportActs,
  ...teamActs,
  ...privacyActs,
} as const;

/** What the log can say that somebody did. */
export type LoggedName = keyof typeof knownActs;

/** `null` for what another version of Trede noted. */
export const actOf = (name: string): LogAct | null =>
  Object.hasOwn(knownActs, name) ? knownActs[name as LoggedName] : null;

/** What belongs to a group, for who looks for that. */
export const callsOfGroup = (group: ActGroup): string[] =>
  Object.entries(knownActs).flatMap(([name, act]) => (act.group === group ? [name] : []));

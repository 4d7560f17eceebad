import type { CallOnFile } from '../../ipc/contract.ts';
import { caseloadActs } from './caseload-acts.ts';
import type { ActGroup, LogAct } from './kinds.ts';
import { moneyActs } from './money-acts.ts';
import { reportActs } from './report-acts.ts';
import { teamActs } from './team-acts.ts';

const known = { ...caseloadActs, ...moneyActs, ...reportActs, ...teamActs } as const;

/** What the log can say that somebody did. */
export type LoggedName = keyof typeof known;

/** Of every call on the open file, and of what is noted besides: what the log says of it. */
export const logActs: Readonly<Record<LoggedName | CallOnFile, LogAct>> = known;

/** `null` for what another version of Trede noted. */
export const actOf = (name: string): LogAct | null =>
  Object.hasOwn(known, name) ? known[name as LoggedName] : null;

/** What belongs to a group, for who looks for that. */
export const callsOfGroup = (group: ActGroup): string[] =>
  Object.entries(known).flatMap(([name, act]) => (act.group === group ? [name] : []));

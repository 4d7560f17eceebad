import { knownActs } from '../team/log/acts.ts';
import type { LogAct } from '../team/log/kinds.ts';
import type { CallOnFile } from './contract.ts';

/** Of every call on the open file what the log says of it; the compiler wants each call there. */
export const logActs: Readonly<Record<CallOnFile, LogAct>> = knownActs;

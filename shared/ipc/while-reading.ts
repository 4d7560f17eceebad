import { logActs } from './log-acts.ts';
import type { CallOnFile } from './contract.ts';

/**
 * What becomes of a call while a colleague has the file: `answers` from what was published, `keeps-draft` leaves
 * what is being typed for later, `refused` before anything is done.
 */
export type WhileReading = 'answers' | 'keeps-draft' | 'refused';

/** Of which the log tells something else than whether they write. */
const otherwise: Readonly<Partial<Record<CallOnFile, WhileReading>>> = {
  'caseload.keepDraft': 'keeps-draft',
  'caseload.dropDraft': 'keeps-draft',
  // Notes what leaves, for what may be shared next.
  'evaluation.document': 'refused',
};

/** Every call has its act in the log, so every call has its answer here. */
export function whileReading(name: CallOnFile): WhileReading {
  const { group } = logActs[name];
  return otherwise[name] ?? (group === 'lezen' || group === 'export' ? 'answers' : 'refused');
}

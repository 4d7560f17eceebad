import type { z } from 'zod';
import { budgetCalls } from './calls/budget.ts';
import { caseloadContactCalls } from './calls/caseload-contacts.ts';
import { caseloadDayCalls } from './calls/caseload-day.ts';
import { caseloadListCalls } from './calls/caseload-lists.ts';
import { caseloadPlanCalls } from './calls/caseload-plan.ts';
import { caseloadRecordCalls } from './calls/caseload-records.ts';
import { caseloadCalls } from './calls/caseload.ts';
import { desktopCalls } from './calls/desktop.ts';
import { evaluationCalls } from './calls/evaluation.ts';
import { importingCalls } from './calls/importing.ts';
import { insightCalls, retentionCalls } from './calls/privacy.ts';
import { purchasingCalls } from './calls/purchasing.ts';
import { backupCalls, restoreCalls } from './calls/team-backups.ts';
import { logCalls } from './calls/team-log.ts';
import { firstStepsCalls } from './calls/team-first-steps.ts';
import { lockCalls } from './calls/team-lock.ts';
import { practiceCalls } from './calls/team-practice.ts';
import { userCalls } from './calls/team-users.ts';
import { teamCalls } from './calls/team.ts';

/** Every call between window, main process and backend. What is not here does not cross. */
export const contract = {
  ...desktopCalls,
  ...teamCalls,
  ...practiceCalls,
  ...userCalls,
  ...restoreCalls,
  ...backupCalls,
  ...logCalls,
  ...lockCalls,
  ...firstStepsCalls,
  ...caseloadCalls,
  ...caseloadRecordCalls,
  ...caseloadDayCalls,
  ...caseloadContactCalls,
  ...caseloadPlanCalls,
  ...caseloadListCalls,
  ...importingCalls,
  ...purchasingCalls,
  ...budgetCalls,
  ...evaluationCalls,
  ...insightCalls,
  ...retentionCalls,
} as const;

export type Contract = typeof contract;
export type CallName = keyof Contract;
/** What a caller gives. */
export type CallInput<Name extends CallName> = z.input<Contract[Name]['input']>;
/** What a handler receives: parsed. */
export type ParsedInput<Name extends CallName> = z.output<Contract[Name]['input']>;
export type CallOutput<Name extends CallName> = z.output<Contract[Name]['output']>;

export const callNames = Object.keys(contract) as CallName[];

export const isCallName = (name: unknown): name is CallName =>
  typeof name === 'string' && Object.hasOwn(contract, name);

/** Calls that the preload gives to the window. */
export const windowCallNames = callNames.filter((name) => contract[name].audience === 'window');

export type BackendCallName = Exclude<CallName, MainCallName>;
export type MainCallName = keyof typeof desktopCalls;
/** Calls that work without an open team file. */
export type SessionCallName = keyof typeof teamCalls | keyof typeof restoreCalls | PracticeCallName;
/** Of them those that need all the others: they write a whole team file. */
export type PracticeCallName = keyof typeof practiceCalls;
/** Answered at once: it may not wait for the call that it stops. */
export type ImmediateCallName = Extract<
  BackendCallName,
  'importing.cancel' | 'evaluation.cancel' | 'evaluation.cancelExport'
>;
/** Calls on the open file. */
export type CallOnFile = Exclude<BackendCallName, SessionCallName | ImmediateCallName>;

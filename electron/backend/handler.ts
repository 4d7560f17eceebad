import type { OpenTeam } from '#shared/team/schema.ts';
import type { teamCalls } from '#shared/ipc/calls/team.ts';
import type { BackendCallName, CallOutput, ParsedInput } from '#shared/ipc/contract.ts';
import type { FileRef, Progress } from '#shared/ipc/envelope.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { TeamTransaction } from './database/schema.ts';
import type { Session } from './session.ts';

/** What every handler gets beside its input. */
export interface CallContext {
  readonly session: Session;
  readonly now: Date;
  /** The local day of `now`. */
  readonly today: IsoDate;
  /** The account of the computer, for the log; empty when the computer does not tell. */
  readonly account: string;
  /** The path of a file that the user chose; refuses a reference that is not known (any more). */
  readonly pathOf: (file: FileRef) => string;
}

/** What a handler gets that works inside the open team file: its own transaction. */
export interface FileCallContext extends CallContext {
  readonly trx: TeamTransaction;
  readonly team: OpenTeam;
  readonly report: (progress: Progress) => void;
  /** Lets other messages in, and refuses with `cancelled` when the user has stopped the work. */
  readonly pause: () => Promise<void>;
  /** Notes on the log line of this call which row it was about. */
  readonly about: (subjectId: number) => void;
}

/** Calls that work without an open team file. */
export type SessionCallName = keyof typeof teamCalls;
/** Answered by the dispatcher itself: it may not wait for the call that it stops. */
type ImmediateCallName = Extract<
  BackendCallName,
  'importing.cancel' | 'evaluation.cancel' | 'evaluation.cancelExport'
>;
export type FileCallName = Exclude<BackendCallName, SessionCallName | ImmediateCallName>;

type Answer<Name extends BackendCallName> = CallOutput<Name> | Promise<CallOutput<Name>>;

export type SessionHandlers = {
  readonly [Name in SessionCallName]: (
    input: ParsedInput<Name>,
    context: CallContext,
  ) => Answer<Name>;
};

export type FileHandlers = {
  readonly [Name in FileCallName]: (
    input: ParsedInput<Name>,
    context: FileCallContext,
  ) => Answer<Name>;
};

/** The handlers of one feature: those of its calls. */
export type HandlersOf<Names extends FileCallName> = Pick<FileHandlers, Names>;

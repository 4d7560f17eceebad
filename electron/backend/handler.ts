import type { LoggedName } from '#shared/team/log/acts.ts';
import type { ExportForm, SubjectKind } from '#shared/team/log/kinds.ts';
import type { CurrentUser } from '#shared/team/users.ts';
import type {
  BackendCallName,
  CallOnFile,
  CallOutput,
  ParsedInput,
  PracticeCallName,
  SessionCallName,
} from '#shared/ipc/contract.ts';
import type { FileRef, Progress } from '#shared/ipc/envelope.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { TeamTransaction } from './database/schema.ts';
import type { Session, TeamName } from './session.ts';
import type { SharesFile } from './team/sharing/shares-file.ts';
import type { WrongTries } from './team/tries/wrong-tries.ts';
import type { ThisComputer } from './this-computer.ts';

/** What every handler gets beside its input. */
export interface CallContext {
  readonly session: Session;
  readonly now: Date;
  /** The local day of `now`. */
  readonly today: IsoDate;
  /** The account and the name of the computer; empty when it does not tell. */
  readonly computer: ThisComputer;
  /** The version of this program; `null`: it does not say. */
  readonly program: string | null;
  /** Wrong passwords and codes on this computer. */
  readonly tries: WrongTries;
  /** The path of a file that the user chose; refuses a reference that is not known (any more). */
  readonly pathOf: (file: FileRef) => string;
  /** What others who open the file get to see; `null`: nothing, they are refused. */
  readonly sharing: SharesFile | null;
  /** Of this computer's user; `null` where there is none. */
  readonly settingsFolder: string | null;
  /** The folder where this computer takes the backups of a team file as well; `null`: none was chosen. */
  readonly secondPlaceOf: (teamFile: string) => string | null;
}

/** What a handler gets that works inside the open team file: its own transaction. */
export interface FileCallContext extends CallContext {
  readonly trx: TeamTransaction;
  readonly team: TeamName;
  /** Who has the file open. */
  readonly user: CurrentUser;
  /** Under what the user's changes, drafts and approvals are kept. */
  readonly account: string;
  readonly report: (progress: Progress) => void;
  /** Lets other messages in, and refuses with `cancelled` when the user has stopped the work. */
  readonly pause: () => Promise<void>;
  /**
   * Notes in the log which row this call was about; of several, each gets a line. Left out, the log takes what
   * the input names.
   *
   * @param kind where it is of another kind than this call usually is about; see `logActs` in shared/ipc
   */
  readonly about: (subjectId: number, kind?: SubjectKind) => void;
  /** Notes in the log which clients a list shows that leaves the app; of other lists their answer tells it. */
  readonly showed: (clientIds: readonly number[]) => void;
  /**
   * Does the rest of the call once its transaction is over, for what cannot be done inside one, and gives the
   * answer. The call then counts as done where the rest says so, in a transaction of its own.
   */
  readonly afterwards: (rest: RestOfCall) => void;
  /** Notes in the log what left the app, for the call by which the main process tells it. */
  readonly exported: (name: LoggedName, form: ExportForm) => void;
}

/** @param keep notes that the call was done; to be called once, in the transaction that makes it so */
export type RestOfCall = (keep: (trx: TeamTransaction) => Promise<void>) => Promise<unknown>;

type Answer<Name extends BackendCallName> = CallOutput<Name> | Promise<CallOutput<Name>>;

export type SessionHandlers = {
  readonly [Name in Exclude<SessionCallName, PracticeCallName>]: (
    input: ParsedInput<Name>,
    context: CallContext,
  ) => Answer<Name>;
};

export type PracticeHandlers = {
  readonly [Name in PracticeCallName]: (
    input: ParsedInput<Name>,
    context: CallContext,
  ) => Answer<Name>;
};

export type FileHandlers = {
  readonly [Name in CallOnFile]: (
    input: ParsedInput<Name>,
    context: FileCallContext,
  ) => Answer<Name>;
};

/** The handlers of one feature: those of its calls. */
export type HandlersOf<Names extends CallOnFile> = Pick<FileHandlers, Names>;

import { createBackend } from '../../electron/backend/dispatch.ts';
import type { FileHandlers, SessionHandlers } from '../../electron/backend/handler.ts';
import type { TeamDatabase } from '../../electron/backend/database/schema.ts';
import type { OpenFile, Session } from '../../electron/backend/session.ts';
import { LogHeadKeeper } from '../../electron/backend/team/log/head-keeper.ts';
import type { FileSharing } from '../../electron/backend/team/sharing/file-sharing.ts';
import type { BackupKeeper } from '../../electron/backend/team/backups/keeper.ts';
import type { WrongTries } from '../../electron/backend/team/tries/wrong-tries.ts';
import type { BackendCallName, CallInput, CallOutput } from '../../shared/ipc/contract.ts';
import { secondPlaceKey, type FileRef, type Progress } from '../../shared/ipc/envelope.ts';
import type { TredeError } from '../../shared/kernel/errors.ts';
import type { Result } from '../../shared/kernel/result.ts';

export interface TestBackend {
  /** Asks what the window would ask; the answer is a value, refusals too. */
  readonly call: <Name extends BackendCallName>(
    name: Name,
    input: CallInput<Name>,
  ) => Promise<Result<CallOutput<Name>>>;
  /** The same where the test counts on an answer: throws when the call is refused. */
  readonly ask: <Name extends BackendCallName>(
    name: Name,
    input: CallInput<Name>,
  ) => Promise<CallOutput<Name>>;
  /** The same where the test counts on a refusal: throws when the call is answered. */
  readonly refused: <Name extends BackendCallName>(
    name: Name,
    input: CallInput<Name>,
  ) => Promise<TredeError>;
  /** Stands for a file that the user chose. */
  readonly grant: (path: string) => FileRef;
  /** Takes the backups of a team file there as well; `null` no more. */
  readonly takeSecondPlace: (teamFile: string, folder: string | null) => void;
  /** The open team file itself, to look behind the calls. Throws while none is open. */
  readonly db: () => TeamDatabase;
  /** The open team file with its connection and its key. */
  readonly file: () => OpenFile;
  /** Calls that failed unexpectedly, with their error. */
  readonly unexpected: readonly { readonly call: string; readonly error: unknown }[];
  readonly progress: readonly Progress[];
  /** As the timer of the program does every few seconds. */
  readonly tick: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface TestBackendOptions {
  readonly sessionHandlers: SessionHandlers;
  readonly fileHandlers: FileHandlers;
  /** Where it runs; left out, the computer of all tests. */
  readonly computer?: string;
  readonly now?: () => Date;
  /** The version of the program; left out, it does not say. */
  readonly program?: string;
  /** Of the computer; left out, what is kept of the log stands nowhere outside the team file. */
  readonly settingsFolder?: string | null;
  /** Left out, no backups are made. */
  readonly backups?: BackupKeeper;
  /** Left out, a file that another has is refused. */
  readonly sharing?: FileSharing;
  /** Left out, wrong passwords are forgotten with the backend. */
  readonly tries?: WrongTries;
}

/** Who works at the computer of the tests. */
export const testAccount = 'b.kuiphof';
export const testComputer = { account: testAccount, name: 'balie-3' } as const;

/** The real dispatch with the given handlers, as the utility process has it. */
export function makeBackend(options: TestBackendOptions): TestBackend {
  const paths: Record<FileRef, string> = {};
  const unexpected: { call: string; error: unknown }[] = [];
  const progress: Progress[] = [];
  let session: Session | null = null;
  let lastId = 0;
  const computer = { ...testComputer, name: options.computer ?? testComputer.name };
  const backend = createBackend({
    fileHandlers: options.fileHandlers,
    sessionHandlers: withSession(options.sessionHandlers, (seen) => (session = seen)),
    now: options.now ?? (() => new Date(2019, 11, 31, 12)),
    computer,
    ...(options.program === undefined ? {} : { program: options.program }),
    ...(options.settingsFolder === undefined
      ? {}
      : {
          logHeads: new LogHeadKeeper({
            settingsFolder: options.settingsFolder,
            computer: testComputer,
          }),
        }),
    ...(options.backups === undefined ? {} : { backups: options.backups }),
    ...(options.sharing === undefined ? {} : { sharing: options.sharing }),
    ...(options.tries === undefined ? {} : { tries: options.tries }),
    onProgress: (one) => progress.push(one),
    onUnexpected: (call, error) => unexpected.push({ call, error }),
  });
  const call: TestBackend['call'] = async (name, input) => {
    lastId += 1;
    const answer = await backend.handle({ id: lastId, call: name, input, grants: { ...paths } });
    return answer as Result<CallOutput<typeof name>>;
  };
  return {
    call,
    ask: async (name, input) => {
      const answer = await call(name, input);
      if (answer.ok) return answer.value;
      const cause = unexpected.at(-1)?.error;
      throw new Error(`${name}: ${JSON.stringify(answer.error)}`, { cause });
    },
    refused: async (name, input) => {
      const answer = await call(name, input);
      if (!answer.ok) return answer.error;
      throw new Error(`${name} was answered, not refused`);
    },
    grant: (path) => {
      const ref = `keuze-${Object.keys(paths).length + 1}`;
      paths[ref] = path;
      return ref;
    },
    takeSecondPlace: (teamFile, folder) => {
      if (folder === null) Reflect.deleteProperty(paths, secondPlaceKey(teamFile));
      else paths[secondPlaceKey(teamFile)] = folder;
    },
    db: () => {
      if (session === null) throw new Error('no team file was opened');
      return session.requireFile().db;
    },
    file: () => {
      if (session === null) throw new Error('no team file was opened');
      return session.requireFile();
    },
    unexpected,
    progress,
    tick: () => backend.tick(),
    close: () => backend.close(),
  };
}

function withSession(handlers: SessionHandlers, seen: (session: Session) => void): SessionHandlers {
  const wrapped = Object.entries(handlers).map(([name, handler]) => [
    name,
    (input: never, context: { readonly session: Session }) => {
      seen(context.session);
      return (handler as (input: never, context: unknown) => unknown)(input, context);
    },
  ]);
  return Object.fromEntries(wrapped) as SessionHandlers;
}

import type { z } from 'zod';
import {
  contract,
  isCallName,
  type BackendCallName,
  type CallOnFile,
  type ParsedInput,
} from '#shared/ipc/contract.ts';
import {
  secondPlaceKey,
  unexpectedError,
  type BackendRequest,
  type Progress,
} from '#shared/ipc/envelope.ts';
import { mayCall } from '#shared/ipc/rights.ts';
import { whileReading } from '#shared/ipc/while-reading.ts';
import { toIsoDate } from '#shared/kernel/dates.ts';
import type { TredeError } from '#shared/kernel/errors.ts';
import { fail, succeed, type Result } from '#shared/kernel/result.ts';
import { GivenUp } from './given-up.ts';
import type { CallContext, FileHandlers, PracticeHandlers, SessionHandlers } from './handler.ts';
import { notAllowed, Refusal } from './refusal.ts';
import { makeFileCalls, refusedBy, stopped } from './run-on-file.ts';
import { Session, type OpenFile } from './session.ts';
import type { BackupKeeper, KeeperMoment } from './team/backups/keeper.ts';
import type { LogHeadKeeper } from './team/log/head-keeper.ts';
import { logClosing } from './team/log-opening.ts';
import { endReading } from './team/sharing/end-reading.ts';
import type { FileSharing } from './team/sharing/file-sharing.ts';
import { readingOnly } from './team/sharing/reading-along.ts';
import { WrongTries } from './team/tries/wrong-tries.ts';
import { thisComputer, type ThisComputer } from './this-computer.ts';

export interface BackendParts {
  readonly sessionHandlers: SessionHandlers;
  readonly fileHandlers: FileHandlers;
  /** Make the file to practise with; left out, there is none to be had. */
  readonly practiceHandlers?: PracticeHandlers;
  readonly now: () => Date;
  /** Where the calls come from, when that is not this process. */
  readonly computer?: ThisComputer;
  /** The version of the program; left out, it does not say. */
  readonly program?: string;
  /** Keeps outside the file where its log stood; left out, nothing is kept. */
  readonly logHeads?: LogHeadKeeper;
  /** Sees to the backups; left out, none are made. */
  readonly backups?: BackupKeeper;
  /** What others who open the file get to see; left out, they are refused. */
  readonly sharing?: FileSharing;
  /** Slows down who guesses; left out, it forgets when the process ends. */
  readonly tries?: WrongTries;
  readonly onProgress: (progress: Progress) => void;
  /** Told of an error that nobody foresaw: the name of the call and the kind of error, never its words. */
  readonly onUnexpected?: (call: string, error: unknown) => void;
}

export interface Backend {
  /** Answers one request. Requests wait for each other; never rejects. */
  readonly handle: (request: BackendRequest) => Promise<Result<unknown>>;
  /** To be called every few seconds: gives a sign of life, and what changed to those who read along. */
  readonly tick: () => Promise<void>;
  /** Closes the open team file, if any, after the call that is under way. */
  readonly close: () => Promise<void>;
}

type AnyHandler = (input: unknown, context: CallContext) => unknown;

/**
 * Runs the calls of the contract: input parsed, one call at a time, each call on the team file in one
 * transaction together with its log line, every error as a value.
 */
export function createBackend(parts: BackendParts): Backend {
  const session = new Session();
  const computer = parts.computer ?? thisComputer();
  const tries = parts.tries ?? new WrongTries();
  const givenUp = new GivenUp();
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  };

  const callContext = (request: BackendRequest): CallContext => {
    const now = parts.now();
    return {
      session,
      now,
      today: toIsoDate(now),
      computer,
      program: parts.program ?? null,
      tries,
      pathOf: (file) => {
        const path = Object.hasOwn(request.grants, file) ? request.grants[file] : undefined;
        if (path === undefined) {
          throw new Refusal('file-choice-expired', 'Kies het bestand opnieuw.', 'file');
        }
        return path;
      },
      sharing: parts.sharing ?? null,
      settingsFolder: parts.logHeads?.settingsFolder ?? null,
      secondPlaceOf: (teamFile) => secondPlaceOf(request, teamFile),
    };
  };

  /** The file to write in between the calls; `null` as well for who was blocked so long that another took it. */
  const stillOurs = async (): Promise<OpenFile | null> => {
    const { writable } = session;
    if (writable === null) return null;
    try {
      parts.sharing?.beforeCommit(writable, parts.now());
      return writable;
    } catch (error) {
      if (error instanceof Refusal) {
        session.disconnected();
        await quietly(writable.close());
      }
      return null;
    }
  };

  const fileCalls = makeFileCalls({
    ...parts,
    session,
    computer,
    givenUp,
    backups: parts.backups,
    sharing: parts.sharing,
  });

  /** Also of who asks it with nonsense: before anything of the input is looked at. */
  const refuseChange = async (name: CallOnFile, input: unknown): Promise<void> => {
    if (whileReading(name) !== 'refused') return;
    await fileCalls.noteUnbegun(name, input, 'reading-only');
    throw readingOnly();
  };

  const run = async (
    name: BackendCallName,
    request: BackendRequest,
    number: number,
  ): Promise<Result<unknown>> => {
    try {
      if (givenUp.beforeItBegan(name, number)) throw stopped();
      // Before anything of the input is looked at: a locked file answers nothing, and a role only what is its own.
      if (contract[name].needs === 'open-file') {
        const file = session.requireFile();
        const { user } = file;
        if (!mayCall(name as CallOnFile, user.roles)) {
          await fileCalls.noteUnbegun(name as CallOnFile, request.input, 'not-allowed');
          throw notAllowed();
        }
        if (file.reading !== undefined) await refuseChange(name as CallOnFile, request.input);
      }
      const parsed = contract[name].input.safeParse(request.input);
      if (!parsed.success) {
        const error = invalidInput(parsed.error);
        if (contract[name].needs === 'open-file') {
          await fileCalls.noteUnbegun(name as CallOnFile, request.input, error.code);
        }
        return { ok: false, error };
      }
      const context = callContext(request);
      if (contract[name].needs === 'open-file') {
        return succeed(await fileCalls.run(name as CallOnFile, parsed.data, context, number));
      }
      const handler = handlerOf(parts, name);
      const before = session.writable;
      const value = await handler(parsed.data, context);
      const { writable } = session;
      if (writable !== null && writable !== before) {
        await quietly(parts.logHeads?.opened(writable, context.now));
        await quietly(parts.sharing?.opened(writable, context.now));
      }
      return succeed(value);
    } catch (error) {
      const refused = refusedBy(error);
      if (refused) return { ok: false, error: refused };
      parts.onUnexpected?.(name, error);
      return { ok: false, error: unexpectedError };
    }
  };

  /** Between two calls: a backup cannot be made inside a transaction. */
  const seeToBackups = async (request: BackendRequest): Promise<void> => {
    const file = await stillOurs();
    if (file === null) return;
    const moment: KeeperMoment = {
      now: parts.now(),
      secondPlace: secondPlaceOf(request, file.path),
    };
    await parts.backups?.afterCall(file, moment);
  };

  /** The last line of a sitting, and what keeps the file as it is left. */
  const endSitting = async ({ locks, sleeps }: Closing): Promise<void> => {
    const { file } = session;
    if (file === null) return;
    const now = parts.now();
    if (file.reading !== undefined) endReading(file, file.reading, locks, { now, computer });
    const writable = await stillOurs();
    if (writable === null) return;
    await quietly(logClosing(writable, locks, { now, computer }));
    if (!sleeps) await parts.backups?.closing(writable, now, locks);
    const haste = sleeps ? 'now' : locks ? 'soon' : 'none';
    await quietly(parts.sharing?.closing(writable, now, haste));
    await quietly(parts.logHeads?.write(writable));
  };

  const seeToSharing = async (): Promise<void> => {
    const writable = await stillOurs();
    if (writable !== null) await quietly(parts.sharing?.afterCall(writable, parts.now()));
  };

  const seeToLogHead = async (name: BackendCallName): Promise<void> => {
    const file = await stillOurs();
    if (file === null) return;
    await quietly(
      name === 'backups.make' ? parts.logHeads?.write(file) : parts.logHeads?.afterCall(file),
    );
  };

  const closeFile = async (): Promise<void> => {
    await endSitting({ locks: false, sleeps: false });
    await session.close();
  };

  return {
    handle: async (request) => {
      const name: unknown = request.call;
      if (!isCallName(name) || contract[name].handledBy !== 'backend') {
        return fail('unknown-call', unknownCall);
      }
      const call = name as BackendCallName;
      if (givenUp.stops(call)) return succeed({});
      const number = givenUp.receive(call);
      const answer = inTurn(async () => {
        if (name === 'team.close') await endSitting(closingOf(request));
        return run(call, request, number);
      });
      if (parts.sharing) void answer.then(() => inTurn(seeToSharing));
      if (parts.logHeads) void answer.then(() => inTurn(() => seeToLogHead(call)));
      // Behind the calls that came meanwhile: they do not wait for a backup.
      if (parts.backups) void answer.then(() => inTurn(() => seeToBackups(request)));
      return answer;
    },
    tick: () => {
      const { writable } = session;
      if (writable !== null) parts.sharing?.beat(writable, parts.now());
      return inTurn(async () => {
        const file = await stillOurs();
        if (file !== null) await quietly(parts.sharing?.atRest(file, parts.now()));
      });
    },
    close: () => inTurn(closeFile),
  };
}

/** @throws Refusal `unknown-call` where it was left out */
function handlerOf(
  { sessionHandlers, practiceHandlers }: BackendParts,
  name: BackendCallName,
): AnyHandler {
  const handlers: Readonly<Record<string, unknown>> = { ...sessionHandlers, ...practiceHandlers };
  if (handlers[name] === undefined) throw new Refusal('unknown-call', unknownCall);
  return handlers[name] as AnyHandler;
}

const unknownCall = 'Trede kent deze opdracht niet. Er is niets veranderd. Start Trede opnieuw.';

type Closing = ParsedInput<'team.close'>;

const closingOf = ({ input }: BackendRequest): Closing =>
  contract['team.close'].input.safeParse(input).data ?? { locks: false, sleeps: false };

function secondPlaceOf({ grants }: BackendRequest, teamFile: string): string | null {
  const key = secondPlaceKey(teamFile);
  return (Object.hasOwn(grants, key) ? grants[key] : undefined) ?? null;
}

/** What is kept beside the work, and never stops it. */
async function quietly(work: Promise<void> | undefined): Promise<void> {
  try {
    await work;
  } catch {
    // A full disk, or a file that cannot be read any more: the next call says so.
  }
}

/** The first thing that is wrong with the input, with the field that it is about. */
function invalidInput(error: z.ZodError): TredeError {
  const issue = error.issues[0];
  const field = issue?.path.map(String).join('.');
  const message = issue?.message ?? 'Vul dit veld in.';
  return field ? { code: 'invalid-input', message, field } : { code: 'invalid-input', message };
}

import { setImmediate } from 'node:timers/promises';
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
import { toIsoDate } from '#shared/kernel/dates.ts';
import type { ErrorCode, TredeError } from '#shared/kernel/errors.ts';
import { fail, succeed, type Result } from '#shared/kernel/result.ts';
import { done } from '#shared/team/log/outcomes.ts';
import { changesOf } from './database/changes-of.ts';
import { errorFromDatabase } from './database/errors.ts';
import { GivenUp } from './given-up.ts';
import type {
  CallContext,
  FileCallContext,
  FileHandlers,
  RestOfCall,
  SessionHandlers,
} from './handler.ts';
import { notAllowed, Refusal } from './refusal.ts';
import { Session } from './session.ts';
import type { BackupKeeper, KeeperMoment } from './team/backups/keeper.ts';
import { CallNote, repeatsIn } from './team/log/call-note.ts';
import type { LogHeadKeeper } from './team/log/head-keeper.ts';
import { logClosing } from './team/log-opening.ts';
import { WrongTries } from './team/tries/wrong-tries.ts';
import { thisComputer, type ThisComputer } from './this-computer.ts';

export interface BackendParts {
  readonly sessionHandlers: SessionHandlers;
  readonly fileHandlers: FileHandlers;
  readonly now: () => Date;
  /** Where the calls come from, when that is not this process. */
  readonly computer?: ThisComputer;
  /** Keeps outside the file where its log stood; left out, nothing is kept. */
  readonly logHeads?: LogHeadKeeper;
  /** Sees to the backups; left out, none are made. */
  readonly backups?: BackupKeeper;
  /** Slows down who guesses; left out, it forgets when the process ends. */
  readonly tries?: WrongTries;
  readonly onProgress: (progress: Progress) => void;
  /** Told of an error that nobody foresaw: the name of the call and the kind of error, never its words. */
  readonly onUnexpected?: (call: string, error: unknown) => void;
}

export interface Backend {
  /** Answers one request. Requests wait for each other; never rejects. */
  readonly handle: (request: BackendRequest) => Promise<Result<unknown>>;
  /** Closes the open team file, if any, after the call that is under way. */
  readonly close: () => Promise<void>;
}

type AnyHandler = (input: unknown, context: CallContext | FileCallContext) => unknown;

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
      tries,
      pathOf: (file) => {
        const path = Object.hasOwn(request.grants, file) ? request.grants[file] : undefined;
        if (path === undefined) {
          throw new Refusal('file-choice-expired', 'Kies het bestand opnieuw.', 'file');
        }
        return path;
      },
      settingsFolder: parts.logHeads?.settingsFolder ?? null,
      secondPlaceOf: (teamFile) => secondPlaceOf(request, teamFile),
    };
  };

  const runOnFile = async (
    name: CallOnFile,
    input: unknown,
    context: CallContext,
    number: number,
  ) => {
    const file = session.requireFile();
    const { db, driver, team, user } = file;
    session.beginFileCall();
    const handler = parts.fileHandlers[name] as AnyHandler;
    const note = noteOf(name, input, context.now);
    try {
      const secondPlace = context.secondPlaceOf(file.path);
      await parts.backups?.beforeCall(name, file, { now: context.now, secondPlace });
      const rest: RestOfCall[] = [];
      let answer = await db.transaction().execute(async (trx) => {
        const before = changesOf(driver);
        const value = await handler(input, {
          ...context,
          trx,
          team,
          user,
          account: user.account,
          report: parts.onProgress,
          pause: async () => {
            await setImmediate();
            if (givenUp.underWay(name, number)) throw stopped();
          },
          about: note.about,
          showed: note.showed,
          exported: note.exported,
          afterwards: (work) => rest.push(work),
        });
        note.answered(value);
        if (rest.length > 0) return value;
        if (changesOf(driver) !== before) await parts.backups?.changed(trx);
        await note.write(trx, done);
        return value;
      });
      for (const work of rest) {
        answer = await work(async (trx) => {
          await parts.backups?.changed(trx);
          await note.write(trx, done);
        });
      }
      note.kept();
      return answer;
    } catch (error) {
      const { code } = refusedBy(error) ?? unexpectedError;
      await noteRefused(note, code);
      throw error;
    }
  };

  const noteOf = (name: CallOnFile, input: unknown, now: Date): CallNote => {
    const { db, user } = session.requireFile();
    const note = new CallNote(name, { now, user, computer, repeats: repeatsIn(db) });
    note.asked(input);
    return note;
  };

  /** Of a call that was refused before its handler saw it. */
  const noteUnbegun = (name: CallOnFile, input: unknown, code: ErrorCode): Promise<void> =>
    noteRefused(noteOf(name, input, parts.now()), code);

  const noteRefused = async (note: CallNote, code: ErrorCode): Promise<void> => {
    try {
      const { db } = session.requireFile();
      await db.transaction().execute((trx) => note.write(trx, code));
      note.kept();
    } catch {
      // When the disk is full there is no room for this line either; a file that is gone takes none.
    }
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
        const { user } = session.requireFile();
        if (!mayCall(name as CallOnFile, user.roles)) {
          await noteUnbegun(name as CallOnFile, request.input, 'not-allowed');
          throw notAllowed();
        }
      }
      const parsed = contract[name].input.safeParse(request.input);
      if (!parsed.success) {
        const error = invalidInput(parsed.error);
        if (contract[name].needs === 'open-file') {
          await noteUnbegun(name as CallOnFile, request.input, error.code);
        }
        return { ok: false, error };
      }
      const context = callContext(request);
      if (contract[name].needs === 'open-file') {
        return succeed(await runOnFile(name as CallOnFile, parsed.data, context, number));
      }
      const handler = parts.sessionHandlers[name as keyof SessionHandlers] as AnyHandler;
      const before = session.file;
      const value = await handler(parsed.data, context);
      if (before === null && session.file !== null) {
        await quietly(parts.logHeads?.opened(session.file, context.now));
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
    const { file } = session;
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
    await quietly(logClosing(file, locks, { now, computer }));
    if (!sleeps) await parts.backups?.closing(file, now, locks);
    await quietly(parts.logHeads?.write(file));
  };

  const seeToLogHead = async (name: BackendCallName): Promise<void> => {
    const { file } = session;
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
        return fail('unknown-call', 'Trede kent deze opdracht niet.');
      }
      const call = name as BackendCallName;
      if (givenUp.stops(call)) return succeed({});
      const number = givenUp.receive(call);
      const answer = inTurn(async () => {
        if (name === 'team.close') await endSitting(closingOf(request));
        return run(call, request, number);
      });
      if (parts.logHeads) void answer.then(() => inTurn(() => seeToLogHead(call)));
      // Behind the calls that came meanwhile: they do not wait for a backup.
      if (parts.backups) void answer.then(() => inTurn(() => seeToBackups(request)));
      return answer;
    },
    close: () => inTurn(closeFile),
  };
}

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

const stopped = () => new Refusal('cancelled', 'U hebt dit gestopt. Er is niets van bewaard.');

/** What a refusal, or an error of the database that a user can act on, says; `null` for any other error. */
const refusedBy = (error: unknown): TredeError | null =>
  error instanceof Refusal ? error.refused : errorFromDatabase(error);

/** The first thing that is wrong with the input, with the field that it is about. */
function invalidInput(error: z.ZodError): TredeError {
  const issue = error.issues[0];
  const field = issue?.path.map(String).join('.');
  const message = issue?.message ?? 'Vul dit veld in.';
  return field ? { code: 'invalid-input', message, field } : { code: 'invalid-input', message };
}

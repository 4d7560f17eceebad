import { setImmediate } from 'node:timers/promises';
import type { CallOnFile } from '#shared/ipc/contract.ts';
import { unexpectedError, type Progress } from '#shared/ipc/envelope.ts';
import type { ErrorCode, TredeError } from '#shared/kernel/errors.ts';
import { done } from '#shared/team/log/outcomes.ts';
import { changesOf } from './database/changes-of.ts';
import { errorFromDatabase, isDisconnection } from './database/errors.ts';
import type { GivenUp } from './given-up.ts';
import type { CallContext, FileCallContext, FileHandlers, RestOfCall } from './handler.ts';
import { Refusal } from './refusal.ts';
import type { OpenFile, Session } from './session.ts';
import type { BackupKeeper } from './team/backups/keeper.ts';
import { CallNote, repeatsIn } from './team/log/call-note.ts';
import { teamNameOf } from './team/practice-place.ts';
import type { FileSharing } from './team/sharing/file-sharing.ts';
import { answerWhileReading } from './team/sharing/answer-while-reading.ts';
import { sharingTexts } from './team/sharing/texts.ts';
import type { ThisComputer } from './this-computer.ts';

export interface FileCallParts {
  readonly session: Session;
  readonly fileHandlers: FileHandlers;
  readonly computer: ThisComputer;
  readonly givenUp: GivenUp;
  readonly now: () => Date;
  readonly backups: BackupKeeper | undefined;
  readonly sharing: FileSharing | undefined;
  readonly onProgress: (progress: Progress) => void;
}

export interface FileCalls {
  /** Runs a call in one transaction together with its log line. */
  readonly run: (
    name: CallOnFile,
    input: unknown,
    context: CallContext,
    number: number,
  ) => Promise<unknown>;
  /** Notes a call that was refused before its handler saw it. */
  readonly noteUnbegun: (name: CallOnFile, input: unknown, code: ErrorCode) => Promise<void>;
}

type AnyHandler = (input: unknown, context: FileCallContext) => unknown;

/** The calls on the open file. */
export function makeFileCalls(parts: FileCallParts): FileCalls {
  const { session, computer, givenUp, backups, sharing } = parts;

  const noteOf = (name: CallOnFile, input: unknown, now: Date): CallNote => {
    const { db, user } = session.requireFile();
    const note = new CallNote(name, { now, user, computer, repeats: repeatsIn(db) });
    note.asked(input);
    return note;
  };

  const noteRefused = async (note: CallNote, code: ErrorCode): Promise<void> => {
    try {
      const file = session.requireFile();
      const { db, reading } = file;
      if (reading === undefined) sharing?.beforeCommit(file, parts.now());
      if (reading === undefined) await db.transaction().execute((trx) => note.write(trx, code));
      else reading.note(note.lines(code));
      note.kept();
    } catch {
      // When the disk is full there is no room for this line either; a file that is gone takes none.
    }
  };

  const contextOf = (
    name: CallOnFile,
    number: number,
    context: CallContext,
    note: CallNote,
    file: OpenFile,
  ): Omit<FileCallContext, 'trx' | 'afterwards'> => ({
    ...context,
    team: teamNameOf(file, context.settingsFolder),
    user: file.user,
    account: file.user.account,
    report: parts.onProgress,
    pause: async () => {
      await setImmediate();
      if (givenUp.underWay(name, number)) throw stopped();
    },
    about: note.about,
    showed: note.showed,
    exported: note.exported,
  });

  const runToWrite = async (
    name: CallOnFile,
    input: unknown,
    whole: Omit<FileCallContext, 'trx' | 'afterwards'>,
    note: CallNote,
    file: OpenFile,
  ): Promise<unknown> => {
    const { db, driver } = file;
    const handler = parts.fileHandlers[name] as AnyHandler;
    await sharing?.beforeCall(name, file, whole.now);
    const secondPlace = whole.secondPlaceOf(file.path);
    await backups?.beforeCall(name, file, { now: whole.now, secondPlace });
    const rest: RestOfCall[] = [];
    let answer = await db.transaction().execute(async (trx) => {
      const before = changesOf(driver);
      const afterwards = (work: RestOfCall) => void rest.push(work);
      const value = await handler(input, { ...whole, trx, afterwards });
      note.answered(value);
      if (rest.length > 0) return value;
      if (changesOf(driver) !== before) {
        await backups?.changed(trx);
        sharing?.changed();
      }
      await note.write(trx, done);
      sharing?.beforeCommit(file, parts.now());
      return value;
    });
    for (const work of rest) {
      sharing?.beforeCommit(file, parts.now());
      answer = await work(async (trx) => {
        await backups?.changed(trx);
        sharing?.changed();
        await note.write(trx, done);
      });
    }
    return answer;
  };

  return {
    run: async (name, input, context, number) => {
      const file = session.requireFile();
      session.beginFileCall();
      const note = noteOf(name, input, context.now);
      const whole = contextOf(name, number, context, note, file);
      try {
        const answer =
          file.reading === undefined
            ? await runToWrite(name, input, whole, note, file)
            : await answerWhileReading(name, input, {
                handler: parts.fileHandlers[name] as AnyHandler,
                context: whole,
                note,
                file,
                reading: file.reading,
              });
        note.kept();
        return answer;
      } catch (error) {
        if (file.reading === undefined && saysDisconnected(error)) {
          session.disconnected();
          // Whoever can reach the file may have it; nothing of what failed is tried again.
          await file.close().catch(() => undefined);
          throw error instanceof Refusal
            ? error
            : new Refusal('connection-lost', sharingTexts.lost);
        }
        const { code } = refusedBy(error) ?? unexpectedError;
        await noteRefused(note, code);
        throw error;
      }
    },
    noteUnbegun: (name, input, code) => noteRefused(noteOf(name, input, parts.now()), code),
  };
}

const saysDisconnected = (error: unknown): boolean =>
  error instanceof Refusal ? error.refused.code === 'connection-lost' : isDisconnection(error);

/** What a refusal, or an error of the database that a user can act on, says; `null` for any other error. */
export const refusedBy = (error: unknown): TredeError | null =>
  error instanceof Refusal ? error.refused : errorFromDatabase(error);

export const stopped = () =>
  new Refusal('cancelled', 'U hebt dit gestopt. Er is niets van bewaard. U kunt opnieuw beginnen.');

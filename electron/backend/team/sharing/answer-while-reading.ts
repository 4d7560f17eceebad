import type { CallOnFile } from '#shared/ipc/contract.ts';
import { whileReading } from '#shared/ipc/while-reading.ts';
import { errorCodeOf } from '#shared/kernel/error-code.ts';
import { done } from '#shared/team/log/outcomes.ts';
import type { FileCallContext, RestOfCall } from '../../handler.ts';
import type { OpenFile } from '../../session.ts';
import type { CallNote } from '../log/call-note.ts';
import { onlyRead } from './open-snapshot.ts';
import { readingOnly, type ReadingAlong } from './reading-along.ts';

interface ReadingCall {
  readonly handler: (input: unknown, context: FileCallContext) => unknown;
  readonly context: Omit<FileCallContext, 'trx' | 'afterwards'>;
  readonly note: CallNote;
  readonly file: OpenFile;
  readonly reading: ReadingAlong;
}

/**
 * Answers a call from what was published. Its log lines are kept for the next writer before anything of the
 * answer is shown; what is typed is kept in the same way, and in the copy as long as that is read.
 *
 * @throws Refusal `reading-only` for what would change something
 */
export async function answerWhileReading(
  name: CallOnFile,
  input: unknown,
  { handler, context, note, file, reading }: ReadingCall,
): Promise<unknown> {
  reading.refuseChange(name);
  const keepsDraft = whileReading(name) === 'keeps-draft';
  if (keepsDraft) onlyRead(file, false);
  try {
    return await file.db.transaction().execute(async (trx) => {
      const rest: RestOfCall[] = [];
      const afterwards = (work: RestOfCall) => void rest.push(work);
      const answer = await handler(input, { ...context, trx, afterwards });
      note.answered(answer);
      // What is done outside a transaction changes the file.
      if (rest.length > 0) throw readingOnly();
      if (keepsDraft) reading.keepDraft(draftOf(input, context));
      reading.note(note.lines(done));
      return answer;
    });
  } catch (error) {
    throw saysOnlyRead(error) ? readingOnly() : error;
  } finally {
    if (keepsDraft) onlyRead(file, true);
  }
}

const draftOf = (input: unknown, { now, account }: Pick<FileCallContext, 'now' | 'account'>) => {
  const { key, values } = input as {
    readonly key: string;
    readonly values?: Readonly<Record<string, string>>;
  };
  const at = now.toISOString();
  return { kind: 'draft' as const, at, account, key, values: values ? { ...values } : null };
};

/** The copy that is read refuses every change: of a call that changes something after all. */
const saysOnlyRead = (error: unknown): boolean => errorCodeOf(error).startsWith('SQLITE_READONLY');

import { addLogLine, type NewLogLine } from '../database/log-line.ts';
import type { TeamDatabase, TeamTransaction } from '../database/schema.ts';
import type { CallContext } from '../handler.ts';
import type { OpenFile } from '../session.ts';

/** Who opened the file and from where; nobody while it is not known who it was. */
type Opening = Pick<CallContext, 'now' | 'computer'> & {
  readonly user: { readonly id: number } | null;
};

/** The first log line of a sitting; dispatch writes those of the calls on an open file. */
export async function logOpening(
  db: TeamDatabase,
  call: string,
  opening: Opening,
  outcome = 'gedaan',
): Promise<void> {
  await db.transaction().execute((trx) => addOpeningLine(trx, call, opening, outcome));
}

/** The same within a change that makes it so. */
export const addOpeningLine = (
  trx: TeamTransaction,
  call: string,
  opening: Opening,
  outcome = 'gedaan',
): Promise<void> => addLogLine(trx, openingLine(call, opening, outcome));

/** The same for who writes it elsewhere. */
export const openingLine = (
  call: string,
  { now, computer, user }: Opening,
  outcome = 'gedaan',
): NewLogLine => ({
  at: now.toISOString(),
  call,
  outcome,
  subject_kind: 'bestand',
  user_id: user?.id ?? null,
  account: computer.account,
  computer: computer.name,
});

/** Tells who looks in the log how many wrong passwords and codes went before: their number is the object. */
export const logWrongTries = (
  db: TeamDatabase,
  count: number,
  { now, computer }: Pick<CallContext, 'now' | 'computer'>,
): Promise<void> =>
  db.transaction().execute((trx) =>
    addLogLine(trx, {
      at: now.toISOString(),
      call: 'team.wrongTries',
      outcome: 'wrong-password',
      subject_kind: 'pogingen',
      subject_id: count,
      form: null,
      user_id: null,
      account: computer.account,
      computer: computer.name,
    }),
  );

/** The last log line of a sitting. */
export const logClosing = (
  { db, user }: Pick<OpenFile, 'db' | 'user'>,
  locks: boolean,
  moment: Pick<CallContext, 'now' | 'computer'>,
): Promise<void> => logOpening(db, locks ? 'team.lock' : 'team.close', { ...moment, user });

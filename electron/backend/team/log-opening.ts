import { addLogLine } from '../database/log-line.ts';
import type { TeamDatabase } from '../database/schema.ts';
import type { CallContext } from '../handler.ts';

/** Who opened the file and from where; nobody while it is not known who it was. */
type Opening = Pick<CallContext, 'now' | 'computer'> & {
  readonly user: { readonly id: number } | null;
};

/** The first log line of a sitting; dispatch writes those of the calls on an open file. */
export async function logOpening(
  db: TeamDatabase,
  call: string,
  { now, computer, user }: Opening,
  outcome = 'gedaan',
): Promise<void> {
  await db.transaction().execute((trx) =>
    addLogLine(trx, {
      at: now.toISOString(),
      call,
      outcome,
      subject_kind: 'bestand',
      user_id: user?.id ?? null,
      account: computer.account,
      computer: computer.name,
    }),
  );
}

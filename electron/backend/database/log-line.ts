import { createHash } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { LogLineTable } from './team-schema.ts';
import type { TeamTransaction } from './schema.ts';
import { idOfShown } from './shown-sets.ts';

/** What a line says, before it takes its place in the log. */
export type NewLogLine = Omit<PlacedLine, 'id' | MayBeNone> &
  Partial<Pick<PlacedLine, MayBeNone>> & {
    /** The clients that a list showed; see `shownText`. */
    readonly shown?: string | null;
  };

type PlacedLine = Omit<Selectable<LogLineTable>, 'hash' | 'shown_id'>;
type MayBeNone = 'subject_kind' | 'subject_id' | 'form';

/** What stands where the first line has no line before it. */
export const hashBeforeFirst = '';

/**
 * Adds a line to the log, tied to the line before it: who changes, removes or moves a line of before breaks
 * every tie after it.
 */
export async function addLogLine(
  trx: TeamTransaction,
  { shown = null, ...line }: NewLogLine,
): Promise<void> {
  const last = await trx
    .selectFrom('log_line')
    .select(['id', 'hash'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  const none = { subject_kind: null, subject_id: null, form: null };
  const placed = { id: (last?.id ?? 0) + 1, ...none, ...line };
  const hash = hashOfLine(last?.hash ?? hashBeforeFirst, placed, shown);
  const shownId = shown === null ? null : await idOfShown(trx, shown);
  await trx
    .insertInto('log_line')
    .values({ ...placed, hash, shown_id: shownId })
    .execute();
}

/** What ties a line to all before it, with the clients that it showed. */
export function hashOfLine(before: string, line: PlacedLine, shown: string | null = null): string {
  const { id, at, call, outcome, subject_kind, subject_id, form, user_id, account, computer } =
    line;
  const says = [
    before,
    id,
    at,
    call,
    outcome,
    subject_kind,
    subject_id,
    form,
    user_id,
    account,
    computer,
    ...(shown === null ? [] : [shown]),
  ];
  return createHash('sha256').update(JSON.stringify(says)).digest('hex');
}

import { sql } from 'kysely';
import type { TeamDatabase, TeamTransaction } from '../database/schema.ts';
import type { FileCallContext } from '../handler.ts';

type Context = Pick<FileCallContext, 'trx' | 'session'>;

/** Changes so small that most of what was read from the file still holds after them. */
export type SmallChange = 'draft' | 'snooze';

/** Where the open file stands. */
interface Mark {
  /** All rows that this connection ever wrote, those of the log and those taken back among them. */
  readonly written: number;
  /** The last line of the log. */
  readonly line: number;
  /** Of the rows written, those of each small change. */
  readonly small: ReadonlyMap<SmallChange, number>;
}

interface Kept<Value> {
  readonly value: Value;
  readonly key: string;
  /** When it was last known to be right. */
  mark: Mark;
}

const smallChanges = new WeakMap<TeamDatabase, Map<SmallChange, number>>();

/**
 * Something read from the open file, kept in memory until anything in the file changes. SQLite counts the
 * rows that are written, and a call writes its lines in the log or none: when there are no more rows than lines,
 * all calls since have only read. So no call can be forgotten. It goes with the file when that closes.
 *
 * Only for calls that write nothing themselves: what was written and then taken back must not be kept.
 */
export class KeptUntilChange<Value> {
  readonly #kept = new WeakMap<TeamDatabase, Kept<Value>>();
  readonly #outlives: readonly SmallChange[];

  /** @param outlives after these changes it is still right */
  constructor(outlives: readonly SmallChange[]) {
    this.#outlives = outlives;
  }

  /**
   * What was kept, or read anew where it may have changed.
   *
   * @param key what else it rests on, such as the day
   */
  async get(context: Context, key: string, read: () => Promise<Value>): Promise<Value> {
    const known = await this.peek(context, key);
    if (known !== undefined) return known;
    const mark = await markOf(context);
    const value = await read();
    this.#kept.set(context.session.requireFile().db, { value, key, mark });
    return value;
  }

  /** What was kept, when it is still right. */
  async peek(context: Context, key: string): Promise<Value | undefined> {
    const known = this.#kept.get(context.session.requireFile().db);
    if (known === undefined || known.key !== key) return undefined;
    const now = await markOf(context);
    if (!(await this.#standsStill(context.trx, known.mark, now))) return undefined;
    known.mark = now;
    return known.value;
  }

  async #standsStill(trx: TeamTransaction, then: Mark, now: Mark): Promise<boolean> {
    const { lines } = await trx
      .selectFrom('log_line')
      .select((eb) => eb.fn.countAll<number>().as('lines'))
      .where('id', '>', then.line)
      .executeTakeFirstOrThrow();
    let harmless = 0;
    for (const change of this.#outlives) {
      harmless += (now.small.get(change) ?? 0) - (then.small.get(change) ?? 0);
    }
    return now.written - then.written === lines + harmless;
  }
}

/** Does work that is no more than a small change: what outlives that stays kept. */
export async function asSmallChange<Answer>(
  change: SmallChange,
  context: Context,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const before = await rowsWritten(context.trx);
  try {
    return await work();
  } finally {
    const { db } = context.session.requireFile();
    const counts = smallChanges.get(db) ?? new Map<SmallChange, number>();
    const rows = (await rowsWritten(context.trx)) - before;
    smallChanges.set(db, counts.set(change, (counts.get(change) ?? 0) + rows));
  }
}

async function markOf({ trx, session }: Context): Promise<Mark> {
  const last = await trx
    .selectFrom('log_line')
    .select((eb) => eb.fn.max<number | null>('id').as('line'))
    .executeTakeFirst();
  return {
    written: await rowsWritten(trx),
    line: last?.line ?? 0,
    small: new Map(smallChanges.get(session.requireFile().db)),
  };
}

async function rowsWritten(trx: TeamTransaction): Promise<number> {
  const { rows } = await sql<{ total: number }>`select total_changes() as total`.execute(trx);
  return rows[0]?.total ?? 0;
}

import { addDays } from '#shared/kernel/calendar.ts';
import { maskBsns } from '#shared/kernel/bsn.ts';
import { toIsoDate } from '#shared/kernel/dates.ts';
import { draftTooLong } from '#shared/kernel/drafts.ts';
import type { FileCallContext } from '../handler.ts';
import { Refusal } from '../refusal.ts';

/** Of one account; the oldest go first. */
const keptAtMost = 200;
/** In signs: some ten times the longest plan. All drafts are read at once to tell which wait. */
const longest = 200_000;
const keptForDays = 30;

type DraftContext = Pick<FileCallContext, 'trx' | 'now' | 'account'>;

export interface DraftToKeep {
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Keeps what somebody is typing, under the account of the computer. A BSN in it becomes dots.
 *
 * @throws Refusal when it is too long to be kept in between
 */
export async function keepDraft(
  { key, values }: DraftToKeep,
  { trx, now, account }: DraftContext,
): Promise<void> {
  const length = Object.values(values).reduce((sum, text) => sum + text.length, 0);
  if (length > longest) throw new Refusal('invalid-input', draftTooLong, 'values');
  const safe = Object.entries(values).map(([name, text]) => [name, maskBsns(text).text]);
  const draft = {
    saved_at: now.toISOString(),
    draft_values: JSON.stringify(Object.fromEntries(safe)),
  };
  await trx
    .insertInto('draft')
    .values({ account, key, ...draft })
    .onConflict((conflict) => conflict.columns(['account', 'key']).doUpdateSet(draft))
    .execute();
  await forgetOldDrafts({ trx, now, account });
}

/** What was typed and not sent; `null`: nothing. */
export async function readDraft(
  key: string,
  { trx, now, account }: DraftContext,
): Promise<{ savedAt: string; values: Record<string, string> } | null> {
  const row = await trx
    .selectFrom('draft')
    .select(['saved_at', 'draft_values'])
    .where('account', '=', account)
    .where('key', '=', key)
    .where('saved_at', '>=', oldestKept(now))
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    savedAt: row.saved_at,
    values: JSON.parse(row.draft_values) as Record<string, string>,
  };
}

export interface KeptDraft {
  readonly key: string;
  readonly keptAt: string;
  readonly values: Readonly<Record<string, string>>;
}

/** All that this account typed and did not send, the latest first. */
export async function readDrafts({ trx, now, account }: DraftContext): Promise<KeptDraft[]> {
  const rows = await trx
    .selectFrom('draft')
    .select(['key', 'saved_at', 'draft_values'])
    .where('account', '=', account)
    .where('saved_at', '>=', oldestKept(now))
    .orderBy('saved_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(({ key, saved_at: keptAt, draft_values: json }) => ({
    key,
    keptAt,
    values: JSON.parse(json) as Record<string, string>,
  }));
}

export async function dropDraft(key: string, { trx, account }: DraftContext): Promise<void> {
  await trx.deleteFrom('draft').where('account', '=', account).where('key', '=', key).execute();
}

async function forgetOldDrafts({ trx, now, account }: DraftContext): Promise<void> {
  await trx.deleteFrom('draft').where('saved_at', '<', oldestKept(now)).execute();
  const surplus = await trx
    .selectFrom('draft')
    .select('id')
    .where('account', '=', account)
    .orderBy('saved_at', 'desc')
    .orderBy('id', 'desc')
    .offset(keptAtMost)
    .limit(keptAtMost)
    .execute();
  if (surplus.length === 0) return;
  await trx
    .deleteFrom('draft')
    .where(
      'id',
      'in',
      surplus.map(({ id }) => id),
    )
    .execute();
}

const oldestKept = (now: Date): string => addDays(toIsoDate(now), -keptForDays);

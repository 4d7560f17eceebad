import { readDraftKey } from '#shared/kernel/drafts.ts';
import type { TeamTransaction } from '../database/schema.ts';
import { Refusal } from '../refusal.ts';
import { dropDraft, keepDraft } from './drafts.ts';

/** What somebody typed while a colleague had the file; `values` null: it was thrown away. */
export interface ReadersDraft {
  readonly at: string;
  readonly account: string;
  readonly key: string;
  readonly values: Readonly<Record<string, string>> | null;
}

/**
 * Keeps it as of the moment when it was typed, unless its maker kept something later or whom it is about is not
 * there any more: what comes in after a destruction brings nobody back.
 */
export async function keepReadersDraft(draft: ReadersDraft, trx: TeamTransaction): Promise<void> {
  const { at, account, key, values } = draft;
  if (await isOfNobody(key, trx)) return;
  const later = await trx
    .selectFrom('draft')
    .select('id')
    .where('account', '=', account)
    .where('key', '=', key)
    .where('saved_at', '>', at)
    .executeTakeFirst();
  if (later !== undefined) return;
  const context = { trx, now: new Date(at), account };
  if (values === null) return dropDraft(key, context);
  try {
    await keepDraft({ key, values }, context);
  } catch (error) {
    // Too long to be kept in between: the form has said so.
    if (!(error instanceof Refusal)) throw error;
  }
}

async function isOfNobody(key: string, trx: TeamTransaction): Promise<boolean> {
  const clientId = readDraftKey(key)?.clientId ?? null;
  if (clientId === null) return false;
  const client = await trx
    .selectFrom('client')
    .select('id')
    .where('id', '=', clientId)
    .executeTakeFirst();
  return client === undefined;
}

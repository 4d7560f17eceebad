import { sql } from 'kysely';
import { logFindings } from '#shared/team/log/warnings.ts';
import { done } from '#shared/team/log/outcomes.ts';
import type { LogWarning } from '#shared/team/log/schema.ts';
import type { TeamTransaction } from '../../database/schema.ts';

/** What was found at an opening and that nobody has read since: the log itself says both. */
export async function unreadWarning(trx: TeamTransaction): Promise<LogWarning | null> {
  const last = await trx
    .selectFrom('log_line')
    .select(['at', 'call', 'outcome'])
    // As the index says it, word for word: else every line would be looked at.
    .where(sql<boolean>`call in ('team.warned', 'team.seenLogWarning')`)
    // Who may not say that it was read has not.
    .where((eb) => eb.or([eb('call', '=', 'team.warned'), eb('outcome', '=', done)]))
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (last?.call !== 'team.warned') return null;
  const finding = logFindings.find((one) => one === last.outcome);
  return finding === undefined ? null : { finding, at: last.at };
}

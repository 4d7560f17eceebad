import type { TeamTransaction } from './database/schema.ts';
import { Refusal } from './refusal.ts';

/** @throws Refusal `not-found` at `memberId` for a klantmanager that is not in the file */
export async function refuseUnknownMember(trx: TeamTransaction, memberId: number): Promise<void> {
  const member = await trx
    .selectFrom('team_member')
    .select('id')
    .where('id', '=', memberId)
    .executeTakeFirst();
  if (member === undefined) throw unknownMember();
}

export const unknownMember = (): Refusal =>
  new Refusal(
    'not-found',
    'Deze klantmanager is intussen verwijderd. Er is niets bewaard. Kies een andere klantmanager.',
    'memberId',
  );

import type { FundInput } from '#shared/budget/schema.ts';
import { folded } from '#shared/kernel/text.ts';
import type { TeamTransaction } from '../database/schema.ts';
import { Refusal } from '../refusal.ts';

/** Adds a fund or changes one; returns its id. Refuses a name that another fund has already. */
export async function saveFund(trx: TeamTransaction, input: FundInput): Promise<number> {
  const others = await trx.selectFrom('fund').select(['id', 'name']).execute();
  if (others.some((fund) => fund.id !== input.id && folded(fund.name) === folded(input.name))) {
    throw new Refusal(
      'conflict',
      'Er is al een fonds met deze naam. Kies een andere naam.',
      'name',
    );
  }
  const values = {
    name: input.name,
    amount_cents: input.amountCents,
    spend_from: input.spendFrom,
    spend_until: input.spendUntil,
    target_group: input.targetGroup,
  };
  if (input.id === null) {
    const added = await trx
      .insertInto('fund')
      .values(values)
      .returning('id')
      .executeTakeFirstOrThrow();
    return added.id;
  }
  if (!others.some((fund) => fund.id === input.id)) {
    throw new Refusal('not-found', 'Dit fonds staat niet in het teambestand.', 'id');
  }
  await trx.updateTable('fund').set(values).where('id', '=', input.id).execute();
  return input.id;
}

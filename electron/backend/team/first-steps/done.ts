import type { FirstStepName } from '#shared/team/first-steps.ts';
import type { TeamTransaction } from '../../database/schema.ts';

/** Which steps are done, by what stands in the file. */
export async function doneSteps(
  trx: TeamTransaction,
  secondPlace: string | null,
): Promise<Readonly<Record<FirstStepName, boolean>>> {
  const [amount, price, otherPrice, users, client] = await Promise.all([
    trx.selectFrom('fund_entry').select('id').limit(1).executeTakeFirst(),
    trx
      .selectFrom('product')
      .select('id')
      .where('price_cents', 'is not', null)
      .limit(1)
      .executeTakeFirst(),
    trx.selectFrom('product_price').select('id').limit(1).executeTakeFirst(),
    trx.selectFrom('app_user').select('id').where('removed_on', 'is', null).limit(2).execute(),
    trx.selectFrom('client').select('id').limit(1).executeTakeFirst(),
  ]);
  return {
    funds: amount !== undefined,
    catalogue: price !== undefined || otherPrice !== undefined,
    colleagues: users.length > 1,
    'second-place': secondPlace !== null,
    list: client !== undefined,
  };
}

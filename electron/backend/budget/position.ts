import type { FundPosition } from '#shared/budget/schema.ts';
import type { TeamTransaction } from '../database/schema.ts';
import { Refusal } from '../refusal.ts';

/** All funds by name, each with what is paid, invoiced and committed today. */
export async function fundPositions(trx: TeamTransaction): Promise<FundPosition[]> {
  const funds = await trx.selectFrom('fund').selectAll().execute();
  const spent = await trx
    .selectFrom('eval_cost')
    .select((eb) => ['fund_id', 'stage', eb.fn.sum<number>('amount_cents').as('cents')])
    .groupBy(['fund_id', 'stage'])
    .execute();
  const collator = new Intl.Collator('nl', { numeric: true });
  return funds
    .map((fund) => {
      const at = (stage: string) =>
        spent.find((row) => row.fund_id === fund.id && row.stage === stage)?.cents ?? 0;
      const paidCents = at('betaald');
      const invoicedCents = at('gefactureerd');
      const committedCents = at('vastgelegd');
      return {
        id: fund.id,
        name: fund.name,
        amountCents: fund.amount_cents,
        spendFrom: fund.spend_from,
        spendUntil: fund.spend_until,
        targetGroup: fund.target_group,
        paidCents,
        invoicedCents,
        committedCents,
        freeCents:
          fund.amount_cents === null
            ? null
            : fund.amount_cents - paidCents - invoicedCents - committedCents,
      };
    })
    .sort((a, b) => collator.compare(a.name, b.name));
}

/** The position of one fund. Refuses an id that is not in the file. */
export async function fundPosition(trx: TeamTransaction, fundId: number): Promise<FundPosition> {
  const position = (await fundPositions(trx)).find((fund) => fund.id === fundId);
  if (position === undefined) {
    throw new Refusal('not-found', 'Dit fonds staat niet in het teambestand.', 'fundId');
  }
  return position;
}

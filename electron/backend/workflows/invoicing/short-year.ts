import type { FundMoney } from '../../budget/fund-money.ts';
import { shortfall } from '../../budget/shortfall.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { Refusal } from '../../refusal.ts';

/**
 * An invoice from the budget of another year than its order takes money of that year, and gives that of the
 * order back; a credit the other way round. A year that has too little for it asks for a reason.
 *
 * @param before the money before the invoice
 * @throws Refusal `conflict` at the field `reason`
 */
export async function refuseShortYear(trx: TeamTransaction, before: FundMoney): Promise<void> {
  const short = await shortfall(trx, before);
  if (short === null) return;
  throw new Refusal(
    'conflict',
    `${short} Kies het jaar van de order, of vul in waarom dit uit een ander jaar gaat.`,
    'reason',
  );
}

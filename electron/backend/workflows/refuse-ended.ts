import { formatEuro, type Cents } from '#shared/kernel/money.ts';
import type { TeamTransaction } from '../database/schema.ts';
import { Refusal } from '../refusal.ts';

const ended: readonly string[] = ['afgerond', 'voortijdig-gestopt', 'geeindigd'];

/**
 * Refuses to cancel the order of a trajectory of which somebody noted that it ended or what came of it: a
 * cancelled one counts in no evaluation, and what was noted would be gone.
 *
 * @param openCents what is committed and not yet invoiced
 */
export async function refuseEnded(
  trx: TeamTransaction,
  trajectoryId: number,
  openCents: Cents,
): Promise<void> {
  const { status, result } = await trx
    .selectFrom('trajectory')
    .select(['status', 'result'])
    .where('id', '=', trajectoryId)
    .executeTakeFirstOrThrow();
  if (!ended.includes(status) && result === null) return;
  const toPay =
    openCents === 0
      ? ''
      : ` Er is nog ${formatEuro(openCents)} te betalen: boek de factuur als die er is.`;
  throw new Refusal(
    'conflict',
    `Van dit traject is vastgelegd hoe het eindigde. Annuleren zou dat wissen.${toPay} Is het traject nooit begonnen? Maak dan eerst bij de klant het resultaat leeg en zet de status op Toegekend.`,
    'orderId',
  );
}

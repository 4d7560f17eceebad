import type { TeamTransaction } from '../../database/schema.ts';
import { Refusal } from '../../refusal.ts';

/** Each client once. Refuses all of them when one is not in the file (any more). */
export async function knownClientIds(
  trx: TeamTransaction,
  clientIds: readonly number[],
): Promise<readonly number[]> {
  const rows = await trx.selectFrom('client').select('id').execute();
  const known = new Set(rows.map(({ id }) => id));
  const asked = [...new Set(clientIds)];
  if (asked.every((id) => known.has(id))) return asked;
  throw new Refusal(
    'not-found',
    'Een van deze klanten staat niet meer in het teambestand. Er is niets veranderd.',
    'clientIds',
  );
}

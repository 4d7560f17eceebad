import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { Refusal } from '../../refusal.ts';

/** SQLite takes so many values in one statement without trouble. */
const atOnce = 500;

/** Each client once. Refuses one that is not in the file. */
export async function knownClients(
  trx: TeamTransaction,
  clientIds: readonly number[],
): Promise<readonly number[]> {
  const asked = [...new Set(clientIds)];
  let found = 0;
  for (let start = 0; start < asked.length; start += atOnce) {
    const rows = await trx
      .selectFrom('client')
      .select('id')
      .where('id', 'in', asked.slice(start, start + atOnce))
      .execute();
    found += rows.length;
  }
  if (found < asked.length) {
    throw new Refusal('not-found', 'Deze klant staat niet meer in het teambestand.', 'clientIds');
  }
  return asked;
}

/** Refuses an organisation that is not in the file. */
export async function checkOrganisation(trx: TeamTransaction, id: number | null): Promise<void> {
  if (id === null) return;
  const row = await trx
    .selectFrom('organisation')
    .select('id')
    .where('id', '=', id)
    .executeTakeFirst();
  if (row !== undefined) return;
  throw new Refusal(
    'not-found',
    'Deze organisatie staat niet meer in het teambestand. Kies een andere.',
    'organisationId',
  );
}

/** What was said is noted, what will be said is an appointment. */
export function checkPast(date: IsoDate, today: IsoDate): void {
  if (date <= today) return;
  throw new Refusal(
    'invalid-input',
    `${formatDate(date)} moet nog komen. Maak er een afspraak van.`,
    'date',
  );
}

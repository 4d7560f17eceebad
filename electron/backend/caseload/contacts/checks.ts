import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { Refusal } from '../../refusal.ts';

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

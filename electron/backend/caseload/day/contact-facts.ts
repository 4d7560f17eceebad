import type { ContactFacts } from '#shared/caseload/signals/facts.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { TeamTransaction } from '../../database/schema.ts';

export const noContacts: ContactFacts = { lastOn: null, hadIntake: false, aftercareOn: [] };

/**
 * What the contacts with each client tell, up to and including today. The file counts: notes and the many
 * contacts of which only the last matters never come in memory.
 */
export async function contactFacts(
  trx: TeamTransaction,
  today: IsoDate,
): Promise<Map<number, ContactFacts>> {
  const last = await trx
    .selectFrom('contact')
    .select((eb) => ['client_id', eb.fn.max('date').as('last')])
    .where('date', '<=', today)
    .groupBy('client_id')
    .execute();
  const intakes = await trx
    .selectFrom('contact')
    .select('client_id')
    .distinct()
    .where('date', '<=', today)
    .where((eb) => eb.or([eb('purpose', '=', 'intake'), eb('mapped', '=', 1)]))
    .execute();
  const aftercare = await trx
    .selectFrom('contact')
    .select(['client_id', 'date'])
    .where('date', '<=', today)
    .where('purpose', 'in', ['nazorg', 'retentie'])
    .execute();
  const hadIntake = new Set(intakes.map((row) => row.client_id));
  const aftercareOf = Map.groupBy(aftercare, (row) => row.client_id);
  return new Map(
    last.map(({ client_id: id, last: lastOn }) => [
      id,
      {
        lastOn,
        hadIntake: hadIntake.has(id),
        aftercareOn: (aftercareOf.get(id) ?? []).map(({ date }) => date),
      },
    ]),
  );
}

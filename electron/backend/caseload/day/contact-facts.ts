import type { ContactFacts } from '#shared/caseload/signals/facts.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { TeamTransaction } from '../../database/schema.ts';

export const noContacts: ContactFacts = {
  lastOn: null,
  hadIntake: false,
  wasMapped: false,
  aftercareOn: [],
};

/**
 * What the contacts with each client tell, up to and including today. The file counts: notes and the many
 * contacts of which only the last matters never come in memory.
 */
export async function contactFacts(
  trx: TeamTransaction,
  today: IsoDate,
  only?: readonly number[],
): Promise<Map<number, ContactFacts>> {
  const rows = await trx
    .selectFrom('contact')
    .select((eb) => {
      const isIntake = eb.or([eb('purpose', '=', 'intake'), eb('mapped', '=', 1)]);
      return [
        'client_id',
        eb.fn.max('date').as('last'),
        eb.fn.max(eb.case().when(isIntake).then(1).else(0).end()).as('intake'),
        eb.fn.max(eb.fn.coalesce('mapped', eb.val(0))).as('mapped'),
      ];
    })
    .where('date', '<=', today)
    .$if(only !== undefined, (query) => query.where('client_id', 'in', only ?? []))
    .groupBy('client_id')
    .execute();
  const aftercare = await trx
    .selectFrom('contact')
    .select(['client_id', 'date'])
    .where('date', '<=', today)
    .$if(only !== undefined, (query) => query.where('client_id', 'in', only ?? []))
    .where('purpose', 'in', ['nazorg', 'retentie'])
    .execute();
  const aftercareOf = Map.groupBy(aftercare, (row) => row.client_id);
  return new Map(
    rows.map(({ client_id: id, last: lastOn, intake, mapped }) => [
      id,
      {
        lastOn,
        hadIntake: intake === 1,
        wasMapped: mapped === 1,
        aftercareOn: (aftercareOf.get(id) ?? []).map(({ date }) => date),
      },
    ]),
  );
}

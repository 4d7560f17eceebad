import { saysLittle } from '#shared/kernel/client-names.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { Refusal } from '../../refusal.ts';
import { peopleFinder } from '../report-texts/find-people.ts';

/** What somebody typed, and the field that it was typed in. */
export interface TypedText {
  /** `null`: nothing was typed. */
  readonly text: string | null;
  readonly field: string;
}

/**
 * A letter has the numbers of the clients of an order: what stands beside them may name none of these clients,
 * not by a first or last name alone either. Names are found as in the texts of a report.
 *
 * @throws Refusal `invalid-input` at the first field with such a name or number
 */
export async function refusePeople(
  trx: TeamTransaction,
  clientIds: readonly number[],
  typed: readonly TypedText[],
): Promise<void> {
  if (clientIds.length === 0 || typed.every(({ text }) => text === null)) return;
  const clients = await trx
    .selectFrom('client')
    .select(['first_name as firstName', 'last_name as lastName', 'client_number as number'])
    .where('id', 'in', clientIds)
    .execute();
  const find = peopleFinder({ clients, names: [], numbers: clients.map(({ number }) => number) });
  for (const { text, field } of typed) {
    const found = text === null ? [] : find(text).filter(({ word }) => !saysLittle(word.trim()));
    if (found.length === 0) continue;
    throw new Refusal(
      'invalid-input',
      'Hier staat een naam of nummer van een klant van deze order. Anderen lezen dit op papier. Haal het weg.',
      field,
    );
  }
}

/** For whom an order is, also of a course. */
export async function clientsOfOrder(trx: TeamTransaction, orderId: number): Promise<number[]> {
  const lines = await trx
    .selectFrom('order_line')
    .select('client_id as id')
    .where('order_id', '=', orderId)
    .execute();
  const seats = await trx
    .selectFrom('course_participant')
    .innerJoin('trajectory', 'trajectory.id', 'course_participant.trajectory_id')
    .select('trajectory.client_id as id')
    .where('course_participant.order_id', '=', orderId)
    .execute();
  return [...new Set([...lines, ...seats].flatMap(({ id }) => id ?? []))];
}

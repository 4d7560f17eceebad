import { personKey } from '#shared/importing/list-rules.ts';
import { folded } from '#shared/kernel/text.ts';
import type { TeamTransaction } from '../database/schema.ts';
import type { ListWarner, PlannedClient } from './planned-client.ts';

/** `0012345` and `12345`, `K1` and `k1`: numbers that somebody may have typed for each other. */
const likeNumber = (number: string): string => folded(number).replace(/^0+(?=.)/, '');

/**
 * Warns about new clients who may be in the team file already: under a number that is nearly the same,
 * or under another one with the same name and birth date.
 */
export async function warnAboutKnownPersons(
  trx: TeamTransaction,
  clients: readonly PlannedClient[],
  { warn }: ListWarner,
): Promise<void> {
  const added = clients.filter(({ knownId }) => knownId === null);
  if (added.length === 0) return;
  const rows = await trx
    .selectFrom('client')
    .select(['client_number', 'first_name', 'last_name', 'birth_date'])
    .orderBy('id', 'desc')
    .execute();
  const byNumber = new Map<string, string>();
  const byPerson = new Map<string, string>();
  for (const row of rows) {
    byNumber.set(likeNumber(row.client_number), row.client_number);
    const person = personKey({
      firstName: row.first_name,
      lastName: row.last_name,
      birthDate: row.birth_date,
    });
    if (person !== null) byPerson.set(person, row.client_number);
  }
  for (const { client } of added) {
    const alike = byNumber.get(likeNumber(client.clientNumber));
    const person = personKey(client);
    const namesake = person === null ? undefined : byPerson.get(person);
    if (alike !== undefined) {
      warn(
        client.line,
        'clientNumber',
        `In Trede staat al een klant met nummer ${alike}. Is dit dezelfde persoon? Maak het nummer dan gelijk.`,
      );
    } else if (namesake !== undefined) {
      warn(
        client.line,
        'clientNumber',
        `In Trede staat deze naam en geboortedatum al, met klantnummer ${namesake}. Is dit dezelfde persoon? Maak het nummer dan gelijk.`,
      );
    }
  }
}

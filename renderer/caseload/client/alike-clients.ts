import type { ClientRow } from '#shared/caseload/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { folded } from '#shared/kernel/text.ts';

interface Person {
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate: IsoDate | null;
}

/**
 * Clients with the same name, whatever its case and accents, whose day of birth does not tell them apart:
 * it is the same, or not known of one of the two.
 */
export function alikeClients<Of extends Person>(clients: readonly Of[], person: Person): Of[] {
  const name = folded(`${person.firstName} ${person.lastName}`);
  if (person.firstName.trim() === '' || person.lastName.trim() === '') return [];
  return clients.filter(
    (client) =>
      folded(`${client.firstName} ${client.lastName}`) === name &&
      (client.birthDate === null ||
        person.birthDate === null ||
        client.birthDate === person.birthDate),
  );
}

export type AlikeClient = Pick<
  ClientRow,
  'id' | 'clientNumber' | 'firstName' | 'lastName' | 'birthDate'
>;

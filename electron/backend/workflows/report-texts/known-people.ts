import type { NamedPerson } from '#shared/kernel/client-names.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { KnownPeople } from './find-people.ts';

/** Everybody whom a text of a report must not name. */
export async function readKnownPeople(trx: TeamTransaction): Promise<KnownPeople> {
  const clients = await trx
    .selectFrom('client')
    .select(['first_name', 'last_name', 'client_number', 'phone', 'email'])
    .execute();
  const households = await trx.selectFrom('household').select('household_number').execute();
  const children = await trx.selectFrom('child').select('first_name').execute();
  const buddies = await trx.selectFrom('buddy').select('name').execute();
  return {
    clients: clients.map(({ first_name, last_name }) => ({
      firstName: first_name,
      lastName: last_name,
    })),
    names: [...children.map(({ first_name }) => first_name), ...buddies.map(({ name }) => name)],
    numbers: [
      ...clients.flatMap(({ client_number, phone, email }) => [
        client_number,
        ...(phone === null ? [] : [phone]),
        ...(email === null ? [] : [email]),
      ]),
      ...households.map(({ household_number }) => household_number),
    ],
  };
}

/** All clients, with what gives one away for sure. */
export async function readNamedClients(trx: TeamTransaction): Promise<NamedPerson[]> {
  return trx
    .selectFrom('client')
    .select(['client_number as number', 'first_name as firstName', 'last_name as lastName'])
    .execute();
}

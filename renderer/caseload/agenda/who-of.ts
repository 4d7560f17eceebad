import type { AppointmentValues } from '#shared/caseload/contacts/schema.ts';
import type { ClientName } from '#shared/caseload/schema.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { fullName } from '#shared/kernel/person-name.ts';
import { agendaTexts as texts } from './texts.ts';

export type NamedClient = Pick<ClientName, 'id' | 'firstName' | 'lastName'>;

/** With whom or what an appointment is: the client's name, or its subject when there is none or are many. */
export function whoOf(
  { clientIds, subject }: Pick<AppointmentValues, 'clientIds' | 'subject'>,
  clients: ReadonlyMap<Id, NamedClient>,
): string {
  const [first] = clientIds;
  if (first === undefined) return subject ?? texts.ofTeam;
  if (clientIds.length > 1) return subject ?? texts.clients(clientIds.length);
  const client = clients.get(first);
  return client === undefined ? texts.unknownClient : fullName(client);
}

export const byId = <Client extends NamedClient>(
  clients: readonly Client[],
): ReadonlyMap<Id, Client> => new Map(clients.map((client) => [client.id, client]));

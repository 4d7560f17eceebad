import type { AppointmentValues } from '#shared/caseload/contacts/schema.ts';
import type { ClientRow } from '#shared/caseload/schema.ts';
import { nameOf } from '../contacts/use-contact-choices.ts';
import { agendaTexts as texts } from './texts.ts';

type Named = Pick<ClientRow, 'id' | 'firstName' | 'lastName'>;

/** With whom or what an appointment is: the client's name, or its subject when there is none or are many. */
export function whoOf(
  { clientIds, subject }: Pick<AppointmentValues, 'clientIds' | 'subject'>,
  clients: readonly Named[],
): string {
  const [first] = clientIds;
  if (first === undefined) return subject ?? texts.title;
  if (clientIds.length > 1) return subject ?? texts.clients(clientIds.length);
  const client = clients.find(({ id }) => id === first);
  return client === undefined ? texts.unknownClient : nameOf(client);
}

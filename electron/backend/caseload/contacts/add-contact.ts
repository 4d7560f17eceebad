import { sql } from 'kysely';
import type { ParsedInput } from '#shared/ipc/contract.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { beginChange, type Change } from '../../changes/change.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';
import { requireClients } from '../known-clients.ts';
import { addAppointment, appointmentRow } from './appointment-rows.ts';
import { checkOrganisation, checkPast } from './checks.ts';
import { contactColumns } from './contact-rows.ts';
import { agendaOwner } from './agenda-owner.ts';

type NewContact = ParsedInput<'caseload.addContact'>;

/**
 * Notes a contact with each of the clients, marks the appointment that it was as done and makes the next
 * one: one change. Contacts of one meeting get a number in common.
 *
 * @throws Refusal a day that has yet to come, a next appointment before it, what is not in the file
 */
export async function addContact(
  input: NewContact,
  context: FileCallContext,
): Promise<{ changeId: number }> {
  const { trx, today } = context;
  const clientIds = await requireClients(trx, input.clientIds);
  checkPast(input.date, today);
  checkNext(input);
  await checkOrganisation(trx, input.organisationId);
  const only = clientIds.length === 1 ? (clientIds[0] ?? null) : null;
  for (const clientId of clientIds) context.about(clientId);
  const change = beginChange(context, { call: 'caseload.addContact', clientId: only });
  const groupNumber = only === null ? await nextGroupNumber(trx) : null;
  for (const clientId of clientIds) {
    await change.add('contact', {
      ...contactColumns(input),
      client_id: clientId,
      group_number: groupNumber,
    });
  }
  if (input.appointmentId !== null) {
    await appointmentRow(trx, input.appointmentId);
    await change.update('appointment', input.appointmentId, { done: 1 });
  }
  await addNext(change, input, clientIds, context);
  return { changeId: change.id };
}

function checkNext({ date, next }: NewContact): void {
  if (next === null || next.date >= date) return;
  throw new Refusal(
    'invalid-input',
    `De volgende afspraak ligt vóór het contact van ${formatDate(date)}. Kies een latere dag.`,
    'next.date',
  );
}

async function addNext(
  change: Change,
  input: NewContact,
  clientIds: readonly number[],
  context: FileCallContext,
): Promise<void> {
  if (input.next === null) return;
  // Who spoke for an organisation has no agenda here.
  const person = input.organisationId === null ? input.person : null;
  await addAppointment(change, {
    ...input.next,
    // After the intake the work begins; what else it was for goes on.
    purpose: input.purpose === 'intake' ? 'voortgang' : input.purpose,
    clientIds: [...clientIds],
    subject: null,
    place: null,
    caseManager: person ?? (await agendaOwner(context, clientIds)),
  });
}

/** A group that was undone can come back under its number: that is not given out again. */
async function nextGroupNumber(trx: TeamTransaction): Promise<number> {
  const standing = await trx
    .selectFrom('contact')
    .select((eb) => eb.fn.max<number | null>('group_number').as('last'))
    .executeTakeFirstOrThrow();
  const noted = await trx
    .selectFrom('change_row')
    .select(
      sql<
        number | null
      >`max(json_extract(coalesce(after_values, before_values), '$.group_number'))`.as('last'),
    )
    .where('table_name', '=', 'contact')
    .executeTakeFirstOrThrow();
  return Math.max(standing.last ?? 0, noted.last ?? 0) + 1;
}

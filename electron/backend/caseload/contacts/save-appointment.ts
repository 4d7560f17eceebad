import type { AppointmentValues } from '#shared/caseload/contacts/schema.ts';
import { appointmentFieldLabels } from '#shared/caseload/contacts/texts.ts';
import { appointmentWords } from '#shared/caseload/contacts/words.ts';
import type { ParsedInput } from '#shared/ipc/contract.ts';
import { beginChange } from '../../changes/change.ts';
import { mergeChanges } from '../../changes/conflicts.ts';
import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';
import { requireClients } from '../known-clients.ts';
import {
  addAppointment,
  appointmentColumns,
  appointmentRow,
  expectedClients,
} from './appointment-rows.ts';

type Saved = Promise<{ changeId: number; appointmentId: number }>;

/**
 * Makes an appointment or changes one. It may lie in the past: who catches up notes it afterwards.
 *
 * @throws Refusal `conflict` when somebody else changed the same field since; nobody and nothing in it; a
 * change that does not say what the form showed
 */
export async function saveAppointment(
  { appointmentId, before, values }: ParsedInput<'caseload.saveAppointment'>,
  context: FileCallContext,
): Saved {
  const asked = {
    ...values,
    clientIds: [...(await requireClients(context.trx, values.clientIds))],
  };
  checkNamed(asked);
  for (const clientId of asked.clientIds) context.about(clientId);
  if (appointmentId === null) {
    const change = beginChange(context, {
      call: 'caseload.saveAppointment',
      clientId: onlyOf(asked.clientIds),
    });
    const added = await addAppointment(change, asked);
    return { changeId: change.id, appointmentId: added };
  }
  if (before === null) {
    throw new Refusal('invalid-input', 'Sluit dit formulier en open het opnieuw.', 'before');
  }
  return changeAppointment(appointmentId, before, asked, context);
}

async function changeAppointment(
  appointmentId: number,
  before: AppointmentValues,
  after: AppointmentValues,
  context: FileCallContext,
): Saved {
  const { trx } = context;
  const row = await appointmentRow(trx, appointmentId);
  const expected = await expectedClients(trx, appointmentId);
  for (const { client_id } of expected) context.about(client_id);
  const now: AppointmentValues = {
    date: row.date,
    time: row.time,
    kind: row.kind,
    purpose: row.purpose,
    clientIds: expected.map(({ client_id }) => client_id),
    subject: row.subject,
    place: row.place,
    caseManager: row.case_manager,
  };
  const merged = mergeChanges<AppointmentValues>({
    before,
    now,
    after,
    labels: appointmentFieldLabels,
    shown: appointmentWords,
  });
  checkNamed(merged);
  const change = beginChange(context, {
    call: 'caseload.saveAppointment',
    clientId: onlyOf(merged.clientIds),
  });
  await change.update('appointment', appointmentId, appointmentColumns(merged));
  for (const { id, client_id } of expected) {
    if (!merged.clientIds.includes(client_id)) await change.remove('appointment_client', id);
  }
  for (const clientId of merged.clientIds) {
    if (now.clientIds.includes(clientId)) continue;
    await change.add('appointment_client', { appointment_id: appointmentId, client_id: clientId });
  }
  return { changeId: change.id, appointmentId };
}

/** Removes an appointment; contacts that were noted of it stay. */
export async function removeAppointment(
  { appointmentId }: ParsedInput<'caseload.removeAppointment'>,
  context: FileCallContext,
): Promise<{ changeId: number }> {
  await appointmentRow(context.trx, appointmentId);
  const expected = await expectedClients(context.trx, appointmentId);
  for (const { client_id } of expected) context.about(client_id);
  const change = beginChange(context, {
    call: 'caseload.removeAppointment',
    clientId: onlyOf(expected.map(({ client_id }) => client_id)),
  });
  for (const { id } of expected) await change.remove('appointment_client', id);
  await change.remove('appointment', appointmentId);
  return { changeId: change.id };
}

const onlyOf = (clientIds: readonly number[]): number | null =>
  clientIds.length === 1 ? (clientIds[0] ?? null) : null;

/** Without clients nobody could tell what it is. */
function checkNamed({ clientIds, subject }: AppointmentValues): void {
  if (clientIds.length > 0 || subject !== null) return;
  throw new Refusal(
    'invalid-input',
    'Kies een klant, of schrijf een onderwerp zoals Teamoverleg.',
    'subject',
  );
}

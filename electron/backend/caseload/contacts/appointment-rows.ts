import type { AppointmentValues } from '#shared/caseload/contacts/schema.ts';
import type { Change } from '../../changes/change.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { Refusal } from '../../refusal.ts';

/** What an appointment holds, as its columns; the clients stand in a table of their own. */
export const appointmentColumns = (values: AppointmentValues) => ({
  date: values.date,
  time: values.time,
  kind: values.kind,
  purpose: values.purpose,
  subject: values.subject,
  place: values.place,
  case_manager: values.caseManager,
});

/** Adds an appointment with its clients, and gives its id. */
export async function addAppointment(change: Change, values: AppointmentValues): Promise<number> {
  const id = await change.add('appointment', appointmentColumns(values));
  for (const clientId of values.clientIds) {
    await change.add('appointment_client', { appointment_id: id, client_id: clientId });
  }
  return id;
}

/** The row of an appointment. Refuses one that is not there any more. */
export async function appointmentRow(trx: TeamTransaction, appointmentId: number) {
  const row = await trx
    .selectFrom('appointment')
    .selectAll()
    .where('id', '=', appointmentId)
    .executeTakeFirst();
  if (row === undefined) {
    throw new Refusal(
      'not-found',
      'Deze afspraak is intussen verwijderd. Maak een nieuwe als u die nog nodig hebt.',
      'appointmentId',
    );
  }
  return row;
}

/** Who is expected, in the order in which they were put on it. */
export const expectedClients = (trx: TeamTransaction, appointmentId: number) =>
  trx
    .selectFrom('appointment_client')
    .select(['id', 'client_id'])
    .where('appointment_id', '=', appointmentId)
    .orderBy('id')
    .execute();

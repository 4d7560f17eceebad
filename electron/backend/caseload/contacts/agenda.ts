import { byMoment } from '#shared/caseload/contacts/agenda.ts';
import type { Appointment } from '#shared/caseload/contacts/schema.ts';
import type { Period } from '#shared/kernel/dates.ts';
import type { TeamTransaction } from '../../database/schema.ts';

/** The appointments of the period, by day and time; those without a time first. */
export async function readAgenda(trx: TeamTransaction, period: Period): Promise<Appointment[]> {
  const rows = await trx
    .selectFrom('appointment')
    .selectAll()
    .where('date', '>=', period.from)
    .where('date', '<=', period.until)
    .execute();
  const expected = await trx
    .selectFrom('appointment_client')
    .innerJoin('appointment', 'appointment.id', 'appointment_client.appointment_id')
    .select(['appointment_client.appointment_id', 'appointment_client.client_id'])
    .where('appointment.date', '>=', period.from)
    .where('appointment.date', '<=', period.until)
    .orderBy('appointment_client.id')
    .execute();
  const clientsOf = new Map<number, number[]>(rows.map(({ id }) => [id, []]));
  for (const one of expected) clientsOf.get(one.appointment_id)?.push(one.client_id);
  return rows
    .map((row) => ({
      id: row.id,
      date: row.date,
      time: row.time,
      kind: row.kind,
      purpose: row.purpose,
      clientIds: clientsOf.get(row.id) ?? [],
      subject: row.subject,
      place: row.place,
      caseManager: row.case_manager,
      done: row.done === 1,
    }))
    .sort(byMoment);
}

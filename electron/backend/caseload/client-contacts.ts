import type { Appointment } from '#shared/caseload/contacts/schema.ts';
import type { StoredContact } from '#shared/caseload/dossier.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { Row } from '../changes/change.ts';
import { touchedRow } from '../changes/change-rows.ts';
import { namesByAccount } from '../database/member-names.ts';
import type { TeamTransaction } from '../database/schema.ts';

/** The contacts with one client, the latest first. */
export async function contactsOfClient(
  trx: TeamTransaction,
  clientId: number,
): Promise<StoredContact[]> {
  const rows = await trx
    .selectFrom('contact')
    .leftJoin('organisation', 'organisation.id', 'contact.organisation_id')
    .selectAll('contact')
    .select('organisation.name as organisation_name')
    .where('contact.client_id', '=', clientId)
    .orderBy('contact.date', 'desc')
    .orderBy('contact.id', 'desc')
    .execute();
  const sizes = await groupSizes(
    trx,
    rows.flatMap(({ group_number: number }) => (number === null ? [] : [number])),
  );
  const writers = await writersOf(trx, clientId);
  return rows.map((row) => ({
    id: row.id,
    date: row.date,
    kind: row.kind,
    purpose: row.purpose,
    person: row.person,
    organisationId: row.organisation_id,
    organisationName: row.organisation_name,
    mapped: row.mapped === 1,
    note: row.note,
    groupSize: row.group_number === null ? 1 : (sizes.get(row.group_number) ?? 1),
    writtenBy: writers.get(row.id)?.get(row.note) ?? null,
  }));
}

type Note = string | null;

/** By contact: who was the first to write each note that ever stood there. What is undone stands as before, of whom it was. */
async function writersOf(
  trx: TeamTransaction,
  clientId: number,
): Promise<ReadonlyMap<number, ReadonlyMap<Note, string>>> {
  const rows = await trx
    .selectFrom('change_row')
    .innerJoin('change_set', 'change_set.id', 'change_row.change_id')
    .selectAll('change_row')
    .select('change_set.account')
    .where('change_row.client_id', '=', clientId)
    .where('change_row.table_name', '=', 'contact')
    .orderBy('change_row.id')
    .execute();
  const names = rows.length === 0 ? new Map<string, string>() : await namesByAccount(trx);
  const writers = new Map<number, Map<Note, string>>();
  for (const { account, ...row } of rows) {
    const { rowId, before, after } = touchedRow(row);
    const note = noteIn(after);
    if (after === null || (before !== null && noteIn(before) === note)) continue;
    const ofContact = writers.get(rowId) ?? new Map<Note, string>();
    if (!ofContact.has(note)) ofContact.set(note, names.get(account) ?? account);
    writers.set(rowId, ofContact);
  }
  return writers;
}

const noteIn = (row: Row | null): Note => {
  const note = row?.['note'];
  return typeof note === 'string' ? note : null;
};

/** How many contacts each meeting of a group has. */
async function groupSizes(
  trx: TeamTransaction,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  if (numbers.length === 0) return new Map();
  const rows = await trx
    .selectFrom('contact')
    .select((eb) => ['group_number', eb.fn.countAll<number>().as('size')])
    .where('group_number', 'in', [...new Set(numbers)])
    .groupBy('group_number')
    .execute();
  return new Map(rows.map(({ group_number: number, size }) => [number ?? 0, size]));
}

/** From today on, the first to come first; and earlier ones that were not noted as done. */
export async function appointmentsOfClient(
  trx: TeamTransaction,
  clientId: number,
  today: IsoDate,
): Promise<Appointment[]> {
  const rows = await trx
    .selectFrom('appointment_client')
    .innerJoin('appointment', 'appointment.id', 'appointment_client.appointment_id')
    .selectAll('appointment')
    .where('appointment_client.client_id', '=', clientId)
    .where((eb) => eb.or([eb('appointment.date', '>=', today), eb('appointment.done', '=', 0)]))
    .orderBy('appointment.date')
    .orderBy((eb) => eb.fn.coalesce('appointment.time', eb.val('')))
    .orderBy('appointment.id')
    .execute();
  if (rows.length === 0) return [];
  const others = await trx
    .selectFrom('appointment_client')
    .select(['appointment_id', 'client_id'])
    .where(
      'appointment_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('id')
    .execute();
  const clientsOf = Map.groupBy(others, (other) => other.appointment_id);
  return rows.map((row) => ({
    id: row.id,
    date: row.date,
    time: row.time,
    kind: row.kind,
    purpose: row.purpose,
    clientIds: (clientsOf.get(row.id) ?? []).map(({ client_id: id }) => id),
    subject: row.subject,
    place: row.place,
    caseManager: row.case_manager,
    done: row.done === 1,
  }));
}

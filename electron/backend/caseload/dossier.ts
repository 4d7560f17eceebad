import type { Dossier } from '#shared/caseload/dossier.ts';
import type { ClientDocument } from '#shared/caseload/documents/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { TeamTransaction } from '../database/schema.ts';
import { appointmentsOfClient, contactsOfClient } from './client-contacts.ts';
import { readPlans } from './plans/plan-rows.ts';
import { readRecords } from './records/client-records.ts';

/**
 * Everything that is kept about one client besides what the head of the page shows. Each table is read
 * once, by an index: it costs the same in a small file as in a large one.
 *
 * @throws Refusal `not-found` when there is no such client
 */
export async function readDossier(
  trx: TeamTransaction,
  clientId: number,
  today: IsoDate,
): Promise<Dossier> {
  return {
    clientId,
    records: await readRecords(trx, clientId),
    contacts: await contactsOfClient(trx, clientId),
    appointments: await appointmentsOfClient(trx, clientId, today),
    plans: await readPlans(trx, clientId),
    documents: await documentsOf(trx, clientId),
  };
}

/** The latest first. */
async function documentsOf(trx: TeamTransaction, clientId: number): Promise<ClientDocument[]> {
  const rows = await trx
    .selectFrom('document')
    .selectAll()
    .where('client_id', '=', clientId)
    .orderBy('added_on', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    kind: row.kind,
    addedOn: row.added_on,
    mediaType: row.media_type,
    byteCount: row.byte_count,
  }));
}

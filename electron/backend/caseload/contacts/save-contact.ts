import type { ContactValues } from '#shared/caseload/contacts/schema.ts';
import { contactFieldLabels } from '#shared/caseload/contacts/texts.ts';
import { contactWords } from '#shared/caseload/contacts/words.ts';
import type { ParsedInput } from '#shared/ipc/contract.ts';
import { beginChange } from '../../changes/change.ts';
import { mergeChanges } from '../../changes/conflicts.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';
import { checkOrganisation, checkPast } from './checks.ts';
import { contactColumns } from './contact-rows.ts';
import { listOrganisations } from './organisations.ts';

/**
 * Changes the contact of one client; of a group, only that client's.
 *
 * @throws Refusal `conflict` when somebody else changed the same field since
 */
export async function saveContact(
  { contactId, before, values }: ParsedInput<'caseload.saveContact'>,
  context: FileCallContext,
): Promise<{ changeId: number }> {
  const { trx, today } = context;
  const row = await contactRow(trx, contactId);
  context.about(row.client_id);
  const organisations = await listOrganisations(trx);
  const now: ContactValues = {
    date: row.date,
    kind: row.kind,
    purpose: row.purpose,
    person: row.person,
    organisationId: row.organisation_id,
    mapped: row.mapped === 1,
    note: row.note,
  };
  const merged = mergeChanges<ContactValues>({
    before,
    now,
    after: values,
    labels: contactFieldLabels,
    shown: (field, value) => contactWords(field, value, organisations),
  });
  // An imported contact may lie later than this computer's day; who leaves its day alone may change the rest.
  if (merged.date !== now.date) checkPast(merged.date, today);
  await checkOrganisation(trx, merged.organisationId);
  const change = beginChange(context, {
    call: 'caseload.saveContact',
    clientId: row.client_id,
  });
  const columns = contactColumns(merged);
  // 0 and nothing are the same here: what stands there as 0 is not touched for that.
  const mapped = merged.mapped === now.mapped ? row.mapped : columns.mapped;
  await change.update('contact', contactId, { ...columns, mapped });
  return { changeId: change.id };
}

/** Removes the contact of one client; the others of its group keep theirs. */
export async function removeContact(
  { contactId }: ParsedInput<'caseload.removeContact'>,
  context: FileCallContext,
): Promise<{ changeId: number }> {
  const row = await contactRow(context.trx, contactId);
  context.about(row.client_id);
  const change = beginChange(context, {
    call: 'caseload.removeContact',
    clientId: row.client_id,
  });
  await change.remove('contact', contactId);
  return { changeId: change.id };
}

async function contactRow(trx: TeamTransaction, contactId: number) {
  const row = await trx
    .selectFrom('contact')
    .selectAll()
    .where('id', '=', contactId)
    .executeTakeFirst();
  if (row === undefined) {
    throw new Refusal(
      'not-found',
      'Dit contact is intussen verwijderd. Leg het opnieuw vast als het er wel was.',
      'contactId',
    );
  }
  return row;
}

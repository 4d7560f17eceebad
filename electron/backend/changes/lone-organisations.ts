import type { TeamTransaction } from '../database/schema.ts';
import type { Change } from './change.ts';
import type { TouchedRow } from './change-rows.ts';

/**
 * An organisation is made from within the form of a contact, just before that is sent. Who takes the contact
 * back takes the organisation back with it, when it was made by hand before this contact and no other has, or
 * ever had, anything to do with it.
 */
export async function removeLoneOrganisations(
  trx: TeamTransaction,
  change: Change,
  undone: readonly TouchedRow[],
): Promise<void> {
  const contacts = undone.filter(({ table, before }) => table === 'contact' && before === null);
  const ids = contacts.map(({ after }) => after?.['organisation_id']);
  for (const id of new Set(ids.filter((one) => typeof one === 'number'))) {
    if (await isOnlyOf(trx, id, contacts)) await change.remove('organisation', id);
  }
}

async function isOnlyOf(
  trx: TeamTransaction,
  id: number,
  contacts: readonly TouchedRow[],
): Promise<boolean> {
  const standing = await trx
    .selectFrom('contact')
    .select('id')
    .where('organisation_id', '=', id)
    .executeTakeFirst();
  if (standing !== undefined) return false;
  const made = await trx
    .selectFrom('change_row')
    .innerJoin('change_set', 'change_set.id', 'change_row.change_id')
    .select('change_row.id')
    .where('change_row.table_name', '=', 'organisation')
    .where('change_row.row_id', '=', id)
    .where('change_set.call', '=', 'caseload.addOrganisation')
    .executeTakeFirst();
  if (made === undefined) return false;
  const own = new Set(contacts.map(({ rowId }) => rowId));
  const touched = await trx
    .selectFrom('change_row')
    .select(['row_id as rowId', 'before_values as before', 'after_values as after'])
    .where('table_name', '=', 'contact')
    .where('id', '>', made.id)
    .execute();
  return !touched.some(
    ({ rowId, before, after }) => !own.has(rowId) && (refersTo(before, id) || refersTo(after, id)),
  );
}

const refersTo = (values: string | null, id: number): boolean =>
  values !== null && (JSON.parse(values) as Record<string, unknown>)['organisation_id'] === id;

import { folded } from '#shared/kernel/text.ts';
import { beginChange } from '../../changes/change.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { FileCallContext } from '../../handler.ts';

const dutch = new Intl.Collator('nl');

/** The partner organisations with which aftercare is shared [letter], by name. */
export async function listOrganisations(
  trx: TeamTransaction,
): Promise<{ id: number; name: string }[]> {
  const rows = await trx.selectFrom('organisation').select(['id', 'name']).execute();
  return rows.sort((one, other) => dutch.compare(one.name, other.name));
}

/** Adds one, or gives the one of that name, whatever its capitals, accents and spaces. */
export async function addOrganisation(
  { name }: { readonly name: string },
  context: FileCallContext,
): Promise<{ changeId: number; organisationId: number }> {
  const known = (await listOrganisations(context.trx)).find(
    (organisation) => folded(organisation.name) === folded(name),
  );
  const change = beginChange(context, { call: 'caseload.addOrganisation', clientId: null });
  const organisationId = known?.id ?? (await change.add('organisation', { name }));
  return { changeId: change.id, organisationId };
}

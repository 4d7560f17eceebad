import { folded } from '#shared/kernel/text.ts';
import type { TeamTransaction } from '../database/schema.ts';
import { Refusal } from '../refusal.ts';
import type { TouchedRow } from './change-rows.ts';
import { sentences } from './sentences.ts';

/** What this reads of the setting of a saved view. */
interface ViewSetting {
  readonly filters?: Readonly<Record<string, readonly string[]>>;
}

/** The filter of saved views that holds names of klantmanagers. */
const filterName = 'caseManager';

/**
 * Whose something is, is told by a name. Was the name that a change gave used since, then what got it would
 * stay behind under a name that nobody has any more.
 *
 * @param rows of the change that is about to be undone
 * @throws Refusal `conflict` when the new name of a klantmanager stands where this change did not put it
 */
export async function refuseNameInUse(
  trx: TeamTransaction,
  rows: readonly TouchedRow[],
): Promise<void> {
  const touched = new Set(rows.map(({ table, rowId }) => `${table} ${rowId}`));
  for (const { table, before, after } of rows) {
    const given = after?.['name'];
    const old = before?.['name'];
    if (table !== 'team_member' || typeof given !== 'string' || typeof old !== 'string') continue;
    if (folded(given) === folded(old)) continue;
    const places = await placesOf(trx, folded(given));
    if (places.every((place) => touched.has(place))) continue;
    throw new Refusal('conflict', sentences.nameInUse(given, old), 'changeId');
  }
}

async function placesOf(trx: TeamTransaction, name: string): Promise<string[]> {
  const isName = (written: string | null) => written !== null && folded(written) === name;
  const withClients = await trx.selectFrom('client_case_manager').select(['id', 'name']).execute();
  const inAgenda = await trx.selectFrom('appointment').select(['id', 'case_manager']).execute();
  const views = await trx.selectFrom('saved_view').select(['id', 'setting']).execute();
  const filtersOn = (json: string) => {
    const { filters } = JSON.parse(json) as ViewSetting;
    return (filters?.[filterName] ?? []).some(isName);
  };
  return [
    ...withClients.filter((row) => isName(row.name)).map(({ id }) => `client_case_manager ${id}`),
    ...inAgenda.filter((row) => isName(row.case_manager)).map(({ id }) => `appointment ${id}`),
    ...views.filter(({ setting }) => filtersOn(setting)).map(({ id }) => `saved_view ${id}`),
  ];
}

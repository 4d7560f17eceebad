import { viewSettingSchema } from '#shared/caseload/lists/schema.ts';
import { folded } from '#shared/kernel/text.ts';
import type { Change } from '../../changes/change.ts';
import type { TeamTransaction } from '../../database/schema.ts';

/** The filter of saved views that holds names of klantmanagers. */
const filterName = 'caseManager';

/**
 * Gives a klantmanager the new name wherever the name tells whose something is: with clients, in the agenda,
 * in the filters of saved views. Every way to write the old or the new name becomes the new one. Who spoke or
 * measured stays as it was noted.
 */
export async function renameCaseManager(
  trx: TeamTransaction,
  change: Change,
  { from, to: name }: { readonly from: string; readonly to: string },
): Promise<void> {
  const meant = [folded(from), folded(name)];
  const isOther = (written: string | null) =>
    written !== null && written !== name && meant.includes(folded(written));
  const withClients = await trx.selectFrom('client_case_manager').select(['id', 'name']).execute();
  for (const row of withClients) {
    if (isOther(row.name)) await change.update('client_case_manager', row.id, { name });
  }
  const inAgenda = await trx.selectFrom('appointment').select(['id', 'case_manager']).execute();
  for (const row of inAgenda) {
    if (isOther(row.case_manager))
      await change.update('appointment', row.id, { case_manager: name });
  }
  const views = await trx.selectFrom('saved_view').select(['id', 'setting']).execute();
  for (const row of views) {
    const setting = renamedSetting(row.setting, isOther, name);
    if (setting !== null) await change.update('saved_view', row.id, { setting });
  }
}

/** The setting of a view with the new name in it; `null`: there is nothing to change in it. */
function renamedSetting(
  json: string,
  isOther: (written: string) => boolean,
  name: string,
): string | null {
  const read = viewSettingSchema.safeParse(JSON.parse(json));
  if (!read.success) return null;
  const chosen = read.data.filters[filterName] ?? [];
  if (!chosen.some(isOther)) return null;
  const renamed = new Set(chosen.map((written) => (isOther(written) ? name : written)));
  const filters = { ...read.data.filters, [filterName]: [...renamed] };
  return JSON.stringify({ ...read.data, filters });
}

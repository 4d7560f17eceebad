import { viewSettingSchema, type SavedView } from '#shared/caseload/lists/schema.ts';
import type { ParsedInput } from '#shared/ipc/contract.ts';
import { folded } from '#shared/kernel/text.ts';
import { beginChange } from '../../changes/change.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';

const dutch = new Intl.Collator('nl', { numeric: true });

/** The views that the team saved, by name. One that this version cannot read is left out, not thrown away. */
export async function readViews(trx: TeamTransaction): Promise<SavedView[]> {
  const rows = await trx.selectFrom('saved_view').selectAll().execute();
  return rows
    .flatMap(({ id, name, setting }) => {
      const read = viewSettingSchema.safeParse(JSON.parse(setting));
      return read.success ? [{ id, name, setting: read.data }] : [];
    })
    .sort((a, b) => dutch.compare(a.name, b.name));
}

/** Keeps a view under a name of its own. Refuses a name that another view has, whatever its capitals. */
export async function saveView(
  { id, name, setting }: ParsedInput<'caseload.saveView'>,
  context: FileCallContext,
): Promise<{ changeId: number; viewId: number }> {
  const { trx } = context;
  const known = await trx.selectFrom('saved_view').select(['id', 'name']).execute();
  if (id !== null && !known.some((view) => view.id === id)) throw gone();
  if (known.some((view) => view.id !== id && folded(view.name) === folded(name))) {
    throw new Refusal(
      'invalid-input',
      `Er is al een weergave met de naam ‘${name}’. Kies een andere naam.`,
      'name',
    );
  }
  const change = await beginChange(context, { call: 'caseload.saveView', clientId: null });
  const values = { name, setting: JSON.stringify(setting) };
  if (id === null) return { changeId: change.id, viewId: await change.add('saved_view', values) };
  await change.update('saved_view', id, values);
  return { changeId: change.id, viewId: id };
}

export async function removeView(
  { viewId }: ParsedInput<'caseload.removeView'>,
  context: FileCallContext,
): Promise<{ changeId: number }> {
  const known = await context.trx
    .selectFrom('saved_view')
    .select('id')
    .where('id', '=', viewId)
    .executeTakeFirst();
  if (known === undefined) throw gone();
  const change = await beginChange(context, { call: 'caseload.removeView', clientId: null });
  await change.remove('saved_view', viewId);
  return { changeId: change.id };
}

const gone = () =>
  new Refusal('not-found', 'Deze weergave staat niet meer in het teambestand.', 'viewId');

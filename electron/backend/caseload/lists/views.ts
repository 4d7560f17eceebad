import { viewSettingSchema, type SavedView } from '#shared/caseload/lists/schema.ts';
import type { ParsedInput } from '#shared/ipc/contract.ts';
import { folded } from '#shared/kernel/text.ts';
import { viewChangedWords, viewFieldLabels } from '#shared/caseload/lists/texts.ts';
import { beginChange } from '../../changes/change.ts';
import { mergeChanges } from '../../changes/conflicts.ts';
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

/**
 * Keeps a view under a name of its own. Refuses a name that another view has, whatever its capitals.
 *
 * @throws Refusal `conflict` when somebody else changed the same of this view since
 */
export async function saveView(
  { id, before, name, setting }: ParsedInput<'caseload.saveView'>,
  context: FileCallContext,
): Promise<{ changeId: number; viewId: number }> {
  const { trx } = context;
  const known = await trx.selectFrom('saved_view').select(['id', 'name', 'setting']).execute();
  const now = known.find((view) => view.id === id);
  if (id !== null && now === undefined) throw gone();
  if (known.some((view) => view.id !== id && folded(view.name) === folded(name))) {
    throw new Refusal(
      'invalid-input',
      `Er is al een weergave met de naam ‘${name}’. Kies een andere naam.`,
      'name',
    );
  }
  const values = { name, setting: JSON.stringify(setting) };
  const kept =
    before === null || now === undefined
      ? values
      : mergeChanges({
          before: { name: before.name, setting: JSON.stringify(before.setting) },
          now: { name: now.name, setting: sameAs(now.setting) },
          after: values,
          labels: viewFieldLabels,
          shown: (field) => (field === 'name' ? now.name : viewChangedWords),
        });
  const change = beginChange(context, { call: 'caseload.saveView', clientId: null });
  if (id === null) {
    const viewId = await change.add('saved_view', values);
    return { changeId: change.id, viewId };
  }
  await change.update('saved_view', id, kept);
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
  const change = beginChange(context, { call: 'caseload.removeView', clientId: null });
  await change.remove('saved_view', viewId);
  return { changeId: change.id };
}

/** A setting of the file as it is written today; one that cannot be read stays as it is. */
function sameAs(setting: string): string {
  const read = viewSettingSchema.safeParse(JSON.parse(setting));
  return read.success ? JSON.stringify(read.data) : setting;
}

const gone = () =>
  new Refusal(
    'not-found',
    'Deze weergave staat niet meer in het teambestand. Kies een andere.',
    'viewId',
  );

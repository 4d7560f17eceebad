import { reportDefinitionSchema, type SavedReport } from '#shared/evaluation/schema.ts';
import type { ParsedInput } from '#shared/ipc/contract.ts';
import { folded } from '#shared/kernel/text.ts';
import { beginChange } from '../../changes/change.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';

const dutch = new Intl.Collator('nl', { numeric: true });

/** The reports of the team, by name. One that this version cannot read is left out, not thrown away. */
export async function readSavedReports(trx: TeamTransaction): Promise<SavedReport[]> {
  const rows = await trx.selectFrom('saved_report').selectAll().execute();
  return rows
    .flatMap(({ id, name, definition }) => {
      const read = reportDefinitionSchema.safeParse(JSON.parse(definition));
      return read.success ? [{ id, name, definition: read.data }] : [];
    })
    .sort((a, b) => dutch.compare(a.name, b.name));
}

/**
 * Keeps a report under a name of its own, new (`null`) or in the place of what it was.
 *
 * @throws Refusal `invalid-input` for a name that another report has, whatever its capitals
 */
export async function keepReport(
  { id, name, definition }: ParsedInput<'evaluation.keepReport'>,
  context: FileCallContext,
): Promise<{ changeId: number; id: number }> {
  const known = await context.trx.selectFrom('saved_report').select(['id', 'name']).execute();
  if (id !== null && !known.some((report) => report.id === id)) throw gone();
  if (known.some((report) => report.id !== id && folded(report.name) === folded(name))) {
    throw new Refusal(
      'invalid-input',
      `Er is al een rapport met de naam ‘${name}’. Kies een andere naam.`,
      'name',
    );
  }
  const values = { name, definition: JSON.stringify(definition) };
  const change = await beginChange(context, { call: 'evaluation.keepReport', clientId: null });
  if (id === null) {
    const added = await change.add('saved_report', values);
    return { changeId: change.id, id: added };
  }
  await change.update('saved_report', id, values);
  return { changeId: change.id, id };
}

/** @throws Refusal `not-found` when it is gone already */
export async function removeReport(
  { id }: ParsedInput<'evaluation.removeReport'>,
  context: FileCallContext,
): Promise<{ changeId: number }> {
  const known = await readSavedReports(context.trx);
  if (!known.some((report) => report.id === id)) throw gone();
  const change = await beginChange(context, { call: 'evaluation.removeReport', clientId: null });
  await change.remove('saved_report', id);
  return { changeId: change.id };
}

const gone = () =>
  new Refusal('not-found', 'Dit rapport is er niet meer. Kies een ander rapport uit de lijst.');

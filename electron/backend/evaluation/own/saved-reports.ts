import { reportDefinitionSchema, type SavedReport } from '#shared/evaluation/schema.ts';
import type { ParsedInput } from '#shared/ipc/contract.ts';
import { folded } from '#shared/kernel/text.ts';
import { beginChange } from '../../changes/change.ts';
import { objectIn } from '../../changes/stored-setting.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';

const dutch = new Intl.Collator('nl', { numeric: true });

/** The reports of the team, by name. One that this version cannot read is left out, not thrown away. */
export async function readSavedReports(trx: TeamTransaction): Promise<SavedReport[]> {
  return (await storedReports(trx)).flatMap(({ id, name, definition }) =>
    definition === null ? [] : [{ id, name, definition }],
  );
}

/** Those that this version cannot read, by name. */
export async function readUnreadableReports(
  trx: TeamTransaction,
): Promise<Pick<SavedReport, 'id' | 'name'>[]> {
  return (await storedReports(trx)).flatMap(({ id, name, definition }) =>
    definition === null ? [{ id, name }] : [],
  );
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
  const known = await storedReports(context.trx);
  if (id !== null && !known.some((report) => report.id === id)) throw gone();
  const namesakes = known.filter(
    (report) => report.id !== id && folded(report.name) === folded(name),
  );
  if (namesakes.some(({ definition: readable }) => readable !== null)) {
    throw new Refusal(
      'invalid-input',
      `Er is al een rapport met de naam ‘${name}’. Kies een andere naam.`,
      'name',
    );
  }
  const values = { name, definition: JSON.stringify(definition) };
  const change = beginChange(context, { call: 'evaluation.keepReport', clientId: null });
  // What nobody can open keeps no name from others.
  const taken = new Set(known.map((report) => report.name));
  for (const namesake of namesakes) {
    await change.update('saved_report', namesake.id, { name: freeName(namesake.name, taken) });
  }
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
  const known = await storedReports(context.trx);
  if (!known.some((report) => report.id === id)) throw gone();
  const change = beginChange(context, { call: 'evaluation.removeReport', clientId: null });
  await change.remove('saved_report', id);
  return { changeId: change.id };
}

/** Each report of the team, by name; `definition` is `null` where it cannot be read. */
async function storedReports(trx: TeamTransaction) {
  const rows = await trx.selectFrom('saved_report').selectAll().execute();
  return rows
    .map(({ id, name, definition }) => {
      const read = reportDefinitionSchema.safeParse(objectIn(definition));
      return { id, name, definition: read.success ? read.data : null };
    })
    .sort((a, b) => dutch.compare(a.name, b.name));
}

function freeName(name: string, taken: Set<string>): string {
  let free = `${name} (niet te lezen)`;
  for (let number = 2; taken.has(free); number += 1) free = `${name} (niet te lezen ${number})`;
  taken.add(free);
  return free;
}

const gone = () =>
  new Refusal('not-found', 'Dit rapport is er niet meer. Kies een ander rapport uit de lijst.');

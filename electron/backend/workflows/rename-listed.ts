import type { ParsedInput } from '#shared/ipc/contract.ts';
import { folded } from '#shared/kernel/text.ts';
import { beginChange } from '../changes/change.ts';
import type { FileCallContext } from '../handler.ts';
import { Refusal } from '../refusal.ts';
import { refuseClientName } from './refuse-client-name.ts';

/**
 * Gives a provider or a type of trajectory another name, wherever it stands.
 *
 * @throws Refusal `not-found` when there is none of that name (any more); `invalid-input` at `to` for a name
 *   that another has, or that gives a client away
 */
export async function renameListed(
  { list, from, to }: ParsedInput<'purchasing.rename'>,
  context: FileCallContext,
): Promise<{ changeId: number }> {
  const { trx } = context;
  const rows = await trx.selectFrom(list).select(['id', 'name']).execute();
  const renamed = rows.find(({ name }) => name === from);
  if (renamed === undefined) {
    throw new Refusal(
      'not-found',
      'Deze naam is intussen al gewijzigd. Sluit dit en open het opnieuw.',
    );
  }
  if (rows.some(({ id, name }) => id !== renamed.id && folded(name) === folded(to))) {
    throw new Refusal('invalid-input', `‘${to}’ is er al. Kies een andere naam.`, 'to');
  }
  if (folded(to) !== folded(from)) await refuseClientName(trx, [{ name: to, list, field: 'to' }]);
  const change = beginChange(context, { call: 'purchasing.rename', clientId: null });
  await change.update(list, renamed.id, { name: to });
  return { changeId: change.id };
}

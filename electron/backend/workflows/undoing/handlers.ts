import type { CallOnFile } from '#shared/ipc/contract.ts';
import { mayCall, rights } from '#shared/ipc/rights.ts';
import { notAllowed } from '../../refusal.ts';
import type { FileCallContext, HandlersOf } from '../../handler.ts';
import { undoImportWithMoney } from './undo-import-with-money.ts';
import { undoWithMoney } from './undo-with-money.ts';

/** Undoing touches every feature; these take the place of those of the caseload and of importing. */
export const undoingHandlers: HandlersOf<'caseload.undoChange' | 'importing.undo'> = {
  'caseload.undoChange': async ({ changeId }, context) => {
    await aboutChange(changeId, context);
    await refuseOfOthers(changeId, context);
    return { changeId: await undoWithMoney(changeId, context) };
  },
  'importing.undo': ({ importId }, context) => {
    context.about(importId);
    return undoImportWithMoney(importId, context);
  },
};

/**
 * Who may take a change back is who may make it.
 *
 * @throws Refusal `not-allowed`
 */
async function refuseOfOthers(
  changeId: number,
  { trx, user }: Pick<FileCallContext, 'trx' | 'user'>,
): Promise<void> {
  const change = await trx
    .selectFrom('change_set')
    .select(['call', 'undoes_id'])
    .where('id', '=', changeId)
    .executeTakeFirst();
  if (change === undefined) return;
  // Of an undoing what it took back counts: that is what comes again.
  if (change.undoes_id !== null) return refuseOfOthers(change.undoes_id, { trx, user });
  const { call } = change;
  // What an earlier version called it, nobody knows: the coordinator may.
  const may = isCallOnFile(call) ? mayCall(call, user.roles) : user.roles.includes('coordinator');
  if (!may) throw notAllowed();
}

const isCallOnFile = (call: string): call is CallOnFile => Object.hasOwn(rights, call);

/** Of clients as far as the change was about them, else of the change itself. */
async function aboutChange(
  changeId: number,
  { trx, about }: Pick<FileCallContext, 'trx' | 'about'>,
): Promise<void> {
  const rows = await trx
    .selectFrom('change_row')
    .select('client_id')
    .distinct()
    .where('change_id', '=', changeId)
    .where('client_id', 'is not', null)
    .execute();
  if (rows.length === 0) about(changeId);
  for (const { client_id: clientId } of rows) if (clientId !== null) about(clientId, 'klant');
}

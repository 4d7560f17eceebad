import type { FileCallContext, HandlersOf } from '../../handler.ts';
import { undoImportWithMoney } from './undo-import-with-money.ts';
import { undoWithMoney } from './undo-with-money.ts';

/** Undoing touches every feature; these take the place of those of the caseload and of importing. */
export const undoingHandlers: HandlersOf<'caseload.undoChange' | 'importing.undo'> = {
  'caseload.undoChange': async ({ changeId }, context) => {
    await aboutChange(changeId, context);
    return { changeId: await undoWithMoney(changeId, context) };
  },
  'importing.undo': ({ importId }, context) => {
    context.about(importId);
    return undoImportWithMoney(importId, context);
  },
};

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

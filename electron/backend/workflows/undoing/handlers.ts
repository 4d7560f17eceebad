import type { HandlersOf } from '../../handler.ts';
import { undoImportWithMoney } from './undo-import-with-money.ts';
import { undoWithMoney } from './undo-with-money.ts';

/** Undoing touches every feature; these take the place of those of the caseload and of importing. */
export const undoingHandlers: HandlersOf<'caseload.undoChange' | 'importing.undo'> = {
  'caseload.undoChange': async ({ changeId }, context) => {
    context.about(changeId);
    return { changeId: await undoWithMoney(changeId, context) };
  },
  'importing.undo': ({ importId }, context) => {
    context.about(importId);
    return undoImportWithMoney(importId, context);
  },
};

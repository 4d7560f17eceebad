import type { HandlersOf } from '../../handler.ts';
import { undoWithMoney } from './undo-with-money.ts';

/** Undoing touches every feature; it takes the place of that of the caseload. */
export const undoingHandlers: HandlersOf<'caseload.undoChange'> = {
  'caseload.undoChange': async ({ changeId }, context) => {
    context.about(changeId);
    return { changeId: await undoWithMoney(changeId, context) };
  },
};

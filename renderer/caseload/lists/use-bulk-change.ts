import { useChange } from '../../lib/use-change.ts';
import { messageOf } from '../../lib/call.ts';
import type { BulkChange } from '#shared/caseload/lists/schema.ts';
import { showToast } from '../../ui/toast.tsx';
import { historyTexts } from '../history/texts.ts';
import { texts } from './texts.ts';

/**
 * Changes something for many clients, says for how many it did, and offers to take it back. Its sentence
 * comes after the answer: only then is known who had that value already.
 */
export function useBulkChange(): (
  input: BulkChange,
  done: (changed: number) => string,
) => Promise<void> {
  const { mutateAsync: change } = useChange('caseload.bulkChange');
  const { mutateAsync: undo } = useChange('caseload.undoChange');
  return async (input, done) => {
    const { changeId, changed } = await change(input);
    const chosen = new Set(input.clientIds).size;
    showToast(`${done(changed)}${texts.bulk.skipped(chosen, changed)}`, () => {
      undo({ changeId }).then(
        () => showToast(historyTexts.undone),
        (problem: unknown) => showToast(messageOf(problem)),
      );
    });
  };
}

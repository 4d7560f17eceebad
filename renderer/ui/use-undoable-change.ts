import { useCallback } from 'react';
import { nothingChanged } from '#shared/kernel/nothing-changed.ts';
import type { WindowCallName } from '#shared/ipc/bridge.ts';
import type { CallInput, CallOutput } from '#shared/ipc/contract.ts';
import { messageOf } from '../lib/call.ts';
import { useChange } from '../lib/use-change.ts';
import { texts } from './texts.ts';
import { showToast } from './toast.tsx';

/** The calls that answer with the number of their change. */
type UndoableCallName = {
  [Name in WindowCallName]: CallOutput<Name> extends { readonly changeId: number } ? Name : never;
}[WindowCallName];

/** What happened, in a sentence; one that is only known after the answer is made of that. */
type Told<Name extends UndoableCallName> = string | ((changed: CallOutput<Name>) => string);

/**
 * A change that says what happened and can be taken back at once, from its toast or with
 * Ctrl+Z. Where all stood there already it says so. A refusal rejects with `CallRefused`.
 *
 * @example const save = useUndoableChange('caseload.saveRecord'); await save(input, 'Werk bewaard.');
 */
export function useUndoableChange<Name extends UndoableCallName>(
  name: Name,
): (input: CallInput<Name>, done: Told<Name>) => Promise<CallOutput<Name>> {
  const { mutateAsync: change } = useChange(name);
  const { mutateAsync: undo } = useChange('caseload.undoChange');
  return useCallback(
    async (input, done) => {
      const changed = await change(input);
      if (changed.changeId === nothingChanged) {
        showToast(texts.nothingChanged);
        return changed;
      }
      showToast(typeof done === 'string' ? done : done(changed), () => {
        undo({ changeId: changed.changeId }).then(
          () => showToast(texts.undone),
          (problem: unknown) => showToast(messageOf(problem)),
        );
      });
      return changed;
    },
    [change, undo],
  );
}

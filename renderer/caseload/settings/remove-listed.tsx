import { useState } from 'react';
import type { CallInput } from '#shared/ipc/contract.ts';
import { messageOf } from '../../lib/call.ts';
import { Acting } from '../../ui/acting.tsx';
import { showNotice } from '../../ui/toast.tsx';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { WorkButton } from '../../ui/work-button.tsx';
import { texts } from './texts.ts';

export interface RemoveListedProps extends CallInput<'caseload.removeListed'> {
  /** What it is called. */
  readonly name: string;
  readonly onRemoved: () => void;
}

/** Takes something off a list of the team; what is used somewhere stays, and a sentence says where. */
export function RemoveListed({ list, id, name, onRemoved }: RemoveListedProps) {
  const remove = useUndoableChange('caseload.removeListed');
  const [busy, setBusy] = useState(false);
  return (
    <Acting>
      <WorkButton
        ms="auto"
        busy={busy}
        onClick={() => {
          setBusy(true);
          remove({ list, id }, texts.removed(name))
            .then(onRemoved, (problem: unknown) => showNotice(messageOf(problem)))
            .finally(() => setBusy(false));
        }}
      >
        {texts.remove}
      </WorkButton>
    </Acting>
  );
}

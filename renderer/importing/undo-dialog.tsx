import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { UndoPlan } from '#shared/importing/schema.ts';
import { CallRefused, messageOf } from '../lib/call.ts';
import { useCall } from '../lib/use-call.ts';
import { useChange } from '../lib/use-change.ts';
import { Acting } from '../ui/acting.tsx';
import { FormActions } from '../ui/form-layout.tsx';
import { LoadingLine } from '../ui/loading-line.tsx';
import { MessagePanel } from '../ui/message-panel.tsx';
import { clearToasts, showToast } from '../ui/toast.tsx';
import { texts as uiTexts } from '../ui/texts.ts';
import { formatMoment } from './import-words.ts';
import { logTexts } from './texts-log.ts';
import { UndoObstacles } from './undo-obstacles.tsx';
import { UndoProgress } from './undo-progress.tsx';
import { useUndoState } from './undo-state.ts';
import { UndoSummary } from './undo-summary.tsx';
import { isForGood } from './undo-way-out.ts';
import './log.css';

const { undo: says } = logTexts;

/**
 * Asks once before an import is taken back, when somebody asked for that. Stands on the import's page; and
 * closed as well, so that the focus finds its way back.
 */
export function UndoDialog() {
  const { asked, ask, close: onClose, undone } = useUndoState();
  const [importId, setImportId] = useState(asked ?? 0);
  const [problem, setProblem] = useState<string | null>(null);
  if (asked !== null && asked !== importId) {
    setImportId(asked);
    setProblem(null);
  }
  const opened = asked !== null;
  const plan = useCall('importing.planUndo', { importId }, { enabled: opened });
  const undo = useChange('importing.undo');
  const busy = undo.isPending;
  const fileOf = (found: UndoPlan) => found.run.fileName ?? says.theList;

  const start = async (found: UndoPlan) => {
    setProblem(null);
    try {
      await undo.mutateAsync({ importId });
      // One of them may still offer what was just done.
      clearToasts();
      showToast(says.done(fileOf(found)));
      undone(importId);
      // The button that asked for it is gone.
      document.getElementById('inhoud')?.focus({ preventScroll: true });
    } catch (refused) {
      const code = refused instanceof CallRefused ? refused.refusal.code : null;
      if (code === 'cancelled') {
        showToast(says.cancelled);
        onClose();
        return;
      }
      setProblem(messageOf(refused));
      // Somebody may have changed something in between: then the plan says what.
      if (code === 'conflict') await plan.refetch();
    }
  };

  const blocked = (plan.data?.obstacleCount ?? 0) > 0;
  const blockedTitle = isForGood(plan.data?.obstacles ?? []) ? says.neverTitle : says.blockedTitle;
  return (
    <Modal
      data-dialog="undo-import"
      opened={opened}
      onClose={busy ? () => undefined : onClose}
      withCloseButton={!busy}
      size={560}
      data-help-place="dialoog/import-terugdraaien"
      title={busy ? says.busyTitle : blocked ? blockedTitle : says.title}
      closeButtonProps={{ 'aria-label': uiTexts.close }}
    >
      <div className="t-confirm i-stack">
        {plan.isPending && <LoadingLine>{says.busy}</LoadingLine>}
        {plan.data !== undefined && (
          <p className="t-second">
            {says.of(fileOf(plan.data), formatMoment(plan.data.run.importedAt))}
          </p>
        )}
        {(problem !== null || plan.isError) && !blocked && (
          <MessagePanel severity="error" title={says.problem}>
            {problem ?? messageOf(plan.error)}
          </MessagePanel>
        )}
        {plan.data !== undefined && !busy && blocked && (
          <UndoObstacles plan={plan.data} onLeave={onClose} onUndoFirst={ask} />
        )}
        {plan.data !== undefined && !busy && !blocked && <UndoSummary plan={plan.data} />}
        {busy ? (
          <UndoProgress />
        ) : (
          <FormActions>
            {plan.data !== undefined && !blocked && (
              <Acting>
                <Button variant="filled" onClick={() => void start(plan.data)}>
                  {says.confirm}
                </Button>
              </Acting>
            )}
            <Button data-autofocus onClick={onClose}>
              {blocked || plan.data === undefined ? says.close : uiTexts.dontDoIt}
            </Button>
          </FormActions>
        )}
      </div>
    </Modal>
  );
}

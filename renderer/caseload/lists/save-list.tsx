import { useState } from 'react';
import { call, messageOf } from '../../lib/call.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { showNotice, showToast } from '../../ui/toast.tsx';
import type { ExportFormat } from './export-dialog.tsx';
import { texts } from './texts.ts';

export interface SaveListDialogProps {
  readonly format: Exclude<ExportFormat, 'klembord'>;
  /** Of the whole caseload. */
  readonly count: number;
  readonly onClose: () => void;
}

/**
 * Saves the whole caseload as a list, whatever the view shows. The file holds names and has no password:
 * the user hears that first, and what a list cannot hold.
 */
export function SaveListDialog({ format, count, onClose }: SaveListDialogProps) {
  const [busy, setBusy] = useState(false);
  const words = texts.exporting;
  const save = async () => {
    setBusy(true);
    try {
      const saved = await call('desktop.saveList', { kind: 'caseload', format });
      if (saved !== null) showToast(words.saved(saved.name, saved.folder));
    } catch (problem) {
      showNotice(messageOf(problem));
    } finally {
      onClose();
    }
  };
  return (
    <Confirm
      dialogName="save-whole-list"
      onlyReads
      opened
      title={words.wholeTitle(count)}
      confirmLabel={words.confirm[format]}
      busy={busy}
      onCancel={onClose}
      onConfirm={() => void save()}
    >
      <p className="c-save-line">{words.leaves}</p>
      <p className="c-save-line">{words.rows}</p>
      <p className="c-save-line">{words.without}</p>
    </Confirm>
  );
}

import { useState } from 'react';
import type { ClientDocument } from '#shared/caseload/documents/schema.ts';
import { call, messageOf } from '../../lib/call.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { showNotice, showToast } from '../../ui/toast.tsx';
import { documentTexts } from './texts.ts';

interface SaveCopyProps {
  /** The document to copy; `null`: the question is not asked. */
  readonly document: ClientDocument | null;
  readonly onClose: () => void;
}

/** Says what a copy outside the team file means, and then saves it. */
export function SaveCopy({ document, onClose }: SaveCopyProps) {
  const { copyDialog: words } = documentTexts;
  const [busy, setBusy] = useState(false);
  const save = async () => {
    if (document === null) return;
    setBusy(true);
    try {
      const saved = await call('desktop.saveDocumentCopy', { documentId: document.id });
      if (saved !== null) showToast(words.saved(saved.name, saved.folder));
    } catch (problem) {
      showNotice(messageOf(problem));
    } finally {
      setBusy(false);
      onClose();
    }
  };
  return (
    <Confirm
      dialogName="save-document-copy"
      onlyReads
      opened={document !== null}
      title={words.title}
      confirmLabel={words.confirm}
      busy={busy}
      onCancel={onClose}
      onConfirm={() => void save()}
    >
      <p>{words.line(document?.title ?? '')}</p>
      <p>{words.after}</p>
    </Confirm>
  );
}

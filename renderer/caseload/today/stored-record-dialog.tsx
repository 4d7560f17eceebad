import { useEffect } from 'react';
import type { RecordKindName, StoredRecord } from '#shared/caseload/records/all-records.ts';
import type { FieldValue } from '#shared/caseload/records/field.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { messageOf } from '../../lib/call.ts';
import { useCall } from '../../lib/use-call.ts';
import { showToast } from '../../ui/toast.tsx';
import { RecordDialog } from '../records/record-dialog.tsx';
import { texts } from './texts.ts';

export interface StoredRecordDialogProps {
  readonly clientId: Id;
  readonly kind: RecordKindName;
  /** Which one is meant, of those that the client has. */
  readonly find: (stored: readonly StoredRecord[]) => StoredRecord | undefined;
  /** When there is none a new one is made; left out, the dialog says that it is gone. */
  readonly orNew?: boolean;
  readonly only?: readonly string[];
  readonly preset?: Readonly<Record<string, FieldValue>>;
  readonly onClose: () => void;
}

/** The dialog of a record from a list that only knows that there is one: it is looked up first. */
export function StoredRecordDialog(props: StoredRecordDialogProps) {
  const { clientId, kind, find, orNew, onClose, ...shown } = props;
  const dossier = useCall('caseload.dossier', { clientId });
  const stored: readonly StoredRecord[] | undefined = dossier.data?.records[kind];
  const record = stored === undefined ? undefined : find(stored);
  const gone = stored !== undefined && record === undefined && orNew !== true;
  const problem = dossier.error === null ? null : messageOf(dossier.error);
  useEffect(() => {
    if (!gone && problem === null) return;
    showToast(problem ?? texts.act.gone);
    onClose();
  }, [gone, problem, onClose]);
  if (stored === undefined || gone) return null;
  return (
    <RecordDialog
      clientId={clientId}
      kind={kind}
      record={record ?? null}
      onClose={onClose}
      {...shown}
    />
  );
}

import { useState, type ReactNode } from 'react';
import type { RecordKindName, StoredRecord } from '#shared/caseload/records/all-records.ts';
import type { Id } from '#shared/kernel/ids.ts';
import type { RecordDialogProps } from '../records/record-dialog-props.ts';
import { RecordDialog } from '../records/record-dialog.tsx';

type Wish = Omit<RecordDialogProps, 'clientId' | 'onClose'>;
type Options = Pick<RecordDialogProps, 'preset' | 'only'>;

export interface OpenRecord {
  readonly add: (kind: RecordKindName, options?: Options) => void;
  readonly change: (kind: RecordKindName, record: StoredRecord, options?: Options) => void;
}

/** The form of a record in a dialog, for any part of a client's page: render `dialog` somewhere. */
export function useRecordDialog(clientId: Id): OpenRecord & { readonly dialog: ReactNode } {
  const [wish, setWish] = useState<Wish | null>(null);
  return {
    add: (kind, options) => setWish({ kind, record: null, ...options }),
    change: (kind, record, options) => setWish({ kind, record, ...options }),
    dialog: wish !== null && (
      <RecordDialog clientId={clientId} onClose={() => setWish(null)} {...wish} />
    ),
  };
}

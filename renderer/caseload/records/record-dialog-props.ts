import type { RecordKindName, StoredRecord } from '#shared/caseload/records/all-records.ts';
import type { FieldValue } from '#shared/caseload/records/field.ts';
import type { Id } from '#shared/kernel/ids.ts';

export interface RecordDialogProps {
  readonly clientId: Id;
  readonly kind: RecordKindName;
  /** The record to change; `null` adds one. */
  readonly record: StoredRecord | null;
  /** What is filled in already, over what the record holds. */
  readonly preset?: Readonly<Record<string, FieldValue>>;
  /** Only these fields, in this order; left out, all of the kind. */
  readonly only?: readonly string[];
  /** Whether it can be taken away; left out, as the kind says. */
  readonly removable?: boolean;
  readonly onClose: () => void;
}

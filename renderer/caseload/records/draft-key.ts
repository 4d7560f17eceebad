import { draftKey, sumOf, type DraftKey } from '#shared/kernel/drafts.ts';
import type { RecordDialogProps } from './record-dialog-props.ts';

type Shown = Pick<RecordDialogProps, 'clientId' | 'kind' | 'record' | 'only'>;

/**
 * Tells what is typed in this form from what is typed in others, also in one with other fields of the same
 * record: each keeps and drops only its own.
 */
export const recordDraftKey = ({ clientId, kind, record, only }: Shown): DraftKey =>
  draftKey('record', {
    kind,
    client: clientId,
    subject: record?.id ?? null,
    part: only === undefined ? null : partOf(only),
  });

/** A key has no room for all names of fields. */
const partOf = (names: readonly string[]): string =>
  `${names.length}-${sumOf(names.toSorted().join())}`;

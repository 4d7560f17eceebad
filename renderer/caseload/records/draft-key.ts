import type { RecordDialogProps } from './record-dialog-props.ts';

type Shown = Pick<RecordDialogProps, 'clientId' | 'kind' | 'record' | 'only'>;

/**
 * Tells what is typed in this form from what is typed in others, also in one with other fields of the same
 * record: each keeps and drops only its own.
 */
export function recordDraftKey({ clientId, kind, record, only }: Shown): string {
  const key = `record:${kind}:${clientId}:${record?.id ?? 'new'}`;
  return only === undefined ? key : `${key}:${sumOf(only)}`;
}

/** A key has no room for all names of fields. */
function sumOf(names: readonly string[]): string {
  let sum = 7;
  for (const letter of names.toSorted().join()) {
    sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 2_147_483_647;
  }
  return `${names.length}-${sum}`;
}

import type { ClientTabProps } from '../client/tab-props.ts';

/** Cv and other documents, kept inside the team file. */
export function DocumentsTab(_props: ClientTabProps) {
  return null;
}

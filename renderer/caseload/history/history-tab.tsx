import type { ClientTabProps } from '../client/tab-props.ts';

/** Who changed what of this client, and the way back. */
export function HistoryTab(_props: ClientTabProps) {
  return null;
}

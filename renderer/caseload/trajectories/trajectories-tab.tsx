import type { ClientTabProps } from '../client/tab-props.ts';

/** Every trajectory of a client with its money, result and dagdelen. */
export function TrajectoriesTab(_props: ClientTabProps) {
  return null;
}

import type { ClientTabProps } from '../client/tab-props.ts';

/** The week of a client: which dagdelen are taken by what. */
export function WeekPanel(_props: ClientTabProps) {
  return null;
}

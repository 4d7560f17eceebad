import type { ClientTabProps } from '../client/tab-props.ts';

/** The plan van aanpak of a client: the version that holds, earlier ones, evaluation, print. */
export function PlanTab(_props: ClientTabProps) {
  return null;
}

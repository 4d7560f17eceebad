import type { ClientTabProps } from '../client/tab-props.ts';

/** Every contact and appointment of a client. */
export function ContactsTab(_props: ClientTabProps) {
  return null;
}

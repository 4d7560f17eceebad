import type { ClientTabProps } from './tab-props.ts';

/** Civic integration and language. */
export function IntegrationTab(_props: ClientTabProps) {
  return null;
}

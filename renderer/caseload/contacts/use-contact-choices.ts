import type { Member } from '#shared/caseload/team/schema.ts';
import type { ClientName } from '#shared/caseload/schema.ts';
import { useCall } from '../../lib/use-call.ts';

export interface ContactChoices {
  readonly clients: readonly ClientName[];
  readonly organisations: readonly { readonly id: number; readonly name: string }[];
  readonly members: readonly Member[];
  /** The name of who works at this computer. */
  readonly me: string | null;
}

/**
 * What the forms of contacts and appointments let choose from; `null` while it is read.
 *
 * @param options.enabled `false`: there is no form yet, nothing is read
 */
export function useContactChoices(
  options: { readonly enabled?: boolean } = {},
): ContactChoices | null {
  const organisations = useCall('caseload.organisations', {}, options);
  const settings = useCall('caseload.settings', {}, options);
  const clients = useCall('caseload.names', {}, options);
  if (clients.isPending || organisations.isPending || settings.isPending) return null;
  return {
    clients: clients.data ?? [],
    organisations: organisations.data ?? [],
    members: (settings.data?.members ?? []).filter(({ active }) => active),
    me: settings.data?.me ?? null,
  };
}

import type { ClientRow } from '#shared/caseload/schema.ts';
import { byEach } from '#shared/caseload/signals/household.ts';
import { termOf } from '#shared/caseload/signals/rules.ts';
import type { Signal, SignalTerm } from '#shared/caseload/signals/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { folded } from '#shared/kernel/text.ts';

/** A client as the list works with it: everything that a key stroke must not work out again. */
export interface ListedClient {
  readonly client: ClientRow;
  /** Name and number both ways round, without case and accents. */
  readonly searchText: string;
  /** The place in the alphabet, so that sorting on a name compares numbers. */
  readonly nameOrder: number;
  /** The other member of the bijstandspartij to show: one without a trajectory goes before the rest. */
  readonly partner: ClientRow | null;
  readonly partnerOrder: number | null;
  readonly partnerWithoutTrajectory: boolean;
  /** Other members besides the one shown. */
  readonly furtherMembers: number;
  /** What asks for an act soonest, of what was not put off. */
  readonly signal: { readonly signal: Signal; readonly term: SignalTerm } | null;
  readonly furtherSignals: number;
}

/** Prepares the caseload, which comes in alphabetical order, for searching, filtering and sorting. */
export function listClients(
  clients: readonly ClientRow[],
  today: IsoDate,
  signals: readonly Signal[] = [],
): ListedClient[] {
  const households = Map.groupBy(clients, (client) => client.householdId);
  const orders = new Map<Id, number>(clients.map((client, index) => [client.id, index]));
  const asking = Map.groupBy(
    signals.filter((signal) => signal.snooze === null).flatMap(byEach),
    (signal) => signal.clientId,
  );
  const isForgotten = (client: ClientRow) => client.trajectory === null && !client.hasLeft;
  return clients.map((client, index) => {
    const members = households.get(client.householdId) ?? [];
    const others = members.filter((member) => member.id !== client.id);
    const partner = others.find(isForgotten) ?? others[0] ?? null;
    const { firstName, lastName, clientNumber } = client;
    const asked = asking.get(client.id) ?? [];
    return {
      client,
      searchText: folded(`${firstName} ${lastName} ${firstName} ${clientNumber}`),
      nameOrder: index,
      partner,
      partnerOrder: partner === null ? null : (orders.get(partner.id) ?? null),
      partnerWithoutTrajectory: partner !== null && isForgotten(partner),
      furtherMembers: Math.max(0, others.length - 1),
      signal: soonest(asked, today),
      furtherSignals: Math.max(0, asked.length - 1),
    };
  });
}

/** The one with the earliest term; without a term it is to be done now. */
function soonest(signals: readonly Signal[], today: IsoDate): ListedClient['signal'] {
  let first: Signal | null = null;
  for (const signal of signals) {
    if (first === null || (signal.due ?? '') < (first.due ?? '')) first = signal;
  }
  return first && { signal: first, term: termOf(first, today) };
}

import type { ClientRow } from '#shared/caseload/schema.ts';
import { byEach } from '#shared/caseload/signals/household.ts';
import { termOf } from '#shared/caseload/signals/rules.ts';
import type { Signal, SignalTerm } from '#shared/caseload/signals/schema.ts';
import { standingOf, type Standing } from '#shared/caseload/team/caseload.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';

/** A client as the list works with it: everything that a key stroke must not work out again. */
export interface ListedClient {
  readonly client: ClientRow;
  readonly standing: Standing;
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

const kept = new WeakMap<
  readonly ClientRow[],
  { today: IsoDate; signals: readonly Signal[]; listed: ListedClient[] }
>();

/**
 * Prepares the caseload, which comes in alphabetical order, for searching, filtering and sorting. Of the same
 * list, day and signals it gives the same again: who comes back to the page does not wait for it.
 */
export function listClients(
  clients: readonly ClientRow[],
  today: IsoDate,
  signals: readonly Signal[] = noSignals,
): ListedClient[] {
  const before = kept.get(clients);
  if (before?.today === today && before.signals === signals) return before.listed;
  const listed = prepared(clients, today, signals);
  kept.set(clients, { today, signals, listed });
  return listed;
}

const noSignals: readonly Signal[] = [];
const nobody: readonly ClientRow[] = [];

function prepared(
  clients: readonly ClientRow[],
  today: IsoDate,
  signals: readonly Signal[],
): ListedClient[] {
  const households = Map.groupBy(clients, (client) => client.householdId);
  const orders = new Map<Id, number>();
  clients.forEach((client, index) => orders.set(client.id, index));
  const asking = Map.groupBy(
    signals.filter((signal) => signal.snooze === null).flatMap(byEach),
    (signal) => signal.clientId,
  );
  const isForgotten = (client: ClientRow) => client.trajectory === null && !client.hasLeft;
  return clients.map((client, index) => {
    const members = households.get(client.householdId) ?? nobody;
    // Most are alone.
    const others = members.length > 1 ? members.filter(({ id }) => id !== client.id) : nobody;
    const partner = others.find(isForgotten) ?? others[0] ?? null;
    const asked = asking.get(client.id) ?? noSignals;
    return {
      client,
      standing: standingOf(client, today),
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

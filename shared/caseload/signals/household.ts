import type { ClientFacts, SnoozeFacts } from './facts.ts';
import type { RuleContext } from './rule.ts';
import { signalsOf } from './rules.ts';
import type { Signal } from './schema.ts';

/** A snooze with the client for whom it was asked. */
export type ClientSnooze = SnoozeFacts & { readonly clientId: number };

/**
 * What asks for an act with these clients, by client. What a couple has together is one signal, at the first
 * of them: that neither partner has a plan or a trajectory is one thing to do something about. It stands as
 * soon as one of them is asked for, and its term is the earliest of theirs. Who puts it off for one of them,
 * puts it off for the household.
 *
 * @param clients whole households
 */
export function signalsOfAll(
  clients: Iterable<ClientFacts>,
  snoozes: readonly ClientSnooze[],
  context: RuleContext,
): Signal[] {
  const facts = [...clients];
  const ownSnoozes = Map.groupBy(
    snoozes.filter(({ kind }) => kind !== 'partner'),
    ({ clientId }) => clientId,
  );
  const sharedSnoozes = snoozesOfHouseholds(facts, snoozes);
  const signals: Signal[] = [];
  /** Where the signal of a household stands. */
  const places = new Map<number, number>();
  for (const client of facts) {
    const own = ownSnoozes.get(client.clientId) ?? [];
    const shared = sharedSnoozes.get(client.householdId);
    const asked = signalsOf(client, shared === undefined ? own : [...own, ...shared], context);
    for (const signal of asked) {
      if (signal.kind !== 'partner') {
        signals.push(signal);
        continue;
      }
      const { clientId, firstName, householdId } = client;
      const one = { ...signal, together: [{ clientId, firstName }] };
      const place = places.get(householdId);
      const known = place === undefined ? undefined : signals[place];
      if (place === undefined || known === undefined) {
        places.set(householdId, signals.length);
        signals.push(one);
      } else {
        signals[place] = merged(known, one);
      }
    }
  }
  return signals.map(withoutLonely);
}

/**
 * That a partner has nothing is about the household: whoever of it was named. It holds as long as the same
 * people are in it: who came or left may be what it waited for, and who left takes it nowhere else.
 */
function snoozesOfHouseholds(
  facts: readonly ClientFacts[],
  snoozes: readonly ClientSnooze[],
): ReadonlyMap<number, ClientSnooze[]> {
  const partners = snoozes.filter(({ kind }) => kind === 'partner');
  if (partners.length === 0) return new Map();
  const households = new Map(facts.map(({ clientId, householdId }) => [clientId, householdId]));
  const members = Map.groupBy(facts, ({ householdId }) => householdId);
  const found = new Map<number, ClientSnooze[]>();
  const ofHousehold = Map.groupBy(partners, ({ clientId }) => households.get(clientId));
  for (const [household, rows] of ofHousehold) {
    if (household === undefined) continue;
    const mark = markOfMembers((members.get(household) ?? []).map(({ clientId }) => clientId));
    const holding = rows.filter(({ subjectId }) => subjectId === mark);
    // Of the signal itself that is the household: it has no other subject.
    found.set(
      household,
      holding.map((snooze) => ({ ...snooze, subjectId: null })),
    );
  }
  return found;
}

/** The largest prime under 2^31: a sum below it, times 2^20 and one more, is still a whole number. */
const modulus = 2_147_483_647;

/**
 * A number that tells these people from others, for as long as a snooze lasts: what was put off for a
 * household has it for its subject.
 */
export function markOfMembers(clientIds: readonly number[]): number {
  let mark = clientIds.length;
  for (const id of clientIds.toSorted((one, other) => one - other)) {
    mark = (mark * 1_048_573 + id) % modulus;
  }
  return mark;
}

/**
 * Without a term it is to be done now. The day on which it rests is told when it is the same of all, and it is from
 * a list when that is so of all: who came later is work of the team itself.
 */
function merged({ fromList, ...first }: Signal, next: Signal): Signal {
  const earliest = (next.due ?? '') < (first.due ?? '') ? next : first;
  return {
    ...first,
    ...(fromList === true && next.fromList === true && { fromList }),
    due: earliest.due,
    restsOn: first.restsOn === next.restsOn ? first.restsOn : null,
    together: [...(first.together ?? []), ...(next.together ?? [])],
  };
}

/** Of one person only, it is as every other signal. */
function withoutLonely(signal: Signal): Signal {
  if (signal.together === undefined || signal.together.length > 1) return signal;
  const { together: _alone, ...own } = signal;
  return own;
}

/** Whom a signal is about. */
export const clientIdsOf = ({ clientId, together }: Signal): readonly number[] =>
  together === undefined ? [clientId] : together.map((one) => one.clientId);

/** A signal as each of those whom it is about has it, for lists by client. */
export function byEach(signal: Signal): readonly Signal[] {
  const { together } = signal;
  if (together === undefined) return [signal];
  return together.map(({ clientId }) => ({
    ...signal,
    clientId,
    subject: together.find((other) => other.clientId !== clientId)?.firstName ?? null,
  }));
}

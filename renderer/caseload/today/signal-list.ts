import type { ClientRow } from '#shared/caseload/schema.ts';
import {
  signalKinds,
  signalTerms,
  type Signal,
  type SignalKind,
  type SignalTerm,
} from '#shared/caseload/signals/schema.ts';
import { clientIdsOf } from '#shared/caseload/signals/household.ts';
import { termOf } from '#shared/caseload/signals/rules.ts';
import { urgencyOf } from '#shared/caseload/signals/urgency.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { fullName } from '#shared/kernel/person-name.ts';

/** Whom a signal is about, as far as the lists show it. */
export type SignalClient = Pick<
  ClientRow,
  'id' | 'clientNumber' | 'firstName' | 'lastName' | 'caseManager' | 'nextAppointmentOn'
>;

/** A signal with whom it is about, as the lists work with it. */
export interface ListedSignal {
  readonly key: string;
  readonly signal: Signal;
  readonly client: SignalClient;
  /** Whom it is about: the client, and of a couple that has it together the partner too. */
  readonly people: readonly SignalClient[];
  /** Of these people, each once; `null` for who has none. */
  readonly caseManagers: readonly (string | null)[];
  readonly term: SignalTerm;
}

/** Tells a signal from every other, also after a change of something else. */
export const signalKey = ({ kind, clientId, subjectId, months }: Signal): string =>
  `${kind}-${clientId}-${subjectId ?? 0}-${months ?? 0}`;

/** The signals of clients that the caseload has, the most urgent first. */
export function listSignals(
  signals: readonly Signal[],
  clients: readonly SignalClient[],
  today: IsoDate,
): ListedSignal[] {
  const byId = new Map(clients.map((client) => [client.id, client]));
  return signals
    .flatMap((signal) => {
      const people = clientIdsOf(signal).flatMap((id) => byId.get(id) ?? []);
      const client = people.find(({ id }) => id === signal.clientId) ?? people[0];
      if (client === undefined) return [];
      const caseManagers = [...new Set(people.map(({ caseManager }) => caseManager))];
      const term = termOf(signal, today);
      return [{ key: signalKey(signal), signal, client, people, caseManagers, term }];
    })
    .sort(byUrgency);
}

/** What a couple has together with the own client first: that is for whom this klantmanager acts. */
export function ownFirst(listed: ListedSignal, me: string): ListedSignal {
  if (listed.caseManagers.length < 2) return listed;
  const own = new Set(
    listed.people.filter(({ caseManager }) => caseManager === me).map(({ id }) => id),
  );
  const first = <Of>(all: readonly Of[], idOf: (one: Of) => number): Of[] =>
    all.toSorted((one, other) => Number(own.has(idOf(other))) - Number(own.has(idOf(one))));
  const { together } = listed.signal;
  return {
    ...listed,
    people: first(listed.people, ({ id }) => id),
    signal:
      together === undefined
        ? listed.signal
        : { ...listed.signal, together: first(together, ({ clientId }) => clientId) },
  };
}

const order = new Map<SignalKind, number>(signalKinds.map((kind, place) => [kind, place]));

/**
 * By term; of what is for now or this week the most urgent first, as `orderRule` says. Then the earliest day:
 * what has no term is to be done now, so it comes first. Equal days stand in the order of the kinds.
 */
function byUrgency(one: ListedSignal, other: ListedSignal): number {
  const term = signalTerms.indexOf(one.term) - signalTerms.indexOf(other.term);
  if (term !== 0) return term;
  const urgency = urgencyOf(one.signal.kind) - urgencyOf(other.signal.kind);
  if (urgency !== 0 && one.term !== 'straks') return urgency;
  const [due, otherDue] = [one.signal.due ?? '', other.signal.due ?? ''];
  if (due !== otherDue) return due < otherDue ? -1 : 1;
  return (order.get(one.signal.kind) ?? 0) - (order.get(other.signal.kind) ?? 0);
}

const and = new Intl.ListFormat('nl');

/** `Rima Haddad en Samir Haddad`: everybody whom it is about. */
export const namesOf = ({ people }: Pick<ListedSignal, 'people'>): string =>
  and.format(people.map(fullName));

/** Which signals a list shows; `null` leaves that open. */
export interface SignalFilter {
  readonly caseManager: string | null;
  readonly kind: SignalKind | null;
}

export const passesFilter = (
  { signal, caseManagers }: ListedSignal,
  { caseManager, kind }: SignalFilter,
): boolean =>
  (caseManager === null || caseManagers.includes(caseManager)) &&
  (kind === null || signal.kind === kind);

export const isSnoozed = ({ signal }: ListedSignal): boolean => signal.snooze !== null;

/** So many of an imported list at most stand among the work of today: more would hide it. */
const fewFromList = 10;

/** What is to be done, first what came up here; apart from what a list brought in over its term, when that is much. */
export function splitEarlier(listed: readonly ListedSignal[]): {
  readonly own: readonly ListedSignal[];
  readonly earlier: readonly ListedSignal[];
} {
  const earlier = listed.filter(({ signal }) => signal.fromList === true);
  const own = listed.filter(({ signal }) => signal.fromList !== true);
  if (earlier.length <= fewFromList) return { own: [...own, ...earlier], earlier: [] };
  return { own, earlier };
}

/** How many signals there are of each kind, in the order of the kinds; kinds without any are left out. */
export function countKinds(
  listed: readonly ListedSignal[],
): { readonly kind: SignalKind; readonly count: number }[] {
  const counts = new Map<SignalKind, number>();
  for (const { signal } of listed) counts.set(signal.kind, (counts.get(signal.kind) ?? 0) + 1);
  return signalKinds.flatMap((kind) => {
    const count = counts.get(kind);
    return count === undefined ? [] : [{ kind, count }];
  });
}

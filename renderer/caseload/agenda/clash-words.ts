import type {
  Moment,
  OwnAppointment,
  TakenDay,
  WeekClash,
} from '#shared/caseload/contacts/clashes.ts';
import { agendaClashes, dagdelenAt, weekClashes } from '#shared/caseload/contacts/clashes.ts';
import { dagdeelName, weekdayName, type Dagdeel, type Weekday } from '#shared/kernel/dagdelen.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { fullName } from '#shared/kernel/person-name.ts';
import { agendaTexts } from './texts.ts';
import type { NamedClient } from './who-of.ts';

const { clash: texts } = agendaTexts;

/** More names would not be read: the rest is counted. */
const namesAtMost = 3;

export interface Clashing {
  readonly moment: Moment;
  readonly taken: TakenDay;
  /** For whom the appointment is. */
  readonly clientIds: readonly Id[];
  readonly clients: ReadonlyMap<Id, NamedClient>;
  /** The name of who works at this computer. */
  readonly me: string | null;
  /** The appointment itself, when it is moved. */
  readonly except: Id | null;
}

/** What stands in the way of an appointment, a sentence each: first its clients, then the agenda. */
export function clashSentences(clashing: Clashing): string[] {
  const { moment, taken, except } = clashing;
  const inWeek = weekClashes(moment, taken.clients);
  const inAgenda = agendaClashes(moment, taken.appointments, except);
  return [
    ...ofClients(clashing, inWeek),
    ...ofAgenda(clashing, inAgenda),
    ...ofTheirs(clashing, inAgenda),
  ];
}

/** That the clients themselves are somewhere else then: another may have asked them, or asked a group. */
function ofTheirs(
  { moment, taken, clientIds, clients, except }: Clashing,
  inAgenda: readonly OwnAppointment[],
): string[] {
  const theirs = agendaClashes(moment, taken.ofClients, except);
  const said = inAgenda.length === 1 ? inAgenda[0] : undefined;
  const busy = clientIds.filter((id) => theirs.some((one) => one.clientIds.includes(id)));
  const [only] = busy;
  if (only === undefined) return [];
  // With whom it is, was said of the agenda.
  const isSaid =
    theirs.length === 1 && theirs[0]?.id === said?.id && theirs[0]?.clientIds.length === 1;
  if (isSaid) return [];
  const name = (id: Id): string => {
    const client = clients.get(id);
    if (client === undefined) return agendaTexts.unknownClient;
    return clientIds.length > 1 ? fullName(client) : client.firstName;
  };
  const times = listed([...new Set(theirs.map(({ time }) => time ?? ''))]);
  if (busy.length === 1) return [texts.theirs(name(only), times)];
  const names = busy.slice(0, namesAtMost).map(name);
  const others = busy.length - names.length;
  const who = others === 0 ? listed(names) : texts.andOthers(names.join(', '), others);
  return [texts.theirsOfMore(who, times)];
}

function ofClients({ moment, clientIds, clients }: Clashing, found: readonly WeekClash[]) {
  const hindered = [...new Set(found.map(({ clientId }) => clientId))];
  const isGroup = clientIds.length > 1;
  const name = (id: Id): string => {
    const client = clients.get(id);
    if (client === undefined) return agendaTexts.unknownClient;
    return isGroup ? fullName(client) : client.firstName;
  };
  if (hindered.length > 1) {
    const names = hindered.slice(0, namesAtMost).map(name);
    const others = hindered.length - names.length;
    const who = others === 0 ? listed(names) : texts.andOthers(names.join(', '), others);
    const [first] = dagdelenAt(moment);
    if (first === undefined) return [];
    return moment.time === null
      ? [texts.partOfDay(weekdayName(first.split('-')[0] as Weekday), who)]
      : [texts.cannot(dagdeelName(first), who)];
  }
  return found.map(({ clientId, taking, dagdelen }) =>
    texts[taking.kind](
      whenOf(dagdelen),
      name(clientId),
      inSentence(taking.name),
      taking.until === null ? '' : texts.until(formatDate(taking.until)),
    ),
  );
}

function ofAgenda({ taken, clients, me }: Clashing, found: readonly OwnAppointment[]): string[] {
  const [only] = found;
  if (only === undefined || taken.owner === null) return [];
  const has = taken.owner === me ? texts.youHave : texts.otherHas(taken.owner);
  if (found.length > 1) {
    return [texts.appointments(has, found.length, listed(found.map(({ time }) => time ?? '')))];
  }
  return [texts.appointment(has, withWhom(only, clients), only.time ?? '')];
}

/** `met Samir Haddad`, `met 12 klanten`, `‘Teamoverleg’`. */
function withWhom(
  { clientIds, subject }: OwnAppointment,
  clients: ReadonlyMap<Id, NamedClient>,
): string {
  const [first] = clientIds;
  if (subject !== null && clientIds.length !== 1) return texts.about(subject);
  if (first === undefined) return '';
  const client = clients.get(first);
  if (clientIds.length > 1) return texts.with(agendaTexts.clients(clientIds.length));
  return texts.with(client === undefined ? texts.aClient : fullName(client));
}

/** The name of what somebody does, in a sentence: many write `School` where it is no name. */
function inSentence(name: string): string {
  const [first = ''] = name.split(' ');
  return texts.plainWords.some((word) => word === first)
    ? name.replace(first, first.toLowerCase())
    : name;
}

/** `dinsdagochtend en dinsdagmiddag`. */
const whenOf = (dagdelen: readonly Dagdeel[]): string => listed(dagdelen.map(dagdeelName));

const together = new Intl.ListFormat('nl', { type: 'conjunction' });
const listed = (parts: readonly string[]): string => together.format(parts);

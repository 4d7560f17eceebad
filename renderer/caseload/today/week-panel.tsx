import { IconHome, IconMail, IconPhone, IconUser, IconUsers, type Icon } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Appointment } from '#shared/caseload/contacts/schema.ts';
import type { ClientRow, ContactKind } from '#shared/caseload/schema.ts';
import { contactKindLabels } from '#shared/caseload/texts.ts';
import { dayParts, weekdayName } from '#shared/kernel/dagdelen.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { fullName } from '#shared/kernel/person-name.ts';
import { messageOf } from '../../lib/call.ts';
import { href, paths } from '../../lib/paths.ts';
import { useCall } from '../../lib/use-call.ts';
import { Panel } from '../../ui/panel.tsx';
import { texts } from './texts.ts';
import type { Now } from './use-now.ts';
import { isOf, nextOfToday, weekAround, weekTable } from './week-appointments.ts';
import './side-panels.css';

export interface WeekPanelProps {
  readonly now: Now;
  /** Whose agenda; `null`: everybody's. */
  readonly caseManager: string | null;
  readonly clients: ReadonlyMap<Id, ClientRow>;
}

const none: readonly Appointment[] = [];

/** The appointments of this week by day and part of the day, and the next one of today as a sentence. */
export function WeekPanel({ now, caseManager, clients }: WeekPanelProps) {
  const agenda = useCall('caseload.agenda', weekAround(now.day));
  const all = agenda.data ?? none;
  const appointments = useMemo(
    () => (caseManager === null ? all : all.filter((one) => isOf(one, caseManager, clients))),
    [all, caseManager, clients],
  );
  return (
    <Panel title={texts.week.title} aside={<a href={href(paths.agenda)}>{texts.week.agenda}</a>}>
      {agenda.error !== null && <p>{messageOf(agenda.error)}</p>}
      {agenda.data !== undefined && (
        <>
          <WeekGrid appointments={appointments} now={now} clients={clients} />
          <NextLine appointments={appointments} now={now} clients={clients} />
        </>
      )}
    </Panel>
  );
}

type GridProps = Omit<WeekPanelProps, 'caseManager'> & {
  readonly appointments: readonly Appointment[];
};

function WeekGrid({ appointments, now, clients }: GridProps) {
  const { days, at } = weekTable(appointments, now.day);
  return (
    <table className="today-week" data-days={days.length} aria-label={texts.week.title}>
      <thead>
        <tr>
          <th scope="col" className="today-week-part">
            <span className="today-hidden">{texts.week.part}</span>
          </th>
          {days.map(({ day, date }) => (
            <th
              key={day}
              scope="col"
              abbr={weekdayName(day)}
              aria-current={date === now.day ? 'date' : undefined}
            >
              {day} {Number(date.slice(8))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {dayParts.map((part) => (
          <tr key={part}>
            <th scope="row" className="today-week-part">
              {texts.week.parts[part]}
            </th>
            {days.map(({ date }) => (
              <td key={date}>
                <Cell appointments={at(date, part)} today={date === now.day} clients={clients} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const kindSigns: Partial<Record<ContactKind, Icon>> = {
  telefoon: IconPhone,
  huisbezoek: IconHome,
  bericht: IconMail,
};

interface CellProps {
  readonly appointments: readonly Appointment[];
  readonly today: boolean;
  readonly clients: ReadonlyMap<Id, ClientRow>;
}

function Cell({ appointments, today, clients }: CellProps) {
  const [first] = appointments;
  if (first === undefined) return <span className="today-cell" data-empty />;
  const only = first.clientIds.length === 1 ? first.clientIds[0] : undefined;
  const Sign = kindSigns[first.kind] ?? (only === undefined ? IconUsers : IconUser);
  const whom = shortWhom(first, clients);
  return (
    <span className="today-cell" data-today={today || undefined}>
      <span className="today-cell-time t-figures">
        {first.time ?? texts.week.noTime}
        <Sign size={14} stroke={1.6} role="img" aria-label={contactKindLabels[first.kind]} />
      </span>
      <a
        className="today-cell-whom"
        href={href(only === undefined ? paths.agenda : paths.client(only))}
        title={whom}
      >
        {whom}
      </a>
      {appointments.length > 1 && (
        <span className="today-cell-more">{texts.week.more(appointments.length - 1)}</span>
      )}
    </span>
  );
}

function shortWhom(appointment: Appointment, clients: ReadonlyMap<Id, ClientRow>): string {
  const { clientIds, subject } = appointment;
  if (subject !== null) return subject;
  const [first] = clientIds;
  if (first === undefined) return texts.week.team;
  if (clientIds.length > 1) return texts.week.group(clientIds.length);
  return clients.get(first)?.firstName ?? contactKindLabels[appointment.kind];
}

function NextLine({ appointments, now, clients }: GridProps) {
  if (appointments.length === 0) return <p className="t-second">{texts.week.nothing}</p>;
  const next = nextOfToday(appointments, now);
  if (next === null) return <p className="t-second">{texts.week.noneToday}</p>;
  const lead = next.time === null ? texts.week.nextToday : texts.week.next(next.time);
  return (
    <p className="today-next">
      <strong>{lead}</strong> {sentence(next, clients)}
    </p>
  );
}

function sentence(appointment: Appointment, clients: ReadonlyMap<Id, ClientRow>): string {
  const { clientIds, kind, subject, place } = appointment;
  const names = clientIds.flatMap((id) => {
    const client = clients.get(id);
    return client === undefined ? [] : [fullName(client)];
  });
  const label = contactKindLabels[kind].toLowerCase();
  const whom = names.length > 2 ? texts.week.group(names.length) : names.join(' en ');
  const what = whom === '' ? (subject ?? label) : texts.week.with(label, whom);
  const about = whom !== '' && subject !== null ? `, ${subject}` : '';
  return `${what}${about}${place === null ? '' : `, ${place}`}.`;
}

import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCalendarPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { awaitsContact } from '#shared/caseload/contacts/agenda.ts';
import type { Appointment } from '#shared/caseload/contacts/schema.ts';
import { contactPurposeLabels } from '#shared/caseload/contacts/texts.ts';
import { contactKindLabels } from '#shared/caseload/texts.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { Panel } from '../../ui/panel.tsx';
import { AppointmentDialog, NoteDialog } from './appointment-dialog.tsx';
import { KindIcon } from './kind-icon.tsx';
import { agendaTexts as texts } from './texts.ts';
import './agenda.css';

export interface AppointmentsPanelProps {
  readonly clientId: Id;
  /** The first to come first; earlier ones only when nobody noted them. */
  readonly appointments: readonly Appointment[];
  readonly today: IsoDate;
}

/** What is planned with a client, and what was planned and nobody noted. */
export function AppointmentsPanel({ clientId, appointments, today }: AppointmentsPanelProps) {
  const [open, setOpen] = useState<Appointment | 'new' | null>(null);
  const [noting, setNoting] = useState<Appointment | null>(null);
  return (
    <Panel
      title={texts.ofClient.title}
      flush
      aside={
        <Button
          size="xs"
          leftSection={<IconCalendarPlus size={16} aria-hidden />}
          onClick={() => setOpen('new')}
        >
          {texts.add}
        </Button>
      }
    >
      {appointments.length === 0 ? (
        <p className="c-planned-none t-second">{texts.ofClient.none}</p>
      ) : (
        <ul className="c-planned" aria-label={texts.ofClient.title}>
          {appointments.map((appointment) => (
            <Planned
              key={appointment.id}
              appointment={appointment}
              today={today}
              onOpen={setOpen}
              onNote={setNoting}
            />
          ))}
        </ul>
      )}
      {open !== null && (
        <AppointmentDialog
          clientIds={open === 'new' ? [clientId] : open.clientIds}
          {...(open === 'new' ? {} : { appointment: open })}
          onClose={() => setOpen(null)}
        />
      )}
      {noting !== null && <NoteDialog appointment={noting} onClose={() => setNoting(null)} />}
    </Panel>
  );
}

interface PlannedProps extends Pick<AppointmentsPanelProps, 'today'> {
  readonly appointment: Appointment;
  readonly onOpen: (appointment: Appointment) => void;
  readonly onNote: (appointment: Appointment) => void;
}

function Planned({ appointment, today, onOpen, onNote }: PlannedProps) {
  const { date, time, kind, purpose, subject, place, caseManager, clientIds } = appointment;
  const waiting = awaitsContact(appointment, today);
  const when = time === null ? formatDate(date) : `${formatDate(date)}, ${time}`;
  const what = [
    subject ?? contactKindLabels[kind],
    purpose === null ? null : contactPurposeLabels[purpose],
    clientIds.length > 1 ? texts.clients(clientIds.length) : null,
    place,
    caseManager,
  ].filter((part) => part !== null);
  return (
    <li>
      <span className="c-planned-when">
        <KindIcon {...appointment} /> <strong className="t-figures">{when}</strong>
      </span>
      <span className="c-planned-what">
        {what.join(', ')}
        {waiting && (
          <span className="c-planned-waiting">
            <IconAlertTriangle size={16} stroke={1.8} aria-hidden /> {texts.notNoted}
          </span>
        )}
      </span>
      <span className="c-planned-acts">
        {date <= today && !appointment.done && (
          <Button size="xs" aria-label={texts.noteOn(when)} onClick={() => onNote(appointment)}>
            {texts.noteShort}
          </Button>
        )}
        <Button
          size="xs"
          aria-label={texts.ofClient.change(when)}
          onClick={() => onOpen(appointment)}
        >
          {texts.ofClient.changeShort}
        </Button>
      </span>
    </li>
  );
}

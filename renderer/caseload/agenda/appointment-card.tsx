import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { awaitsContact } from '#shared/caseload/contacts/agenda.ts';
import { contactPurposeLabels } from '#shared/caseload/contacts/texts.ts';
import type { Appointment } from '#shared/caseload/contacts/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { fullName } from '#shared/kernel/person-name.ts';
import { KindIcon } from './kind-icon.tsx';
import { agendaTexts as texts } from './texts.ts';
import { whoOf, type NamedClient } from './who-of.ts';

export interface AppointmentCardProps {
  readonly appointment: Appointment;
  readonly clients: ReadonlyMap<Id, NamedClient>;
  readonly today: IsoDate;
  /** Whose agenda it is in, where those of the whole team stand together. */
  readonly showsManager: boolean;
  readonly onOpen: (appointment: Appointment) => void;
  readonly onNote: (appointment: Appointment) => void;
}

/** One appointment: when, how and with whom. Opens to change it; what nobody noted yet stands out. */
export function AppointmentCard(props: AppointmentCardProps) {
  const { appointment, clients, today } = props;
  const waiting = awaitsContact(appointment, today);
  const who = whoOf(appointment, clients);
  const details = [
    detailOf(appointment, who),
    appointment.place,
    props.showsManager ? appointment.caseManager : null,
  ].filter((part) => part !== null);
  return (
    <li
      className="c-appointment"
      data-waiting={waiting || undefined}
      data-done={appointment.done || undefined}
    >
      <button
        type="button"
        className="c-appointment-open"
        title={namesOf(appointment, clients)}
        onClick={() => props.onOpen(appointment)}
      >
        <span className="c-appointment-when">
          <span className="t-figures">{appointment.time ?? texts.noTime}</span>
          <KindIcon {...appointment} />
          {appointment.done && (
            <IconCheck size={16} stroke={1.8} role="img" aria-label={texts.done} />
          )}
        </span>
        <strong>{who}</strong>
        {details.length > 0 && <span className="c-appointment-more">{details.join(', ')}</span>}
      </button>
      {waiting && (
        <Button
          size="xs"
          className="c-appointment-waiting"
          leftSection={<IconAlertTriangle size={16} stroke={1.8} aria-hidden />}
          aria-label={texts.noteOf(who)}
          title={texts.notNoted}
          onClick={() => props.onNote(appointment)}
        >
          {texts.noteYet}
        </Button>
      )}
    </li>
  );
}

/** What the line in bold does not say: of a group its subject, and how many it is for. */
function detailOf({ clientIds, subject, purpose }: Appointment, who: string): string | null {
  if (clientIds.length < 2) return clientIds.length === 0 ? null : subject;
  const count = texts.clients(clientIds.length);
  const about = subject ?? (purpose === null ? null : contactPurposeLabels[purpose]);
  const parts = [about, count].filter((part) => part !== null && part !== who);
  return parts.length === 0 ? null : parts.join(', ');
}

/** Everybody of a group, for who rests the mouse on it. */
function namesOf(
  { clientIds }: Appointment,
  clients: ReadonlyMap<Id, NamedClient>,
): string | undefined {
  if (clientIds.length < 2) return undefined;
  return clientIds
    .map((id) => clients.get(id))
    .map((client) => (client === undefined ? texts.unknownClient : fullName(client)))
    .join(', ');
}

import { useState } from 'react';
import type { Appointment, ContactPurpose } from '#shared/caseload/contacts/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { fullName } from '#shared/kernel/person-name.ts';
import { messageOf } from '../../lib/call.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { showToast } from '../../ui/toast.tsx';
import { ContactDialog } from '../contacts/contact-dialog.tsx';
import { useContactChoices } from '../contacts/use-contact-choices.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { AppointmentForm } from './appointment-form.tsx';
import { agendaTexts as texts } from './texts.ts';

export interface AppointmentDialogProps {
  readonly clientIds: readonly Id[];
  /** The appointment to change; left out, a new one. */
  readonly appointment?: Appointment;
  readonly date?: IsoDate;
  /** `09:30`. */
  readonly time?: string;
  readonly purpose?: ContactPurpose;
  readonly onClose: () => void;
}

/** Makes an appointment or changes one. Mount it to open it. */
export function AppointmentDialog(props: AppointmentDialogProps) {
  const { clientIds, appointment, onClose } = props;
  const choices = useContactChoices();
  const remove = useUndoableChange('caseload.removeAppointment');
  const [noting, setNoting] = useState(false);
  // With the fields, so that the focus goes there.
  if (choices === null) return null;
  if (noting && appointment !== undefined) {
    return <NoteDialog appointment={appointment} onClose={onClose} />;
  }
  const client = choices.clients.find(({ id }) => id === clientIds[0]);
  const named = clientIds.length === 1 && client !== undefined ? fullName(client) : null;
  const title =
    appointment !== undefined
      ? texts.changeTitle
      : named === null
        ? texts.addTitle
        : texts.addTitleFor(named);
  return (
    <Dialog
      dialogName="appointment"
      onClose={onClose}
      title={title}
      size={640}
      help="dialoog/afspraak"
    >
      <AppointmentForm
        {...props}
        label={title}
        choices={choices}
        onDone={onClose}
        onCancel={onClose}
        {...(appointment === undefined
          ? {}
          : {
              ...(appointment.clientIds.length > 0 && !appointment.done
                ? { onNote: () => setNoting(true) }
                : {}),
              onRemove: () => {
                remove({ appointmentId: appointment.id }, texts.removed).then(
                  onClose,
                  (problem: unknown) => showToast(messageOf(problem)),
                );
              },
            })}
      />
    </Dialog>
  );
}

export interface NoteDialogProps {
  readonly appointment: Appointment;
  readonly onClose: () => void;
}

/** Notes the contact that an appointment was; with that it is done. */
export const NoteDialog = ({ appointment, onClose }: NoteDialogProps) => (
  <ContactDialog
    clientIds={appointment.clientIds}
    appointmentId={appointment.id}
    kind={appointment.kind}
    date={appointment.date}
    {...(appointment.purpose === null ? {} : { purpose: appointment.purpose })}
    onClose={onClose}
  />
);

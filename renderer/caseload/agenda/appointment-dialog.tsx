import type { Appointment, ContactPurpose } from '#shared/caseload/contacts/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';

export interface AppointmentDialogProps {
  readonly clientIds: readonly Id[];
  /** The appointment to change; left out, a new one. */
  readonly appointment?: Appointment;
  readonly date?: IsoDate;
  readonly purpose?: ContactPurpose;
  readonly onClose: () => void;
}

/** Makes an appointment or changes one. Mount it to open it. */
export function AppointmentDialog(_props: AppointmentDialogProps) {
  return null;
}

import type { StoredContact } from '#shared/caseload/dossier.ts';
import type { ContactPurpose } from '#shared/caseload/contacts/schema.ts';
import type { Id } from '#shared/kernel/ids.ts';

export interface ContactDialogProps {
  /** Empty: the dialog asks for whom it is. */
  readonly clientIds: readonly Id[];
  /** The contact to change; left out, a new one. */
  readonly contact?: StoredContact;
  readonly purpose?: ContactPurpose;
  /** The appointment that this contact was. */
  readonly appointmentId?: Id;
  readonly onClose: () => void;
}

/** Notes a contact with one client or with many, and the next appointment. Mount it to open it. */
export function ContactDialog(_props: ContactDialogProps) {
  return null;
}

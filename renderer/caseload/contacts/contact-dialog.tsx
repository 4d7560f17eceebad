import type { ContactPurpose } from '#shared/caseload/contacts/schema.ts';
import type { StoredContact } from '#shared/caseload/dossier.ts';
import type { ContactKind } from '#shared/caseload/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { fullName } from '#shared/kernel/person-name.ts';
import { messageOf } from '../../lib/call.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { ContactForm } from './contact-form.tsx';
import { contactTexts as texts } from './texts.ts';
import { useContactChoices } from './use-contact-choices.ts';

export interface ContactDialogProps {
  /** Empty: the dialog asks for whom it is. */
  readonly clientIds: readonly Id[];
  /** The contact to change; left out, a new one. */
  readonly contact?: StoredContact;
  readonly purpose?: ContactPurpose;
  /** The appointment that this contact was. */
  readonly appointmentId?: Id;
  /** How and when it was planned; left out, a conversation today. */
  readonly kind?: ContactKind;
  readonly date?: IsoDate;
  readonly onClose: () => void;
}

/** Notes a contact with one client or with many, and the next appointment. Mount it to open it. */
export function ContactDialog(props: ContactDialogProps) {
  const { clientIds, contact, onClose } = props;
  const choices = useContactChoices();
  const remove = useUndoableChange('caseload.removeContact');
  // With the fields, so that the focus goes there.
  if (choices === null) return null;
  const [only] = clientIds;
  const client = choices.clients.find(({ id }) => id === only);
  const one = clientIds.length === 1 && client !== undefined ? client : null;
  const title =
    contact !== undefined
      ? texts.changeTitle
      : one === null
        ? texts.addTitle
        : texts.addTitleFor(fullName(one));
  return (
    <Dialog dialogName="contact" onClose={onClose} title={title} size={640} help="dialoog/contact">
      <ContactForm
        {...props}
        label={title}
        choices={choices}
        picks={contact === undefined && one === null}
        submitLabel={contact === undefined ? texts.add : texts.save}
        onDone={onClose}
        onCancel={onClose}
        {...(contact === undefined
          ? {}
          : {
              onRemove: () => {
                remove({ contactId: contact.id }, texts.removed).then(onClose, (problem: unknown) =>
                  showToast(messageOf(problem)),
                );
              },
            })}
      />
    </Dialog>
  );
}

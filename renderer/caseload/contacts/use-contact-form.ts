import { newContactSchema, type ContactValues } from '#shared/caseload/contacts/schema.ts';
import { contactFieldLabels } from '#shared/caseload/contacts/texts.ts';
import { contactWords } from '#shared/caseload/contacts/words.ts';
import { formatDate, toIsoDate } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { draftKey, type DraftKey } from '#shared/kernel/drafts.ts';
import { fullName } from '#shared/kernel/person-name.ts';
import { call } from '../../lib/call.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { useChange } from '../../lib/use-change.ts';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import {
  checkContact,
  contactLabels,
  firstTexts,
  newOrganisation,
  toContact,
  valuesOf,
  type ContactStart,
} from './contact-fields.ts';
import { conflictOf, isConflict, standingSentences } from './standing.ts';
import { contactTexts as texts } from './texts.ts';
import type { ContactChoices } from './use-contact-choices.ts';

export interface ContactFormOptions extends ContactStart {
  readonly choices: ContactChoices;
  /** The appointment that this contact was. */
  readonly appointmentId?: Id | undefined;
  readonly onDone: () => void;
}

export type ContactFormState = ReturnType<typeof useContactForm>['form'];

const keyOf = ({ contact, appointmentId, clientIds }: ContactFormOptions): DraftKey => {
  if (contact !== undefined) return draftKey('contact', { subject: contact.id });
  if (appointmentId !== undefined) return draftKey('contact-planned', { subject: appointmentId });
  return draftKey('contact-new', { group: clientIds });
};

/** The form of one contact, new or to change, and how it is sent. */
export function useContactForm(props: ContactFormOptions) {
  const { choices, contact, appointmentId = null, onDone } = props;
  const addContact = useUndoableChange('caseload.addContact');
  const saveContact = useUndoableChange('caseload.saveContact');
  const { mutateAsync: addOrganisation } = useChange('caseload.addOrganisation');
  const today = toIsoDate(new Date());
  const form = useTredeForm({
    initial: firstTexts(props, choices.me, today),
    labels: contactLabels,
    missing: texts.missing,
    schema: newContactSchema,
    toInput: toContact(appointmentId),
    check: checkContact,
  });
  const draft = useDraft(keyOf(props), form, {
    stored: contact === undefined ? null : valuesOf(contact),
    opened: {
      clientIds: props.clientIds,
      purpose: props.purpose,
      kind: props.kind,
      date: props.date,
    },
  });

  const told = (clientIds: readonly Id[]): string => {
    const [first] = clientIds;
    const client = choices.clients.find(({ id }) => id === first);
    return clientIds.length === 1 && client !== undefined
      ? texts.added.one(fullName(client))
      : texts.added.many(clientIds.length);
  };

  const change = async (contactId: Id, clientId: Id, values: ContactValues): Promise<void> => {
    const { before } = draft;
    if (before === null) return;
    try {
      await saveContact({ contactId, before, values }, texts.changed);
    } catch (problem) {
      if (!isConflict(problem)) throw problem;
      const { contacts } = await call('caseload.dossier', { clientId });
      const stored = contacts.find(({ id }) => id === contactId);
      if (stored === undefined) throw problem;
      const now = valuesOf(stored);
      // Who has read what stands there now may put something else in its place; the rest is the other's.
      const shown = firstTexts({ ...props, contact: stored }, choices.me, today);
      draft.settle({ stored: now, texts: shown }, 'typed');
      throw conflictOf(
        standingSentences({
          labels: contactFieldLabels,
          before,
          now,
          words: (field, value) => contactWords(field, value, choices.organisations),
        }),
      );
    }
  };

  const submit = form.submit(async (input) => {
    const name = form.values.organisationName.trim();
    const organisationId =
      form.values.organisationId === newOrganisation
        ? (await addOrganisation({ name })).organisationId
        : input.organisationId;
    const {
      clientIds,
      appointmentId: _appointment,
      next,
      ...values
    } = { ...input, organisationId };
    const [clientId] = clientIds;
    if (contact !== undefined && clientId !== undefined) {
      await change(contact.id, clientId, values);
    } else {
      const after = next === null ? '' : texts.added.next(formatDate(next.date));
      await addContact({ ...input, organisationId }, `${told(clientIds)}${after}`);
    }
    draft.done();
    onDone();
  });
  return { form, submit, draft };
}

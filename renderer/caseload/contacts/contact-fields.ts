import {
  type newContactSchema,
  type ContactPurpose,
  type ContactValues,
} from '#shared/caseload/contacts/schema.ts';
import { parseClock } from '#shared/caseload/contacts/clock.ts';
import { contactFieldLabels } from '#shared/caseload/contacts/texts.ts';
import type { StoredContact } from '#shared/caseload/dossier.ts';
import type { ContactKind } from '#shared/caseload/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { dateText } from '../../ui/parse-fields.ts';
import type { TredeFormOptions } from '../../ui/use-trede-form.ts';
import { contactTexts as texts } from './texts.ts';

/** The choice of an organisation that is not in the list. */
export const newOrganisation = 'nieuw';
export const ticked = 'ja';

/** Labels in the order on screen. */
export const contactLabels = {
  clientIds: texts.picker.label,
  note: texts.note,
  kind: contactFieldLabels.kind,
  date: contactFieldLabels.date,
  purpose: contactFieldLabels.purpose,
  mapped: texts.mapped,
  organisationId: contactFieldLabels.organisationId,
  organisationName: texts.organisationName,
  person: contactFieldLabels.person,
  'next.date': texts.nextLabels.date,
  'next.time': texts.nextLabels.time,
  'next.kind': texts.nextLabels.kind,
} as const;
export type ContactField = keyof typeof contactLabels;
export type ContactTexts = Readonly<Record<ContactField, string>>;

/** With commas: nine of one digit with spaces between them could be taken for a BSN, and be masked in a draft. */
export const idsText = (ids: readonly Id[]): string => ids.join(',');
export const idsOf = (text: string): Id[] =>
  text
    .split(',')
    .filter((part) => part !== '')
    .map(Number);

/** A contact as it is sent: without what the page knows besides. */
export const valuesOf = (contact: StoredContact): ContactValues => ({
  date: contact.date,
  kind: contact.kind,
  purpose: contact.purpose,
  person: contact.person,
  organisationId: contact.organisationId,
  mapped: contact.mapped,
  note: contact.note,
});

export interface ContactStart {
  readonly clientIds: readonly Id[];
  readonly contact?: StoredContact | undefined;
  readonly purpose?: ContactPurpose | undefined;
  readonly kind?: ContactKind | undefined;
  readonly date?: IsoDate | undefined;
}

/** What stands in the form at first: what is known, and the likely. */
export function firstTexts(start: ContactStart, me: string | null, today: IsoDate): ContactTexts {
  const { contact } = start;
  const date = contact?.date ?? start.date ?? today;
  return {
    clientIds: idsText(start.clientIds),
    note: contact?.note ?? '',
    kind: contact === undefined ? (start.kind ?? 'gesprek') : (contact.kind ?? ''),
    // What was planned for a later day took place today, if it is noted today.
    date: dateText(contact === undefined && date > today ? today : date),
    purpose: contact === undefined ? (start.purpose ?? '') : (contact.purpose ?? ''),
    mapped: contact?.mapped === true ? ticked : '',
    organisationId: contact?.organisationId == null ? '' : String(contact.organisationId),
    organisationName: '',
    person: contact === undefined ? (me ?? '') : (contact.person ?? ''),
    'next.date': '',
    'next.time': '',
    'next.kind': 'gesprek',
  };
}

type ContactFormOptions = TredeFormOptions<ContactField, typeof newContactSchema>;

/** Reads the fields into a contact. */
export const toContact =
  (appointmentId: Id | null): ContactFormOptions['toInput'] =>
  (values, read) => {
    const nextDate = read.date('next.date');
    const clock = parseClock(values['next.time']);
    return {
      clientIds: idsOf(values.clientIds),
      appointmentId,
      date: read.date('date'),
      kind: (values.kind === '' ? null : values.kind) as ContactKind | null,
      purpose: (values.purpose === '' ? null : values.purpose) as ContactPurpose | null,
      person: read.text('person'),
      organisationId:
        values.organisationId === newOrganisation ? null : read.number('organisationId'),
      mapped: values.mapped === ticked,
      note: read.text('note'),
      next:
        nextDate === null
          ? null
          : {
              date: nextDate,
              time: clock.kind === 'time' ? clock.time : null,
              kind: values['next.kind'] as ContactKind,
            },
    };
  };

/** What no schema knows: the name of a new organisation, a time that can be read, a time with its day. */
export function checkContact(
  values: ContactTexts,
): Readonly<Partial<Record<ContactField, string>>> {
  const time = values['next.time'].trim();
  const clock = parseClock(time);
  return {
    ...(values.organisationId === newOrganisation && values.organisationName.trim() === ''
      ? { organisationName: texts.missing.organisationName }
      : {}),
    ...(time !== '' && clock.kind === 'unreadable' ? { 'next.time': clock.reason } : {}),
    ...(time !== '' && values['next.date'].trim() === ''
      ? { 'next.date': texts.nextNeedsDate }
      : {}),
  };
}

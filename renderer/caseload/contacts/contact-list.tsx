import { ActionIcon, Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { contactPurposeLabels } from '#shared/caseload/contacts/texts.ts';
import type { StoredContact } from '#shared/caseload/dossier.ts';
import { contactKindLabels } from '#shared/caseload/texts.ts';
import { formatDate, yearOf } from '#shared/kernel/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { contactTexts } from './texts.ts';

const texts = contactTexts.tab;

/** So many are drawn at first, and more each time: a page of hundreds stays quick. */
const shownAtOnce = 50;

export interface ContactListProps {
  /** The latest first. */
  readonly contacts: readonly StoredContact[];
  readonly onOpen: (contact: StoredContact) => void;
}

/** Contacts by year, the latest first. */
export function ContactList({ contacts, onOpen }: ContactListProps) {
  const [limit, setLimit] = useState(shownAtOnce);
  const totals = Map.groupBy(contacts, ({ date }) => yearOf(date));
  const years = Map.groupBy(contacts.slice(0, limit), ({ date }) => yearOf(date));
  return (
    <div className="c-contact-list">
      {[...years].map(([year, ofYear]) => (
        <section key={year} aria-label={String(year)}>
          <h3>{texts.year(year, totals.get(year)?.length ?? 0)}</h3>
          <ol>
            {ofYear.map((contact) => (
              <ContactItem key={contact.id} contact={contact} onOpen={onOpen} />
            ))}
          </ol>
        </section>
      ))}
      {contacts.length > limit && (
        <div className="c-contact-more">
          <Button onClick={() => setLimit(limit + 4 * shownAtOnce)}>
            {texts.more(Math.min(contacts.length - limit, 4 * shownAtOnce))}
          </Button>
        </div>
      )}
    </div>
  );
}

interface ContactItemProps extends Pick<ContactListProps, 'onOpen'> {
  readonly contact: StoredContact;
}

function ContactItem({ contact, onOpen }: ContactItemProps) {
  const { kind, purpose, groupSize, person, writtenBy } = contact;
  // Who spoke with the client mostly wrote it down as well.
  const writer = writtenBy === person ? null : writtenBy;
  const by = texts.by(person, contact.organisationName);
  return (
    <li className="c-contact">
      <div className="c-contact-when">
        <strong className="t-figures">{formatDate(contact.date)}</strong>
        <span className="t-second">
          {kind === null ? texts.kindUnknown : contactKindLabels[kind]}
        </span>
      </div>
      <div className="c-contact-what">
        <p className="c-contact-line">
          {purpose !== null && <Badge>{contactPurposeLabels[purpose]}</Badge>}
          {contact.mapped && <Badge tone="green">{texts.mapped}</Badge>}
          <span className="t-second">
            {[
              by,
              ...(groupSize > 1 ? [contactTexts.together(groupSize)] : []),
              ...(writer === null ? [] : [texts.writtenBy(writer)]),
            ]
              .filter((part) => part !== '')
              .join(', ')}
          </span>
        </p>
        {contact.note !== null && <p className="c-contact-note">{contact.note}</p>}
      </div>
      <ActionIcon
        size={28}
        aria-label={texts.change(formatDate(contact.date))}
        onClick={() => onOpen(contact)}
      >
        <IconPencil size={16} stroke={1.6} aria-hidden />
      </ActionIcon>
    </li>
  );
}

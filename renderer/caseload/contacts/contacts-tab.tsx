import { Button } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed, IconNote } from '@tabler/icons-react';
import { useState } from 'react';
import { spokenOn } from '#shared/caseload/contacts/spoken.ts';
import type { StoredContact } from '#shared/caseload/dossier.ts';
import { formatDate, toIsoDate } from '#shared/kernel/dates.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { AppointmentsPanel } from '../agenda/appointments-panel.tsx';
import type { ClientTabProps } from '../client/tab-props.ts';
import { ContactDialog } from './contact-dialog.tsx';
import { ContactList } from './contact-list.tsx';
import { purposeOfNext } from './purpose-of-next.ts';
import { PurposeFilter, type PurposeChoice } from './purpose-filter.tsx';
import { contactTexts } from './texts.ts';
import './contacts.css';

const texts = contactTexts.tab;

/** Every contact and appointment of a client. */
export function ContactsTab({ client, dossier, today }: ClientTabProps) {
  const { contacts, appointments } = dossier;
  const [open, setOpen] = useState<StoredContact | 'new' | null>(null);
  const [purpose, setPurpose] = useState<PurposeChoice>('');
  const shown = purpose === '' ? contacts : contacts.filter((one) => one.purpose === purpose);
  const add = (
    <Button
      leftSection={<IconNote size={16} aria-hidden />}
      size="xs"
      onClick={() => setOpen('new')}
    >
      {texts.add}
    </Button>
  );
  return (
    <>
      <AppointmentsPanel clientId={client.id} appointments={appointments} today={today} />
      <Panel
        title={texts.title}
        flush
        aside={
          <div className="c-contacts-aside">
            {contacts.length > 0 && (
              <PurposeFilter contacts={contacts} value={purpose} onChange={setPurpose} />
            )}
            {contacts.length > 0 && add}
          </div>
        }
      >
        <SpokenLine contacts={contacts} />
        {contacts.length === 0 ? (
          <EmptyState title={texts.none} actions={add}>
            {texts.noneLine}
          </EmptyState>
        ) : (
          <ContactList key={purpose} contacts={shown} onOpen={setOpen} />
        )}
      </Panel>
      {open !== null && (
        <ContactDialog
          clientIds={[client.id]}
          {...(open === 'new' ? {} : { contact: open })}
          {...(open === 'new' ? purposeOfNext(contacts) : {})}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

/** Whether all possibilities were mapped, and since when: what the evaluation counts as 'gesproken'. */
function SpokenLine({ contacts }: { readonly contacts: readonly StoredContact[] }) {
  const spoken = spokenOn(contacts, toIsoDate(new Date()));
  if (spoken === null && contacts.length === 0) return null;
  return (
    <p className="c-mapped-line" data-spoken={spoken !== null || undefined}>
      {spoken === null ? (
        <IconCircleDashed size={18} stroke={1.6} aria-hidden />
      ) : (
        <IconCircleCheck size={18} stroke={1.6} aria-hidden />
      )}
      {spoken === null ? texts.notSpoken : texts.spoken(formatDate(spoken))}
    </p>
  );
}

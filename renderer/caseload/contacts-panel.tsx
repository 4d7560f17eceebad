import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ClientContact, ClientDetail } from '#shared/caseload/schema.ts';
import { contactKindLabels } from '#shared/caseload/texts.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { DataTable, type TableColumn } from '../ui/data-table.tsx';
import { Panel } from '../ui/panel.tsx';
import { texts } from './texts.ts';

/** So many say how it goes now; the rest is one click away. */
const shownFirst = 5;

const heads = texts.contacts.columns;
const quiet = <span className="t-quiet">{texts.list.dash}</span>;

const columns: readonly TableColumn<ClientContact>[] = [
  {
    id: 'date',
    header: heads.date,
    width: '110px',
    cell: ({ date }) => <span className="t-figures">{formatDate(date)}</span>,
  },
  {
    id: 'kind',
    header: heads.kind,
    width: '110px',
    cell: ({ kind }) => (kind === null ? quiet : contactKindLabels[kind]),
  },
  { id: 'person', header: heads.person, width: '170px', cell: ({ person }) => person ?? quiet },
  {
    id: 'note',
    header: heads.note,
    cell: ({ note }) => (note === null ? quiet : <span className="c-contact-note">{note}</span>),
  },
];

/** When the team was in touch with the client, how, who and about what: the latest first. */
export function ContactsPanel({ contacts }: Pick<ClientDetail, 'contacts'>) {
  const [all, setAll] = useState(false);
  if (contacts.length === 0) {
    return (
      <Panel title={texts.contacts.title}>
        <p className="t-second">{texts.contacts.none}</p>
      </Panel>
    );
  }
  const folds = contacts.length > shownFirst;
  return (
    <Panel
      title={texts.contacts.title}
      flush
      aside={
        folds ? (
          <Button size="xs" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? texts.contacts.fewer(shownFirst) : texts.contacts.all(contacts.length)}
          </Button>
        ) : undefined
      }
    >
      <div className="c-contacts">
        <DataTable
          label={texts.contacts.title}
          columns={columns}
          rows={all ? contacts : contacts.slice(0, shownFirst)}
          rowKey={({ id }) => id}
        />
      </div>
    </Panel>
  );
}

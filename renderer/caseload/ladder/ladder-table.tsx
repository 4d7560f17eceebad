import { ActionIcon } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import type { Dossier } from '#shared/caseload/dossier.ts';
import type { StoredRecord } from '#shared/caseload/records/all-records.ts';
import type { ClientDetail } from '#shared/caseload/schema.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { texts } from '../texts.ts';
import { chartTexts } from './chart-texts.ts';
import type { Happenings } from './happenings.ts';
import { LadderDialog } from './ladder-dialog.tsx';
import { ladderEvents, type LadderEvent } from './ladder-events.ts';

export interface LadderTableProps {
  readonly client: ClientDetail;
  readonly dossier: Dossier;
  readonly happenings: Happenings;
}

/** The same facts as the chart as a table; here a measurement can be changed. */
export function LadderTable({ client, dossier, happenings }: LadderTableProps) {
  const [changing, setChanging] = useState<StoredRecord<'ladder'> | null>(null);
  return (
    <>
      <DataTable
        label={texts.ladder.chart}
        rows={ladderEvents(client, dossier, happenings)}
        rowKey={(event) => event.key}
        columns={[
          {
            id: 'from',
            header: texts.ladder.columns.from,
            width: '170px',
            cell: ({ from }) => (from === null ? texts.ladder.startUnknown : formatDate(from)),
          },
          {
            id: 'until',
            header: texts.ladder.columns.until,
            width: '110px',
            cell: ({ until }) => (until === null ? '' : formatDate(until)),
          },
          {
            id: 'what',
            header: texts.ladder.columns.what,
            rowHeader: true,
            cell: ({ what }) => what,
          },
          {
            id: 'change',
            header: <span className="c-chart-spoken">{chartTexts.change}</span>,
            align: 'right',
            width: '56px',
            cell: (event) => <ChangeButton event={event} onChange={setChanging} />,
          },
        ]}
      />
      {changing !== null && (
        <LadderDialog
          clientId={client.id}
          measurement={changing}
          onClose={() => setChanging(null)}
        />
      )}
    </>
  );
}

interface ChangeButtonProps {
  readonly event: LadderEvent;
  readonly onChange: (measurement: StoredRecord<'ladder'>) => void;
}

function ChangeButton({ event: { measurement, from }, onChange }: ChangeButtonProps) {
  if (measurement === undefined) return null;
  const when = from === null ? texts.ladder.atStart : texts.ladder.onDay(formatDate(from));
  return (
    <ActionIcon
      size={26}
      aria-label={chartTexts.changeOf(Number(measurement.values.step), when)}
      onClick={() => onChange(measurement)}
    >
      <IconPencil size={16} aria-hidden />
    </ActionIcon>
  );
}

import type { ClientDetail } from '#shared/caseload/schema.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { ladderEvents } from './ladder-events.ts';
import { texts } from '../texts.ts';

/** The same data as the line, as a table. */
export function LadderTable({ client }: { readonly client: ClientDetail }) {
  return (
    <DataTable
      label={texts.ladder.chart}
      rows={ladderEvents(client)}
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
      ]}
    />
  );
}

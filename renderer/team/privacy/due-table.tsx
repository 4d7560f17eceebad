import type { ReactNode } from 'react';
import { formatDate } from '#shared/kernel/dates.ts';
import type { DueHousehold } from '#shared/team/retention/schema.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { privacyTexts } from './texts.ts';

const texts = privacyTexts.list;

interface DueTableProps {
  readonly label: string;
  readonly households: readonly DueHousehold[];
  /** What can be done with one; left out, nothing. */
  readonly act?: (household: DueHousehold) => ReactNode;
}

export const namesIn = ({ clients }: DueHousehold): string =>
  clients.map(({ firstName, lastName }) => `${firstName} ${lastName}`).join(' en ');

/** Bijstandspartijen of which the term is over: who, why, and since when. */
export function DueTable({ label, households, act }: DueTableProps) {
  return (
    <DataTable
      label={label}
      density="roomy"
      rows={households}
      rowKey={({ householdId }) => householdId}
      columns={[
        {
          id: 'who',
          header: texts.columns.who,
          rowHeader: true,
          cell: (household) => (
            <span className="v-cell">
              <strong>{namesIn(household)}</strong>
              <span className="t-quiet t-figures">
                {household.clients.map(({ clientNumber }) => clientNumber).join(', ')}
              </span>
            </span>
          ),
        },
        {
          id: 'why',
          header: texts.columns.why,
          cell: ({ reason, hold }) => (
            <span className="v-cell">
              <span>{texts.reasons[reason]}</span>
              {hold !== null && (
                <span>{texts.held(formatDate(hold.until), hold.reason, hold.by)}</span>
              )}
            </span>
          ),
        },
        {
          id: 'last',
          header: texts.columns.last,
          cell: ({ lastDay }) => <span className="t-figures">{formatDate(lastDay)}</span>,
        },
        {
          id: 'from',
          header: texts.columns.from,
          wideOnly: true,
          cell: ({ from }) => <span className="t-figures">{from}</span>,
        },
        ...(act === undefined
          ? []
          : [{ id: 'act', header: texts.columns.act, align: 'right' as const, cell: act }]),
      ]}
    />
  );
}

import { Button } from '@mantine/core';
import { useState } from 'react';
import type { YearlyCount } from '#shared/caseload/yearly/schema.ts';
import { formatCount } from '#shared/kernel/text.ts';
import { messageOf } from '../../lib/call.ts';
import { useCall } from '../../lib/use-call.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { ListPanel } from './list-panel.tsx';
import { texts } from './texts.ts';
import { halfText, wholeYearText } from './year-words.ts';
import { YearDialog } from './year-dialog.tsx';

const { yearly: words } = texts;

/** What cities are asked and the caseload cannot tell: who settled, and the taakstelling [G40]. */
export function YearlyPanel() {
  const counts = useCall('caseload.yearlyCounts', {});
  const [open, setOpen] = useState<{ readonly count: YearlyCount | null } | null>(null);
  if (counts.error !== null) {
    return <MessagePanel severity="error">{messageOf(counts.error)}</MessagePanel>;
  }
  if (counts.data === undefined) return null;
  const rows = counts.data.toSorted((one, other) => other.year - one.year);
  const add = () => setOpen({ count: null });
  const dialog = open !== null && (
    <YearDialog count={open.count} known={rows} onClose={() => setOpen(null)} />
  );
  const { columns } = words;
  return (
    <ListPanel
      title={words.title}
      add={words.add}
      onAdd={add}
      empty={words.empty}
      isEmpty={rows.length === 0}
      dialog={dialog}
    >
      <p className="team-note t-second">
        {words.why} {words.unit}
      </p>
      <DataTable
        label={words.title}
        density="form"
        rows={rows}
        rowKey={({ year }) => year}
        columns={[
          { id: 'year', header: columns.year, cell: ({ year }) => year },
          {
            id: 'settled',
            header: columns.settled,
            align: 'right',
            cell: ({ settled }) =>
              settled === null ? (
                <span className="t-quiet">{words.unknown}</span>
              ) : (
                formatCount(settled)
              ),
          },
          {
            id: 'first',
            header: columns.first,
            align: 'right',
            cell: (count) => halfText(count.housedFirstHalf, count.targetFirstHalf),
          },
          {
            id: 'second',
            header: columns.second,
            align: 'right',
            cell: (count) => halfText(count.housedSecondHalf, count.targetSecondHalf),
          },
          { id: 'whole', header: columns.whole, align: 'right', cell: wholeYearText },
          {
            id: 'actions',
            header: columns.actions,
            cell: (count) => (
              <Button
                size="xs"
                aria-label={words.changeOf(count.year)}
                onClick={() => setOpen({ count })}
              >
                {words.change}
              </Button>
            ),
          },
        ]}
      />
    </ListPanel>
  );
}

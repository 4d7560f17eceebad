import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { YearlyCount } from '#shared/caseload/yearly/schema.ts';
import { formatCount } from '#shared/kernel/text.ts';
import { messageOf } from '../../lib/call.ts';
import { useCall } from '../../lib/use-call.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { Panel } from '../../ui/panel.tsx';
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
  if (rows.length === 0) {
    return (
      <Panel label={words.title}>
        <EmptyState
          title={words.empty.title}
          actions={
            <Button variant="filled" onClick={add}>
              {words.add}
            </Button>
          }
        >
          {words.empty.line}
        </EmptyState>
        {dialog}
      </Panel>
    );
  }
  const { columns } = words;
  return (
    <Panel
      flush
      title={words.title}
      aside={
        <Button size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
          {words.add}
        </Button>
      }
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
      {dialog}
    </Panel>
  );
}

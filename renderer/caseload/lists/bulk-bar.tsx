import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useHandoverChoice } from '../../lib/handover-choice.ts';
import { goTo } from '../../lib/navigate.ts';
import { paths } from '../../lib/paths.ts';
import { PageFoot } from '../../ui/page-foot.tsx';
import { AppointmentDialog } from '../agenda/appointment-dialog.tsx';
import { ContactDialog } from '../contacts/contact-dialog.tsx';
import { AssignDialog } from './assign-dialog.tsx';
import type { ColumnId } from './column-ids.ts';
import { countHouseholds } from './count-households.ts';
import { CourseDialog } from './course-dialog.tsx';
import { ExportDialog, type ExportFormat } from './export-dialog.tsx';
import type { ListedClient } from './listed-clients.ts';
import { texts } from './texts.ts';
import { TrackDialog } from './track-dialog.tsx';

export interface BulkBarProps {
  /** Who was chosen, in the order of the list. */
  readonly chosen: readonly ListedClient[];
  /** Of them, how many the list does not show now. */
  readonly hidden: number;
  readonly columnIds: readonly ColumnId[];
  readonly title: string;
  readonly onClear: () => void;
}

type Asking = 'assign' | 'track' | 'course' | 'contact' | 'appointment' | ExportFormat;

const words = texts.bulk;
const acts = ['assign', 'track', 'course', 'contact', 'appointment'] as const;

/** What can be done for all who were chosen; each act is one change that can be undone at once. */
export function BulkBar({ chosen, hidden, columnIds, title, onClear }: BulkBarProps) {
  const [asking, setAsking] = useState<Asking | null>(null);
  const [, setHandover] = useHandoverChoice();
  const clientIds = chosen.map(({ client }) => client.id);
  const close = () => setAsking(null);
  const dialog = { clientIds, onClose: close };
  return (
    <PageFoot>
      <div className="c-bulk" role="group" aria-label={words.label}>
        <span role="status">
          <strong>{words.chosen(chosen.length, countHouseholds(chosen))}</strong>
          {hidden > 0 && words.hidden(hidden)}
        </span>
        {acts.map((act) => (
          <Button key={act} size="xs" onClick={() => setAsking(act)}>
            {words[act]}
          </Button>
        ))}
        <Button
          size="xs"
          onClick={() => {
            setHandover(clientIds);
            goTo(paths.handover);
          }}
        >
          {words.handover}
        </Button>
        <Menu position="top-end">
          <Menu.Target>
            <Button size="xs" leftSection={<IconDownload size={16} stroke={1.6} aria-hidden />}>
              {texts.exporting.button}
            </Button>
          </Menu.Target>
          <Menu.Dropdown data-menu="chosen-rows-menu">
            <Menu.Item onClick={() => setAsking('klembord')}>
              {texts.exporting.confirm.klembord}
            </Menu.Item>
            <Menu.Item onClick={() => setAsking('xlsx')}>{texts.exporting.confirm.xlsx}</Menu.Item>
            <Menu.Item onClick={() => setAsking('csv')}>{texts.exporting.confirm.csv}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
        <Button size="xs" variant="subtle" onClick={onClear}>
          {words.clear}
        </Button>
      </div>
      {asking === 'assign' && <AssignDialog {...dialog} />}
      {asking === 'track' && <TrackDialog {...dialog} />}
      {asking === 'course' && <CourseDialog {...dialog} />}
      {asking === 'contact' && <ContactDialog {...dialog} />}
      {asking === 'appointment' && <AppointmentDialog {...dialog} />}
      {(asking === 'xlsx' || asking === 'csv' || asking === 'klembord') && (
        <ExportDialog
          chosen
          title={title}
          format={asking}
          rows={chosen}
          columnIds={columnIds}
          onClose={close}
        />
      )}
    </PageFoot>
  );
}

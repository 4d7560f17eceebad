import { Button, Menu } from '@mantine/core';
import { IconCopy, IconDownload, IconFileSpreadsheet, IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import { ExportDialog, type ExportFormat } from './export-dialog.tsx';
import { SaveListDialog } from './save-list.tsx';
import type { ColumnId } from './column-ids.ts';
import type { ListedClient } from './listed-clients.ts';
import { texts } from './texts.ts';

const formats = [
  { format: 'xlsx', icon: IconFileSpreadsheet },
  { format: 'csv', icon: IconFileText },
] as const;

export interface ExportMenuProps {
  /** The name of the view, for the file. */
  readonly title: string;
  readonly rows: readonly ListedClient[];
  readonly columnIds: readonly ColumnId[];
  /** Of the whole caseload. */
  readonly count: number;
}

/** The view as it stands for Excel, or the whole caseload as a list that Trede reads again. */
export function ExportMenu({ title, rows, columnIds, count }: ExportMenuProps) {
  const [asked, setAsked] = useState<{ what: 'view' | 'whole'; format: ExportFormat } | null>(null);
  const words = texts.exporting;
  const close = () => setAsked(null);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button leftSection={<IconDownload size={18} stroke={1.6} aria-hidden />}>
            {words.button}
          </Button>
        </Menu.Target>
        <Menu.Dropdown data-menu="export-menu">
          <Menu.Item
            leftSection={<IconCopy size={16} aria-hidden />}
            disabled={rows.length === 0}
            onClick={() => setAsked({ what: 'view', format: 'klembord' })}
          >
            {words.copyView}
          </Menu.Item>
          {(['view', 'whole'] as const).map((what) =>
            formats.map(({ format, icon: Icon }) => (
              <Menu.Item
                key={`${what}-${format}`}
                leftSection={<Icon size={16} aria-hidden />}
                disabled={what === 'view' && rows.length === 0}
                onClick={() => setAsked({ what, format })}
              >
                {words[what][format]}
              </Menu.Item>
            )),
          )}
        </Menu.Dropdown>
      </Menu>
      {asked?.what === 'view' && (
        <ExportDialog
          title={title}
          format={asked.format}
          rows={rows}
          columnIds={columnIds}
          chosen={false}
          onClose={close}
        />
      )}
      {asked?.what === 'whole' && asked.format !== 'klembord' && (
        <SaveListDialog format={asked.format} count={count} onClose={close} />
      )}
    </>
  );
}

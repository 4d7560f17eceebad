import { Button } from '@mantine/core';
import { momentText } from '#shared/kernel/moments.ts';
import type { ListedBackup } from '#shared/team/backups.ts';
import { Acting } from '../../ui/acting.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { reasonText, sizeText, texts } from './texts.ts';

export interface BackupTableProps {
  readonly backups: readonly ListedBackup[];
  readonly onRestore: (backup: ListedBackup) => void;
  readonly onTest: (backup: ListedBackup) => void;
}

const { columns } = texts;

/** The backups that can be reached from this computer, the latest first. */
export function BackupTable({ backups, onRestore, onTest }: BackupTableProps) {
  return (
    <DataTable
      label={texts.list}
      density="form"
      rows={backups}
      rowKey={({ name, places }) => `${name} ${places.join()}`}
      empty={texts.none}
      columns={[
        { id: 'at', header: columns.at, cell: ({ at }) => momentText(at) },
        { id: 'reason', header: columns.reason, cell: reasonText },
        {
          id: 'places',
          header: columns.places,
          wideOnly: true,
          cell: ({ places }) => places.map((place) => texts.places[place]).join(', '),
        },
        {
          id: 'size',
          header: columns.size,
          align: 'right',
          wideOnly: true,
          cell: ({ bytes }) => sizeText(bytes),
        },
        {
          id: 'actions',
          header: columns.actions,
          align: 'right',
          cell: (backup) => (
            <span className="b-backup-actions">
              {backup.sameKey ? (
                <Acting>
                  <Button
                    size="xs"
                    aria-label={texts.testOf(momentText(backup.at))}
                    onClick={() => onTest(backup)}
                  >
                    {texts.test}
                  </Button>
                </Acting>
              ) : (
                <span className="t-second t-label">{texts.otherKey}</span>
              )}
              <Button
                size="xs"
                aria-label={texts.restoreOf(momentText(backup.at))}
                onClick={() => onRestore(backup)}
              >
                {texts.restore}
              </Button>
            </span>
          ),
        },
      ]}
    />
  );
}

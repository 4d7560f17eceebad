import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { momentText } from '#shared/kernel/moments.ts';
import { countedInBackup, type BackupCounts, type ListedBackup } from '#shared/team/backups.ts';
import { formatCount } from '#shared/kernel/text.ts';
import { messageOf } from '../../lib/call.ts';
import { useChange } from '../../lib/use-change.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormActions } from '../../ui/form-layout.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { texts } from './texts.ts';

const words = texts.proof;

export interface ProofDialogProps {
  readonly backup: ListedBackup;
  readonly onClose: () => void;
}

/** Proves a backup as soon as it opens, and shows what is in it beside what is there now. */
export function ProofDialog({ backup, onClose }: ProofDialogProps) {
  const test = useChange('backups.test');
  const begun = useRef(false);
  const { mutate } = test;
  const [place = 'beside'] = backup.places;
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    mutate({ backup: { place, name: backup.name } });
  }, [mutate, backup.name, place]);
  const { data } = test;
  return (
    <Dialog
      dialogName="try-backup"
      title={`${words.dialog}: ${momentText(backup.at)}`}
      onClose={onClose}
    >
      <div className="b-backup-dialog">
        {test.error !== null && (
          <MessagePanel severity="error">{messageOf(test.error)}</MessagePanel>
        )}
        {data === undefined && test.error === null && <p role="status">{words.busy}</p>}
        {data?.then === null && <MessagePanel severity="error">{words.broken}</MessagePanel>}
        {data !== undefined && data.then !== null && (
          <>
            <p role="status">
              <strong>{words.works}</strong>
            </p>
            <Counts then={data.then} now={data.now} />
          </>
        )}
        <FormActions>
          <Button data-autofocus variant="filled" onClick={onClose}>
            {words.close}
          </Button>
        </FormActions>
      </div>
    </Dialog>
  );
}

interface CountsProps {
  readonly then: BackupCounts;
  readonly now: BackupCounts;
}

const Counts = ({ then, now }: CountsProps) => (
  <DataTable
    label={words.compared}
    rows={countedInBackup}
    rowKey={(what) => what}
    columns={[
      { id: 'what', header: words.what, cell: (what) => words.rows[what] },
      { id: 'then', header: words.then, align: 'right', cell: (what) => formatCount(then[what]) },
      { id: 'now', header: words.now, align: 'right', cell: (what) => formatCount(now[what]) },
    ]}
  />
);

import { Button } from '@mantine/core';
import { useState } from 'react';
import { momentText } from '#shared/kernel/moments.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import type { ListedBackup } from '#shared/team/backups.ts';
import type { ChosenFile } from '#shared/team/schema.ts';
import { askLock } from '../../lib/ask-lock.ts';
import { call, messageOf } from '../../lib/call.ts';
import { useCall } from '../../lib/use-call.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormActions } from '../../ui/form-layout.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { WorkButton } from '../../ui/work-button.tsx';
import { useSharing } from '../sharing/use-sharing.ts';
import { texts } from './texts.ts';

const words = texts.back;

export interface RestoreDialogProps {
  readonly backup: ListedBackup;
  readonly onClose: () => void;
}

/** Puts a backup back beside the open file, and leads to it. */
export function RestoreDialog({ backup, onClose }: RestoreDialogProps) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [restored, setRestored] = useState<ChosenFile | null>(null);
  const [place = 'beside'] = backup.places;
  const known = useCall('team.fileVersion', {}).data?.name ?? null;
  const current = known ?? words.teamFile;
  const sharing = useSharing();
  const holder = sharing.state === 'reading' ? sharing.holder : null;
  const run = (begin: () => Promise<unknown>) => {
    setBusy(true);
    setProblem(null);
    begin()
      .catch((error: unknown) => setProblem(messageOf(error)))
      .finally(() => setBusy(false));
  };
  const restore = () =>
    run(() =>
      call('desktop.restoreBackup', { of: null, backup: { place, name: backup.name } }).then(
        setRestored,
      ),
    );
  // The file that was open last is the one whose password is asked after locking.
  const open = ({ ref }: ChosenFile) =>
    run(() => call('desktop.rememberTeamFile', { file: ref }).then(askLock));
  return (
    <Dialog
      dialogName="restore-backup"
      title={restored === null ? words.title : words.doneTitle}
      onClose={onClose}
    >
      <div className="b-backup-dialog">
        {problem !== null && <MessagePanel severity="error">{problem}</MessagePanel>}
        {restored === null ? (
          <>
            <p>{words.of(momentText(backup.at), current)}</p>
            <p>
              <strong>{known === null ? words.safe : words.unchanged(known)}</strong>{' '}
              {words.password(formatDate(backup.day))}
            </p>
            <p>{holder === null ? words.colleague(current) : words.holder(holder.name, current)}</p>
            <FormActions>
              <WorkButton data-autofocus variant="filled" busy={busy} onClick={restore}>
                {busy ? words.busy : words.confirm}
              </WorkButton>
              <Button onClick={onClose}>{words.cancel}</Button>
            </FormActions>
          </>
        ) : (
          <>
            <p role="status">{words.done(restored.name, restored.folder)}</p>
            <p>
              {words.password(formatDate(backup.day))} {words.openHint(current)}
            </p>
            <FormActions>
              <WorkButton variant="filled" busy={busy} onClick={() => open(restored)}>
                {words.open}
              </WorkButton>
              <Button onClick={onClose}>{words.stay(current)}</Button>
            </FormActions>
          </>
        )}
      </div>
    </Dialog>
  );
}

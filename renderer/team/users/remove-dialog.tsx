import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CallOutput } from '#shared/ipc/contract.ts';
import type { User } from '#shared/team/users.ts';
import { messageOf } from '../../lib/call.ts';
import { useChange } from '../../lib/use-change.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormActions } from '../../ui/form-layout.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { RecoveryCode } from '../password/recovery-code.tsx';
import { texts } from './texts.ts';

export interface RemoveDialogProps {
  readonly user: User;
  readonly teamName: string;
  readonly onClose: () => void;
}

const words = texts.removing;

/** Shuts a user out, after saying what that means. There is no way back, so it asks. */
export function RemoveDialog({ user, teamName, onClose }: RemoveDialogProps) {
  const remove = useChange('team.removeUser');
  const [removed, setRemoved] = useState<CallOutput<'team.removeUser'> | null>(null);
  const { name } = user;
  if (removed !== null) {
    return (
      <Dialog title={words.doneTitle(name)} onClose={onClose}>
        <div className="u-dialog">
          <p role="status">{words.done}</p>
          <p>{words.backupsGone(removed.backupsGoneBy)}</p>
          {removed.recoveryCode === null ? (
            <FormActions>
              <Button variant="filled" data-autofocus onClick={onClose}>
                {words.close}
              </Button>
            </FormActions>
          ) : (
            <>
              <MessagePanel severity="warning">{words.newCode}</MessagePanel>
              <RecoveryCode teamName={teamName} code={removed.recoveryCode} onDone={onClose} />
            </>
          )}
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog title={words.title(name)} onClose={onClose}>
      <div className="u-dialog">
        {remove.error !== null && (
          <MessagePanel severity="error">{messageOf(remove.error)}</MessagePanel>
        )}
        <ul>
          <li>{words.shutOut(name)}</li>
          <li>{words.others}</li>
          <li>{words.kept(name)}</li>
          <li>{words.drafts(name)}</li>
          <li>{words.backups(name)}</li>
        </ul>
        <p>
          <strong>{words.noUndo}</strong>
        </p>
        <FormActions>
          <Button
            variant="filled"
            aria-disabled={remove.isPending}
            onClick={() => {
              if (remove.isPending) return;
              remove.mutate({ userId: user.id }, { onSuccess: setRemoved });
            }}
          >
            {remove.isPending ? words.busy : words.confirm}
          </Button>
          <Button data-autofocus disabled={remove.isPending} onClick={onClose}>
            {words.cancel}
          </Button>
        </FormActions>
      </div>
    </Dialog>
  );
}

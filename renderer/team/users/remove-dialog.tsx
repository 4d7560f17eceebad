import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CallOutput } from '#shared/ipc/contract.ts';
import type { User } from '#shared/team/users.ts';
import { messageOf } from '../../lib/call.ts';
import { useChange } from '../../lib/use-change.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormActions } from '../../ui/form-layout.tsx';
import { showNotice } from '../../ui/toast.tsx';
import { RecoveryCode } from '../password/recovery-code.tsx';
import { AskForCode } from './new-code.tsx';
import { texts } from './texts.ts';

export interface RemoveDialogProps {
  readonly user: User;
  readonly teamName: string;
  readonly onClose: () => void;
}

const words = texts.removing;

/**
 * Shuts a user out, after saying what that means and after a new recovery code was typed back: until then nothing
 * has changed. There is no way back, so it asks.
 */
export function RemoveDialog({ user, teamName, onClose }: RemoveDialogProps) {
  const remove = useChange('team.removeUser');
  const [code, setCode] = useState<string | null>(null);
  const [removed, setRemoved] = useState<CallOutput<'team.removeUser'> | null>(null);
  const { id: userId, name } = user;
  if (removed !== null) {
    return (
      <Dialog dialogName="user-removed" title={words.doneTitle(name)} onClose={onClose}>
        <div className="u-dialog">
          <p role="status">{words.done}</p>
          <p>{words.backupsGone(removed.backupsGoneBy)}</p>
          <FormActions>
            <Button variant="filled" data-autofocus onClick={onClose}>
              {words.close}
            </Button>
          </FormActions>
        </div>
      </Dialog>
    );
  }
  if (code === null) {
    return (
      <Dialog dialogName="remove-user" title={words.title(name)} onClose={onClose}>
        <div className="u-dialog">
          <ul>
            <li>{words.shutOut(name)}</li>
            <li>{words.newCode(name)}</li>
            <li>{words.others}</li>
            <li>{words.kept(name)}</li>
            <li>{words.drafts(name)}</li>
            <li>{words.backups(name)}</li>
          </ul>
          <p>
            <strong>{words.noUndo}</strong>
          </p>
          <AskForCode submit={words.toCode} onCode={setCode} onClose={onClose} />
        </div>
      </Dialog>
    );
  }
  const giveUp = () => {
    if (remove.isPending) return;
    showNotice(words.notDone(name));
    onClose();
  };
  return (
    <Dialog dialogName="remove-user-code" title={words.codeTitle} size={640} onClose={giveUp}>
      <div className="u-dialog">
        <p>{words.codeLine(name)}</p>
        <RecoveryCode
          teamName={teamName}
          code={code}
          submit={remove.isPending ? texts.newKey : words.confirm(name)}
          busy={remove.isPending}
          problem={remove.error === null ? null : messageOf(remove.error)}
          onDone={(recoveryCode) =>
            remove.mutate({ userId, recoveryCode }, { onSuccess: setRemoved })
          }
        />
      </div>
    </Dialog>
  );
}

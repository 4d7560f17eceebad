import { Button } from '@mantine/core';
import { useState } from 'react';
import { messageOf } from '../../lib/call.ts';
import { useChange } from '../../lib/use-change.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Panel } from '../../ui/panel.tsx';
import { showNotice } from '../../ui/toast.tsx';
import { Explained } from '../../ui/term.tsx';
import { RecoveryCode } from '../password/recovery-code.tsx';
import { AskForCode } from './new-code.tsx';
import { texts } from './texts.ts';

const words = texts.code;

/** The way to a new recovery code. */
export function CodePanel({ teamName }: { readonly teamName: string }) {
  const [open, setOpen] = useState(false);
  return (
    <Panel title={<Explained text={words.title} of={['herstelcode']} />}>
      <div className="u-side">
        <p>{words.line}</p>
        <Button size="xs" onClick={() => setOpen(true)}>
          {words.make}
        </Button>
      </div>
      {open && <CodeDialog teamName={teamName} onClose={() => setOpen(false)} />}
    </Panel>
  );
}

interface CodeDialogProps {
  readonly teamName: string;
  readonly onClose: () => void;
}

/** Makes a new code, shows it once and has it typed back. */
export function CodeDialog({ teamName, onClose }: CodeDialogProps) {
  const take = useChange('team.useRecoveryCode');
  const [code, setCode] = useState<string | null>(null);
  if (code === null) {
    return (
      <Dialog dialogName="ask-recovery-code" title={words.dialog} onClose={onClose}>
        <div className="u-dialog">
          <p>{words.why}</p>
          <AskForCode submit={words.submit} onCode={setCode} onClose={onClose} />
        </div>
      </Dialog>
    );
  }
  const giveUp = () => {
    if (take.isPending) return;
    showNotice(words.notTaken);
    onClose();
  };
  const done = () => {
    showNotice(words.done);
    onClose();
  };
  return (
    <Dialog dialogName="new-recovery-code" title={words.shown} size={640} onClose={giveUp}>
      <div className="u-dialog">
        <p>{words.once}</p>
        <RecoveryCode
          teamName={teamName}
          code={code}
          submit={take.isPending ? texts.newKey : words.take}
          busy={take.isPending}
          problem={take.error === null ? null : messageOf(take.error)}
          onDone={(recoveryCode) => take.mutate({ recoveryCode }, { onSuccess: done })}
        />
      </div>
    </Dialog>
  );
}

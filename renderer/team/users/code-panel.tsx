import { Button } from '@mantine/core';
import { useState } from 'react';
import { contract } from '#shared/ipc/contract.ts';
import { useChange } from '../../lib/use-change.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PasswordField } from '../../ui/fields.tsx';
import { Form, SubmitActions } from '../../ui/form-layout.tsx';
import { Panel } from '../../ui/panel.tsx';
import { showNotice } from '../../ui/toast.tsx';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { RecoveryCode } from '../password/recovery-code.tsx';
import { texts } from './texts.ts';

const words = texts.code;

/** The way to a new recovery code. */
export function CodePanel({ teamName }: { readonly teamName: string }) {
  const [open, setOpen] = useState(false);
  return (
    <Panel title={words.title}>
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

function CodeDialog({ teamName, onClose }: CodeDialogProps) {
  const renew = useChange('team.newRecoveryCode');
  const [code, setCode] = useState<string | null>(null);
  const form = useTredeForm({
    initial: { password: '' },
    labels: { password: words.password },
    schema: contract['team.newRecoveryCode'].input,
    toInput: ({ password }) => ({ password }),
  });
  if (code !== null) {
    const done = () => {
      showNotice(words.done);
      onClose();
    };
    return (
      <Dialog title={words.shown} onClose={onClose}>
        <div className="u-dialog">
          <p>{words.once}</p>
          <RecoveryCode teamName={teamName} code={code} onDone={done} />
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog title={words.dialog} onClose={onClose}>
      <Form
        onSubmit={form.submit(async (input) => {
          const { recoveryCode } = await renew.mutateAsync(input);
          setCode(recoveryCode);
        })}
      >
        <p>{words.why}</p>
        <ErrorSummary {...form.summary} focus="field" />
        <PasswordField {...form.field('password')} autoFocus="in-dialog" />
        <SubmitActions
          label={words.submit}
          sending={form.sending}
          busy={texts.form.busy}
          cancel={{ label: texts.form.cancel, onClick: onClose }}
        />
      </Form>
    </Dialog>
  );
}

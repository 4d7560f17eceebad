import { contract } from '#shared/ipc/contract.ts';
import type { User } from '#shared/team/users.ts';
import { useChange } from '../../lib/use-change.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PasswordField, TextField } from '../../ui/fields.tsx';
import { Form, SubmitActions } from '../../ui/form-layout.tsx';
import { showNotice } from '../../ui/toast.tsx';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { PasswordMeter } from '../password/password-meter.tsx';
import { texts } from './texts.ts';

export interface ResetDialogProps {
  readonly user: User;
  readonly teamNames: readonly string[];
  readonly onClose: () => void;
}

const words = texts.resetting;

/** Gives a user who forgot it another password, on the recovery code. */
export function ResetDialog({ user, teamNames, onClose }: ResetDialogProps) {
  const reset = useChange('team.resetPassword');
  const form = useTredeForm({
    initial: { recoveryCode: '', newPassword: '' },
    labels: { recoveryCode: words.code, newPassword: words.password },
    missing: { recoveryCode: words.codeMissing },
    schema: contract['team.resetPassword'].input,
    toInput: (typed) => ({ userId: user.id, ...typed }),
  });
  return (
    <Dialog dialogName="reset-password" title={words.title(user.name)} onClose={onClose}>
      <Form
        unsaved={form.changed}
        onSubmit={form.submit(async (input) => {
          await reset.mutateAsync(input);
          showNotice(words.done(user.name));
          onClose();
        })}
      >
        <p>{words.line}</p>
        <ErrorSummary {...form.summary} />
        <TextField {...form.field('recoveryCode')} hint={words.codeHint} autoFocus="in-dialog" />
        <PasswordField {...form.field('newPassword')} hint={words.passwordHint} isNew />
        <PasswordMeter password={form.values.newPassword} names={[user.name, ...teamNames]} />
        <SubmitActions
          label={words.submit}
          sending={form.sending}
          busy={texts.newKey}
          cancel={{ label: texts.form.cancel, onClick: onClose }}
        />
      </Form>
    </Dialog>
  );
}

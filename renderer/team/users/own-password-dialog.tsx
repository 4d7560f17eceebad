import { contract } from '#shared/ipc/contract.ts';
import type { OpenTeam } from '#shared/team/schema.ts';
import { useChange } from '../../lib/use-change.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PasswordField } from '../../ui/fields.tsx';
import { Form, SubmitActions } from '../../ui/form-layout.tsx';
import { showNotice } from '../../ui/toast.tsx';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { PasswordMeter } from '../password/password-meter.tsx';
import { passwordsDiffer } from '../password/passwords.ts';
import { texts as teamTexts } from '../texts.ts';
import { texts } from './texts.ts';

export interface OwnPasswordDialogProps {
  readonly team: OpenTeam;
  readonly onClose: () => void;
}

const words = texts.own;

/** Gives who has the file open another password. */
export function OwnPasswordDialog({ team, onClose }: OwnPasswordDialogProps) {
  const change = useChange('team.changePassword');
  const form = useTredeForm({
    initial: { password: '', newPassword: '', again: '' },
    labels: { password: words.now, newPassword: words.next, again: words.again },
    schema: contract['team.changePassword'].input,
    toInput: ({ password, newPassword }) => ({ password, newPassword }),
    check: ({ newPassword, again }) => passwordsDiffer(newPassword, again),
  });
  const names = [team.user.name, team.teamName, team.municipality];
  return (
    <Dialog
      dialogName="own-password"
      title={words.title}
      onClose={onClose}
      help="dialoog/wachtwoord"
    >
      <Form
        onSubmit={form.submit(async (input) => {
          await change.mutateAsync(input);
          showNotice(words.done);
          onClose();
        })}
      >
        <p>{words.line(team.user.name)}</p>
        <ErrorSummary {...form.summary} />
        <PasswordField {...form.field('password')} autoFocus="in-dialog" />
        <PasswordField {...form.field('newPassword')} hint={teamTexts.create.passwordHint} isNew />
        <PasswordMeter password={form.values.newPassword} names={names} />
        <PasswordField {...form.field('again')} isNew />
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

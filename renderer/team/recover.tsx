import { contract } from '#shared/ipc/contract.ts';
import type { ChosenFile, OpenTeam } from '#shared/team/schema.ts';
import { call } from '../lib/call.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { PasswordField, TextField } from '../ui/fields.tsx';
import { Form, SubmitActions } from '../ui/form-layout.tsx';
import { StairScreen } from '../ui/stair-screen.tsx';
import { useTredeForm } from '../ui/use-trede-form.ts';
import { passwordsDiffer } from './passwords.ts';
import { texts } from './texts.ts';

export interface RecoverProps {
  readonly file: ChosenFile;
  readonly onOpened: (team: OpenTeam) => void;
  readonly onBack: () => void;
}

/** Opens the file with the recovery code and gives it a new password. */
export function Recover({ file, onOpened, onBack }: RecoverProps) {
  const form = useTredeForm({
    initial: { recoveryCode: '', newPassword: '', again: '' },
    labels: {
      recoveryCode: texts.recover.code,
      newPassword: texts.recover.newPassword,
      again: texts.create.again,
    },
    missing: { recoveryCode: texts.recover.codeMissing },
    schema: contract['team.openWithRecoveryCode'].input,
    toInput: ({ recoveryCode, newPassword }) => ({ file: file.ref, recoveryCode, newPassword }),
    check: ({ newPassword, again }) => passwordsDiffer(newPassword, again),
  });
  return (
    <StairScreen title={texts.recover.title} line={texts.recover.line} width="wide">
      <Form
        label={texts.recover.title}
        onSubmit={form.submit(async (input) =>
          onOpened(await call('team.openWithRecoveryCode', input)),
        )}
      >
        <ErrorSummary {...form.summary} />
        <TextField {...form.field('recoveryCode')} hint={texts.recover.codeHint} autoFocus />
        <PasswordField {...form.field('newPassword')} hint={texts.create.passwordHint} isNew />
        <PasswordField {...form.field('again')} isNew />
        <SubmitActions
          label={texts.recover.submit}
          sending={form.sending}
          busy={texts.unlock.busy}
          cancel={{ label: texts.recover.back, onClick: onBack }}
          size="large"
        />
      </Form>
    </StairScreen>
  );
}

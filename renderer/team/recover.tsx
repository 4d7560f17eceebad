import '#shared/kernel/validation.ts';
import { contract } from '#shared/ipc/contract.ts';
import type { ChosenFile, OpenTeam } from '#shared/team/schema.ts';
import { call } from '../lib/call.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { PasswordField, TextField } from '../ui/fields.tsx';
import { Form, SubmitActions } from '../ui/form-layout.tsx';
import { StairScreen } from '../ui/stair-screen.tsx';
import { useTredeForm } from '../ui/use-trede-form.ts';
import { PasswordMeter } from './password/password-meter.tsx';
import { passwordsDiffer } from './password/passwords.ts';
import { texts } from './texts.ts';
import '../ui/all-styles.ts';

export interface RecoverProps {
  readonly file: ChosenFile;
  /** Several may open the file: whose password is it? */
  readonly asksName: boolean;
  /** Most likely the one who opened it last on this computer. */
  readonly known: string | null;
  readonly onOpened: (team: OpenTeam) => void;
  readonly onBack: () => void;
}

/** Opens the file with the recovery code and gives it a new password. */
export function Recover({ file, asksName, known, onOpened, onBack }: RecoverProps) {
  const form = useTredeForm({
    initial: { name: known ?? '', recoveryCode: '', newPassword: '', again: '' },
    labels: {
      name: texts.unlock.name,
      recoveryCode: texts.recover.code,
      newPassword: texts.recover.newPassword,
      again: texts.create.again,
    },
    missing: { recoveryCode: texts.recover.codeMissing },
    schema: contract['team.openWithRecoveryCode'].input,
    toInput: ({ name, recoveryCode, newPassword }) => ({
      file: file.ref,
      name: asksName ? name : '',
      recoveryCode,
      newPassword,
    }),
    check: ({ name, newPassword, again }) => ({
      ...(asksName && name.trim() === '' ? { name: texts.unlock.nameMissing } : {}),
      ...passwordsDiffer(newPassword, again),
    }),
  });
  return (
    <StairScreen
      help="scherm/wachtwoord-vergeten"
      title={texts.recover.title}
      line={texts.recover.line}
      width="wide"
    >
      <Form
        label={texts.recover.title}
        onSubmit={form.submit(async (input) =>
          onOpened(await call('team.openWithRecoveryCode', input)),
        )}
      >
        <ErrorSummary {...form.summary} />
        {asksName && (
          <TextField
            {...form.field('name')}
            hint={texts.recover.nameHint}
            autoFocus={known === null}
          />
        )}
        <TextField
          {...form.field('recoveryCode')}
          hint={texts.recover.codeHint}
          autoFocus={!asksName || known !== null}
        />
        <PasswordField {...form.field('newPassword')} hint={texts.create.passwordHint} isNew />
        <PasswordMeter password={form.values.newPassword} names={[form.values.name]} />
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

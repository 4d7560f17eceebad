import { contract } from '#shared/ipc/contract.ts';
import { useChange } from '../../lib/use-change.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PasswordField } from '../../ui/fields.tsx';
import { Form, SubmitActions } from '../../ui/form-layout.tsx';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { texts } from './texts.ts';

interface AskForCodeProps {
  readonly submit: string;
  readonly onCode: (code: string) => void;
  readonly onClose: () => void;
}

const words = texts.code;

/** Asks the password of who sits here, for a new recovery code. The one of before still counts then. */
export function AskForCode({ submit, onCode, onClose }: AskForCodeProps) {
  const make = useChange('team.newRecoveryCode');
  const form = useTredeForm({
    initial: { password: '' },
    labels: { password: words.password },
    schema: contract['team.newRecoveryCode'].input,
    toInput: ({ password }) => ({ password }),
  });
  return (
    <Form
      onSubmit={form.submit(async (input) => {
        const { recoveryCode } = await make.mutateAsync(input);
        onCode(recoveryCode);
      })}
    >
      <ErrorSummary {...form.summary} focus="field" />
      <PasswordField {...form.field('password')} autoFocus="in-dialog" />
      <SubmitActions
        label={submit}
        sending={form.sending}
        busy={texts.form.busy}
        cancel={{ label: texts.form.cancel, onClick: onClose }}
      />
    </Form>
  );
}

import { contract } from '#shared/ipc/contract.ts';
import { useCall } from '../../lib/use-call.ts';
import { useChange } from '../../lib/use-change.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/fields.tsx';
import { Form, SubmitActions } from '../../ui/form-layout.tsx';
import { Panel } from '../../ui/panel.tsx';
import { showNotice } from '../../ui/toast.tsx';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { texts } from './texts.ts';

const words = texts.lock;

/** After how many minutes of rest the file locks, for everybody. */
export function LockPanel() {
  const minutes = useCall('team.lockAfter', {}).data?.minutes;
  return (
    <Panel title={words.title}>
      <div className="u-side">
        <p>{words.line}</p>
        {minutes !== undefined && <LockForm key={minutes} minutes={minutes} />}
      </div>
    </Panel>
  );
}

function LockForm({ minutes }: { readonly minutes: number }) {
  const save = useChange('team.saveLockAfter');
  const form = useTredeForm({
    initial: { minutes: String(minutes) },
    labels: { minutes: words.minutes },
    schema: contract['team.saveLockAfter'].input,
    toInput: ({ minutes: typed }) => ({
      minutes: /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : 0,
    }),
  });
  return (
    <Form
      label={words.title}
      unsaved={form.changed}
      onSubmit={form.submit(async (input) => {
        await save.mutateAsync(input);
        showNotice(words.saved(input.minutes));
      })}
    >
      <ErrorSummary {...form.summary} focus="field" />
      <TextField {...form.field('minutes')} hint={words.hint} width="200px" />
      <SubmitActions label={words.submit} sending={form.sending} secondary />
    </Form>
  );
}

import { z } from 'zod';
import { reasonSchema } from '#shared/purchasing/names.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { LongTextField } from '../../ui/fields.tsx';
import { Form, SubmitActions } from '../../ui/form-layout.tsx';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { checkTexts } from './texts.ts';

const texts = checkTexts.dialog;
const schema = z.object({ reason: reasonSchema });

export interface OverrideDialogProps {
  /** What is not met. */
  readonly about: string;
  readonly onGiven: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks the coordinator why a condition of a fund may pass: it is kept with the order, and printed. */
export function OverrideDialog({ about, onGiven, onClose }: OverrideDialogProps) {
  const form = useTredeForm({
    initial: { reason: '' },
    labels: { reason: texts.reason },
    missing: { reason: texts.missing },
    schema,
    toInput: (values) => values,
  });
  const send = form.submit(({ reason }) => {
    onGiven(reason);
    return Promise.resolve();
  });
  return (
    <Dialog dialogName="override-funding" title={texts.title} onClose={onClose}>
      <Form label={texts.title} unsaved={form.changed} onSubmit={send}>
        <ErrorSummary {...form.summary} />
        <p>{about}</p>
        <LongTextField {...form.field('reason')} hint={texts.hint} autoFocus="in-dialog" />
        <SubmitActions
          label={texts.submit}
          sending={form.sending}
          cancel={{ label: texts.cancel, onClick: onClose }}
        />
      </Form>
    </Dialog>
  );
}

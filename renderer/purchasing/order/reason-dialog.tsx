import { z } from 'zod';
import { optionalTextSchema, reasonSchema } from '#shared/purchasing/names.ts';
import { Dialog, type DialogProps } from '../../ui/dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { LongTextField } from '../../ui/fields.tsx';
import { Form, SubmitActions } from '../../ui/form-layout.tsx';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { orderPageTexts as texts } from './texts.ts';

export interface ReasonDialogProps {
  readonly dialogName: DialogProps['dialogName'];
  readonly title: string;
  /** What follows from it. */
  readonly line: string;
  /** The verb of the button. */
  readonly submit: string;
  readonly hint?: string;
  /** The reason may stay empty. */
  readonly optional?: boolean;
  readonly onSend: (reason: string) => Promise<unknown>;
  readonly onClose: () => void;
}

const needed = z.object({ reason: reasonSchema });
const free = z.object({ reason: optionalTextSchema });

/** Asks why, and then does it. Mount it to open it. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, line, submit, optional, onSend, onClose } = props;
  const form = useTredeForm({
    initial: { reason: '' },
    labels: { reason: texts.reason },
    missing: { reason: texts.missingReason },
    schema: optional === true ? free : needed,
    toInput: (values) => values,
  });
  const send = form.submit(async ({ reason }) => {
    await onSend(reason ?? '');
    onClose();
  });
  return (
    <Dialog dialogName={props.dialogName} title={title} onClose={onClose}>
      <Form label={title} unsaved={form.changed} onSubmit={send}>
        <ErrorSummary {...form.summary} />
        <p>{line}</p>
        <LongTextField
          {...form.field('reason')}
          {...(props.hint === undefined ? {} : { hint: props.hint })}
          minRows={2}
          autoFocus="in-dialog"
        />
        <SubmitActions
          label={submit}
          sending={form.sending}
          cancel={{ label: texts.dontDoIt, onClick: onClose }}
        />
      </Form>
    </Dialog>
  );
}

import { Button } from '@mantine/core';
import { z } from 'zod';
import type { CallOutput } from '#shared/ipc/contract.ts';
import { overrideSchema, type Override } from '#shared/purchasing/orders.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Form, SubmitActions } from '../../ui/form-layout.tsx';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { overridesOf } from '../ordering/order-values.ts';
import { useWhoDecides } from '../who-decides.ts';
import { PassingFields } from './passing-fields.tsx';
import { orderPageTexts } from './texts.ts';

const texts = orderPageTexts.passing;
const schema = z.object({ overrides: z.array(overrideSchema) });

export interface PassingDialogProps {
  readonly title: string;
  /** What goes on once all is let pass. */
  readonly line: string;
  /** What is not met: of each fund at least one condition. */
  readonly unmet: CallOutput<'purchasing.checkChange'>;
  readonly submit: string;
  readonly onPass: (overrides: Override[]) => Promise<unknown>;
  readonly onClose: () => void;
}

/**
 * Shows every condition that is not met and asks who may decide for a reason at each; who may not decide reads
 * who can. Mount it to open it.
 */
export function PassingDialog({ title, line, unmet, submit, ...props }: PassingDialogProps) {
  const { onPass, onClose } = props;
  const { mayDecide } = useWhoDecides();
  const asked = unmet.reduce((count, { checks }) => count + checks.length, 0);
  const form = useTredeForm({
    initial: { overrides: '' },
    labels: { overrides: orderPageTexts.changing.passing.label },
    schema,
    toInput: (values) => ({ overrides: overridesOf(values.overrides) }),
    check: (values) =>
      overridesOf(values.overrides).length < asked ? { overrides: texts.each } : {},
  });
  const send = form.submit(async ({ overrides }) => {
    await onPass(overrides);
    onClose();
  });
  const { id, error } = form.field('overrides');
  return (
    <Dialog dialogName="pass-order" title={title} size={620} onClose={onClose}>
      <Form label={title} unsaved={form.changed} onSubmit={send}>
        <ErrorSummary {...form.summary} />
        <p>{mayDecide ? line : texts.notYet}</p>
        <PassingFields
          only
          id={id}
          error={error}
          funds={unmet}
          overrides={overridesOf(form.values.overrides)}
          onOverrides={(next) => form.setValue('overrides', JSON.stringify(next))}
        />
        {mayDecide ? (
          <SubmitActions
            label={submit}
            sending={form.sending}
            cancel={{ label: orderPageTexts.dontDoIt, onClick: onClose }}
          />
        ) : (
          <p>
            <Button data-autofocus onClick={onClose}>
              {texts.close}
            </Button>
          </p>
        )}
      </Form>
    </Dialog>
  );
}

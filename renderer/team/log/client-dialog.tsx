import { z } from 'zod';
import { idSchema, type Id } from '#shared/kernel/ids.ts';
import type { ClientChoice } from '../../lib/client-choice.ts';
import { useCall } from '../../lib/use-call.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Form, SubmitActions } from '../../ui/form-layout.tsx';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { logTexts } from './texts.ts';

const texts = logTexts.filters;

const clientSchema = z.object({ clientId: idSchema });

interface ClientDialogProps {
  readonly ClientChoice: ClientChoice;
  readonly onChoose: (clientId: Id) => void;
  readonly onClose: () => void;
}

/** Finds the client whose lines are wanted. */
export function ClientDialog({ ClientChoice, onChoose, onClose }: ClientDialogProps) {
  const clients = useCall('caseload.names', {});
  const form = useTredeForm({
    initial: { clientId: '' },
    labels: { clientId: texts.client },
    missing: { clientId: texts.missingClient },
    schema: clientSchema,
    toInput: (_values, read) => ({ clientId: read.number('clientId') }),
  });
  const { id, label, value, error } = form.field('clientId');
  return (
    <Dialog dialogName="log-client" title={texts.clientTitle} onClose={onClose}>
      <Form
        onSubmit={form.submit(({ clientId }) => {
          onChoose(clientId);
          onClose();
          return Promise.resolve();
        })}
      >
        <ErrorSummary {...form.summary} />
        <ClientChoice
          id={id}
          label={label}
          error={error}
          clients={clients.data ?? []}
          chosen={value === '' ? [] : [Number(value)]}
          // One is asked: the last that was chosen.
          onChange={(ids) => form.setValue('clientId', String(ids.at(-1) ?? ''))}
          hint={texts.clientHint}
          autoFocus
        />
        <SubmitActions
          label={texts.show}
          sending={form.sending}
          onlyReads
          cancel={{ label: texts.cancel, onClick: onClose }}
        />
      </Form>
    </Dialog>
  );
}

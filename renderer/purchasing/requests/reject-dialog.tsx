import { contract } from '#shared/ipc/contract.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { LongTextField } from '../../ui/fields.tsx';
import { Form, SubmitActions } from '../../ui/form-layout.tsx';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import type { AskedTrajectory } from './asked-trajectory.ts';
import { requestTexts } from './texts.ts';

const texts = requestTexts.rejecting;

export interface RejectDialogProps {
  readonly request: AskedTrajectory;
  readonly onClose: () => void;
}

/** Asks why a trajectory that was asked for is refused. Mount it to open it. */
export function RejectDialog({ request, onClose }: RejectDialogProps) {
  const { trajectoryId, typeName, clientName } = request;
  const decide = useUndoableChange('purchasing.decideRequest');
  const form = useTredeForm({
    initial: { reason: '' },
    labels: texts.fields,
    missing: { reason: texts.missing },
    schema: contract['purchasing.decideRequest'].input,
    toInput: (_values, read) => ({
      trajectoryId,
      status: 'afgewezen' as const,
      reason: read.text('reason'),
    }),
  });
  const title = texts.title(typeName, clientName);
  const send = form.submit(async (input) => {
    await decide(input, requestTexts.done.afgewezen(typeName));
    onClose();
  });
  return (
    <Dialog dialogName="reject-request" title={title} onClose={onClose}>
      <Form label={title} unsaved={form.changed} onSubmit={send}>
        <ErrorSummary {...form.summary} />
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

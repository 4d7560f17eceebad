import { Button } from '@mantine/core';
import { contract } from '#shared/ipc/contract.ts';
import { formatEuro } from '#shared/kernel/money.ts';
import { messageOf } from '../../lib/call.ts';
import { href, paths } from '../../lib/paths.ts';
import { useCall } from '../../lib/use-call.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { MoneyField } from '../../ui/read-fields.tsx';
import { Form, FormActions, SubmitActions } from '../../ui/form-layout.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { amountText } from '../../ui/parse-fields.ts';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { texts as pageTexts } from '../texts.ts';
import { texts } from './texts.ts';

/** Up to what amount somebody buys alone, and who decides above it. Mount it to open it. */
export function MandateDialog({ onClose }: { readonly onClose: () => void }) {
  const mandate = useCall('budget.mandate', {});
  // With the field, so that the focus goes there.
  if (mandate.isPending) return null;
  return (
    <Dialog dialogName="mandate" title={texts.title} onClose={onClose} size={520}>
      {mandate.isError && <MessagePanel severity="error">{messageOf(mandate.error)}</MessagePanel>}
      {mandate.data !== undefined && <MandateForm {...mandate.data} onClose={onClose} />}
    </Dialog>
  );
}

interface MandateFormProps {
  readonly mandateCents: number | null;
  readonly mayDecide: boolean;
  readonly coordinators: readonly string[];
  readonly onClose: () => void;
}

function MandateForm({ mandateCents, mayDecide, coordinators, onClose }: MandateFormProps) {
  const save = useUndoableChange('budget.saveMandate');
  const form = useTredeForm({
    initial: { mandateCents: amountText(mandateCents) },
    labels: texts.fields,
    schema: contract['budget.saveMandate'].input,
    toInput: (_values, read) => ({ mandateCents: read.amount('mandateCents') }),
  });
  const send = form.submit(async (input) => {
    await save(
      input,
      input.mandateCents === null ? texts.lifted : texts.changed(formatEuro(input.mandateCents)),
    );
    onClose();
  });
  return (
    <Form label={texts.title} onSubmit={send} unsaved={form.changed}>
      <ErrorSummary {...form.summary} focus="field" />
      <p className="t-second">{texts.line}</p>
      <MoneyField
        {...form.field('mandateCents')}
        hint={texts.hint}
        width="200px"
        live
        disabled={!mayDecide}
        autoFocus="in-dialog"
      />
      <Coordinators names={coordinators} />
      {mayDecide ? (
        <SubmitActions
          label={texts.submit}
          sending={form.sending}
          busy={pageTexts.busy}
          cancel={{ label: pageTexts.cancel, onClick: onClose }}
        />
      ) : (
        <>
          <MessagePanel severity="info">{texts.mayNot}</MessagePanel>
          <FormActions>
            <Button onClick={onClose}>{texts.close}</Button>
          </FormActions>
        </>
      )}
    </Form>
  );
}

function Coordinators({ names }: { readonly names: readonly string[] }) {
  return (
    <p>
      {texts.who(names)} <a href={href(paths.settings)}>{texts.chooseWho}</a>
    </p>
  );
}

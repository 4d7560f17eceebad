import { contract } from '#shared/ipc/contract.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { call } from '../../lib/call.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/fields.tsx';
import { Form, SubmitActions } from '../../ui/form-layout.tsx';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { FundRows } from './fund-rows.tsx';
import { keyPartsOf, readFunding, rowsText } from './funding.ts';
import { fundingTexts } from './texts.ts';

const texts = fundingTexts.newKey;

/** At first two funds, each half. */
const firstRows = rowsText([
  { fundId: '', text: '50' },
  { fundId: '', text: '50' },
]);

export interface NewKeyDialogProps {
  readonly funds: readonly { readonly id: number; readonly label: string }[];
  readonly onMade: (keyId: Id) => void;
  readonly onClose: () => void;
}

const fundingIn = (parts: string) =>
  readFunding({ way: 'procent', fundId: '', keyId: '', parts }, 0);

/** Makes a key without leaving the order that is being filled in. Mount it to open it. */
export function NewKeyDialog({ funds, onMade, onClose }: NewKeyDialogProps) {
  const save = useUndoableChange('budget.saveKey');
  const form = useTredeForm({
    initial: { name: '', parts: firstRows },
    labels: texts.fields,
    missing: { name: texts.missingName },
    schema: contract['budget.saveKey'].input,
    toInput: ({ name, parts }) => {
      const { funding } = fundingIn(parts);
      return {
        id: null,
        before: null,
        name,
        parts: funding?.way === 'procent' ? keyPartsOf(funding.parts) : null,
      };
    },
    check: ({ parts }) => {
      const { problem } = fundingIn(parts);
      return problem === null ? {} : { parts: problem };
    },
  });
  const send = form.submit(async (input) => {
    await save(input, texts.done(input.name));
    const made = (await call('budget.keys', {})).filter(({ name }) => name === input.name);
    onMade(Math.max(...made.map(({ id }) => id)));
    onClose();
  });
  return (
    <Dialog dialogName="new-key" title={texts.title} size={620} onClose={onClose}>
      <Form label={texts.title} unsaved={form.changed} onSubmit={send}>
        <ErrorSummary {...form.summary} />
        <p className="t-second">{texts.line}</p>
        <TextField {...form.field('name')} maxLength={120} autoFocus="in-dialog" />
        <FundRows
          withLabels
          way="procent"
          values={form.values}
          onChange={form.setValue}
          field={form.field('parts')}
          funds={funds}
        />
        <SubmitActions
          label={texts.submit}
          sending={form.sending}
          cancel={{ label: texts.cancel, onClick: onClose }}
        />
      </Form>
    </Dialog>
  );
}

import { contract } from '#shared/ipc/contract.ts';
import type { Id } from '#shared/kernel/ids.ts';
import type { Product } from '#shared/purchasing/catalogue.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { LongTextField, SelectField } from '../../ui/fields.tsx';
import { DateField } from '../../ui/read-fields.tsx';
import { Form, SubmitActions } from '../../ui/form-layout.tsx';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { texts as shared } from '../texts.ts';
import { requestTexts } from './texts.ts';

const texts = requestTexts.asking;

export interface RequestDialogProps {
  readonly client: { readonly id: Id; readonly name: string };
  readonly products: readonly Product[];
  /** As chosen already; empty: nothing. */
  readonly productId: string;
  /** As typed already. */
  readonly startDate: string;
  readonly onAsked: () => void;
  readonly onClose: () => void;
}

/** Asks for a trajectory before anything is bought: it commits nothing. Mount it to open it. */
export function RequestDialog(props: RequestDialogProps) {
  const { client, products, onAsked, onClose } = props;
  const ask = useUndoableChange('purchasing.request');
  const form = useTredeForm({
    initial: { productId: props.productId, wishedStart: props.startDate, note: '' },
    labels: texts.fields,
    missing: texts.missing,
    schema: contract['purchasing.request'].input,
    toInput: (_values, read) => ({
      clientId: client.id,
      productId: read.number('productId'),
      wishedStart: read.date('wishedStart'),
      note: read.text('note'),
    }),
  });
  const send = form.submit(async (input) => {
    const typeName = products.find(({ id }) => id === input.productId)?.typeName ?? '';
    await ask(input, texts.done(typeName, client.name));
    onAsked();
  });
  const title = texts.title(client.name);
  return (
    <Dialog dialogName="request" title={title} onClose={onClose} help="dialoog/aanvraag">
      <Form label={title} unsaved={form.changed} onSubmit={send}>
        <ErrorSummary {...form.summary} />
        <p className="t-second">{texts.line}</p>
        <SelectField
          {...form.field('productId')}
          placeholder={texts.choose}
          options={products.map(({ id, typeName, providerName }) => ({
            value: String(id),
            label: `${typeName}, ${providerName ?? shared.unknownProvider}`,
          }))}
          autoFocus="in-dialog"
        />
        <DateField {...form.field('wishedStart')} near="coming" />
        <LongTextField {...form.field('note')} hint={texts.noteHint} />
        <SubmitActions
          label={texts.submit}
          sending={form.sending}
          cancel={{ label: texts.cancel, onClick: onClose }}
        />
      </Form>
    </Dialog>
  );
}

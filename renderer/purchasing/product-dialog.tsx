import { Modal } from '@mantine/core';
import { contract } from '#shared/ipc/contract.ts';
import { vatRates } from '#shared/kernel/money.ts';
import { useChange } from '../lib/use-change.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { MoneyField, SelectField, TextField } from '../ui/fields.tsx';
import { FieldRow, Form, SubmitActions } from '../ui/form-layout.tsx';
import { useTredeForm } from '../ui/use-trede-form.ts';
import { texts } from './texts.ts';
import type { Product } from './use-buy-form.ts';

export interface ProductDialogProps {
  readonly opened: boolean;
  /** What stands in the field for the type at first; the provider is asked for. */
  readonly typeName: string;
  readonly onClose: () => void;
  readonly onAdded: (product: Product) => void;
}

export const vatOptions = vatRates.map((value) => ({ value, label: texts.vat[value] }));

/** Adds a line to the catalogue and takes it at once. */
export function ProductDialog({ opened, typeName, onClose, onAdded }: ProductDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={texts.product.title}
      closeButtonProps={{ 'aria-label': texts.product.cancel }}
    >
      <ProductForm typeName={typeName} onClose={onClose} onAdded={onAdded} />
    </Modal>
  );
}

function ProductForm({ typeName: given, onClose, onAdded }: Omit<ProductDialogProps, 'opened'>) {
  const add = useChange('purchasing.addProduct');
  const form = useTredeForm({
    initial: { typeName: given, providerName: '', priceCents: '', vatRate: '' },
    labels: texts.product.fields,
    missing: { priceCents: texts.product.missingPrice, vatRate: texts.buy.missing.vatRate },
    schema: contract['purchasing.addProduct'].input,
    toInput: ({ typeName, providerName, vatRate }, read) => ({
      typeName,
      providerName,
      priceCents: read.amount('priceCents'),
      vatRate: vatRate as Product['vatRate'],
    }),
  });
  return (
    <Form
      label={texts.product.title}
      unsaved={form.changed}
      onSubmit={form.submit(async (input) => onAdded(await add.mutateAsync(input)))}
    >
      <ErrorSummary {...form.summary} />
      <TextField {...form.field('typeName')} hint={texts.product.typeHint} autoFocus="in-dialog" />
      <TextField {...form.field('providerName')} />
      <FieldRow>
        <MoneyField {...form.field('priceCents')} />
        <SelectField
          {...form.field('vatRate')}
          options={vatOptions}
          placeholder={texts.buy.chooseVat}
        />
      </FieldRow>
      <SubmitActions
        label={texts.product.submit}
        sending={form.sending}
        cancel={{ label: texts.product.cancel, onClick: onClose }}
      />
    </Form>
  );
}

import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { contract } from '#shared/ipc/contract.ts';
import type { VatRate } from '#shared/kernel/money.ts';
import { vatRates } from '#shared/kernel/money.ts';
import { orderUnits, type OrderUnit, type Product } from '#shared/purchasing/catalogue.ts';
import { unitWords, vatRateWords } from '#shared/purchasing/words.ts';
import { useCall } from '../../lib/use-call.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { SelectField, type FieldProps } from '../../ui/fields.tsx';
import { MoneyField } from '../../ui/read-fields.tsx';
import { FieldRow, Form, SubmitActions } from '../../ui/form-layout.tsx';
import { amountText } from '../../ui/parse-fields.ts';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { noHint } from '../../ui/no-hint.ts';
import { texts as shared } from '../texts.ts';
import { catalogueTexts } from './texts.ts';

const texts = catalogueTexts.product;

export interface ProductDialogProps {
  /** `null`: a new one. */
  readonly product: Product | null;
  /** What stands in the field for the type of a new one at first. */
  readonly typeName?: string;
  /** Where the typing starts; left out, at the type. */
  readonly first?: 'price';
  /** What the button says, and what follows: such as choosing it. */
  readonly submit?: string;
  readonly onSaved?: (product: Product) => void;
  readonly onClose: () => void;
}

export const vatOptions = vatRates.map((value) => ({ value, label: vatRateWords[value] }));

const unitOptions = orderUnits.map((value) => ({ value, label: unitWords[value].one }));

/** Adds a line to the catalogue, or changes one. Mount it to open it. */
export function ProductDialog(props: ProductDialogProps) {
  const { product, onSaved, onClose } = props;
  const save = useUndoableChange('purchasing.saveProduct');
  const known = useCall('purchasing.catalogue', {}).data ?? [];
  const providers = useCall('purchasing.providers', {}).data ?? [];
  const [before] = useState(product);
  const hasPrices = product !== null && product.prices.length > 0;
  const form = useTredeForm({
    initial: {
      typeName: product?.typeName ?? props.typeName ?? '',
      providerName: product?.providerName ?? '',
      unit: product?.unit ?? 'traject',
      priceCents: amountText(product?.usualPriceCents ?? null),
      vatRate: product?.vatRate ?? '',
    },
    labels: texts.fields,
    missing: texts.missing,
    schema: contract['purchasing.saveProduct'].input,
    toInput: ({ typeName, unit, vatRate }, read) => ({
      id: product?.id ?? null,
      before,
      typeName,
      providerName: read.text('providerName'),
      unit: unit as OrderUnit,
      priceCents: read.amount('priceCents'),
      vatRate: vatRate === '' ? null : (vatRate as VatRate),
    }),
    check: ({ vatRate, priceCents }) =>
      vatRate === '' && (priceCents.trim() !== '' || hasPrices) ? texts.missing : {},
  });
  const title = product === null ? catalogueTexts.add : catalogueTexts.changeOf(product.typeName);
  const send = form.submit(async (input) => {
    const saved = await save(input, texts.saved(input.typeName));
    onSaved?.(saved.product);
    onClose();
  });
  return (
    <Dialog dialogName="product" title={title} size={560} onClose={onClose}>
      <Form label={title} unsaved={form.changed} onSubmit={send}>
        <ErrorSummary {...form.summary} />
        <KnownNames
          {...form.field('typeName')}
          hint={texts.typeHint}
          {...(props.first === 'price' ? {} : { autoFocus: 'in-dialog' })}
          names={known.map(({ typeName }) => typeName)}
        />
        <KnownNames
          {...form.field('providerName')}
          hint={texts.providerHint}
          names={providers.map(({ name }) => name)}
        />
        <FieldRow>
          <MoneyField
            {...form.field('priceCents')}
            hint={texts.priceHint}
            {...(props.first === 'price' ? { autoFocus: 'in-dialog' } : {})}
          />
          <SelectField {...form.field('unit')} hint={noHint} options={unitOptions} />
        </FieldRow>
        <SelectField
          {...form.field('vatRate')}
          hint={texts.vatHint}
          options={vatOptions}
          placeholder={shared.buy.chooseVat}
        />
        <SubmitActions
          label={props.submit ?? texts.submit}
          sending={form.sending}
          cancel={{ label: texts.cancel, onClick: onClose }}
        />
      </Form>
    </Dialog>
  );
}

/** Text of one line, with the names that are known while typing. */
function KnownNames(props: FieldProps & { readonly names: readonly string[] }) {
  const { id, label, value, hint, error, onChange, names } = props;
  return (
    <>
      <TextInput
        id={id}
        label={label}
        description={hint}
        value={value}
        error={error}
        size="sm"
        className="t-field"
        list={`${id}-names`}
        autoComplete="off"
        maxLength={120}
        {...(props.autoFocus === 'in-dialog' ? { 'data-autofocus': true } : {})}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <datalist id={`${id}-names`}>
        {[...new Set(names)].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
